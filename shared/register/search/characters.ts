/** What is known of the characters in the register's names: how they are read, and written in traditional form. */
export interface CharacterTable {
  /** Readings without tone, in Latin letters, `lü` as `lv`; several where a character has several. */
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

/** `云yun雲`, `重zhong,chong`: a line for each character, in the order given. */
export function formatCharacters(facts: readonly CharacterFacts[]): string {
  return facts
    .map(({ character, readings, variants }) => `${character}${readings.join(',')}${variants.join('')}`)
    .join('\n');
}

const LINE = /^(.)([a-z,]*)(.*)$/u;

/** Reads what `formatCharacters` wrote; a line that it cannot have written is passed over. */
export function parseCharacters(text: string): CharacterTable {
  const readings = new Map<string, readonly string[]>();
  const simplified = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, character, read = '', variants = ''] = LINE.exec(line) ?? [];
    if (character === undefined) continue;
    if (read !== '') readings.set(character, read.split(','));
    for (const variant of variants) if (!simplified.has(variant)) simplified.set(variant, character);
  }
  return {
    readings: (character) => readings.get(character) ?? [],
    simplified: (character) => simplified.get(character) ?? character,
  };
}
