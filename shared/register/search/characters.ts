/** What is known of characters: how they are read, and written in traditional form. */
export interface CharacterTable {
  /** Readings without tone, in Latin letters, `lü` as `lv`; several where a character has several, the usual first. */
  readings(character: string): readonly string[];
  /** The form under which it is compared, in names and questions alike; itself where it is no variant. */
  simplified(character: string): string;
}

/** One character of the table. */
export interface CharacterFacts {
  readonly character: string;
  readonly readings: readonly string[];
  /** Traditional forms that differ from it. */
  readonly variants: readonly string[];
}

/**
 * First line: pairs of a traditional form and its simplified one, `雲云發发`. Then a line for each reading with the
 * characters that are usually read so and, behind a space, those that are read so at times: `yun云允 员`. Shorter
 * than a line for each character.
 */
export function formatCharacters(facts: readonly CharacterFacts[]): string {
  const pairs = facts.flatMap(({ character, variants }) => variants.map((variant) => variant + character));
  const usual = new Map<string, string>();
  const other = new Map<string, string>();
  for (const { character, readings } of facts) {
    readings.forEach((reading, at) => {
      const lists = at === 0 ? usual : other;
      lists.set(reading, (lists.get(reading) ?? '') + character);
    });
  }
  const lines = [...new Set([...usual.keys(), ...other.keys()])].sort().map((reading) => {
    const rest = other.get(reading);
    return `${reading}${usual.get(reading) ?? ''}${rest === undefined ? '' : ` ${rest}`}`;
  });
  return [pairs.join(''), ...lines].join('\n');
}

const LINE = /^([a-z]+)([^ ]*) ?(.*)$/u;

/** Reads what `formatCharacters` wrote; a line that it cannot have written is passed over. */
export function parseCharacters(text: string): CharacterTable {
  const [pairs = '', ...lines] = text.split('\n');
  const simplified = new Map<string, string>();
  const forms = [...pairs];
  for (let at = 0; at + 1 < forms.length; at += 2) {
    const [variant = '', character = ''] = [forms[at], forms[at + 1]];
    if (!simplified.has(variant)) simplified.set(variant, character);
  }
  const readings = new Map<string, readonly string[]>();
  const parsed = lines.map((line) => LINE.exec(line) ?? []);
  for (const [, reading = '', usual = ''] of parsed) for (const each of usual) readings.set(each, [reading]);
  for (const [, reading = '', , other = ''] of parsed) {
    for (const each of other) readings.set(each, [...(readings.get(each) ?? []), reading]);
  }
  return {
    readings: (character) => readings.get(character) ?? [],
    simplified: (character) => simplified.get(character) ?? character,
  };
}
