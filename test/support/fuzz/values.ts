import fc from 'fast-check';
import type { Chance } from './chance.ts';
import { EXAMPLES } from './examples.ts';

/** A JSON Schema of draft 2020-12, as far as contracts use it. */
export type Schema = Readonly<Record<string, unknown>>;

const MOST_ITEMS = 3;
const SAMPLES = 12;
const TEXTS = [
  '',
  '1',
  '张三',
  'a b',
  '０１２',
  '𠮷野家',
  "'; DROP",
  '<script>',
  '%00',
  'null',
  '../..',
  '\u202Eabc',
];

/** Makes a value that a schema accepts, now and then one at the edge of it. */
export function sampleOf(schema: Schema, chance: Chance, root: Schema = schema): unknown {
  if (typeof schema.$ref === 'string') return sampleOf(resolved(root, schema.$ref), chance, root);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return chance.pick(schema.enum);
  const choices = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined;
  if (choices !== undefined) return sampleOf(chance.pick(choices), chance, root);
  if (Array.isArray(schema.allOf))
    return Object.assign({}, ...schema.allOf.map((each: Schema) => sampleOf(each, chance, root)));
  switch (Array.isArray(schema.type) ? chance.pick(schema.type) : schema.type) {
    case 'object':
      return objectOf(schema, chance, root);
    case 'array':
      return listOf(schema, chance, root);
    case 'integer':
    case 'number':
      return numberOf(schema, chance);
    case 'boolean':
      return chance.once(2);
    case 'null':
      return null;
    case 'string':
      return textOf(schema, chance);
    default:
      return chance.pick([1, 'text', null, true, [], {}]);
  }
}

function objectOf(schema: Schema, chance: Chance, root: Schema): unknown {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const required = (schema.required ?? []) as readonly string[];
  const made: Record<string, unknown> = {};
  for (const [name, own] of Object.entries(properties)) {
    if (!required.includes(name) && chance.once(2)) continue;
    const examples = EXAMPLES[name];
    made[name] =
      examples === undefined || chance.once(4) ? sampleOf(own, chance, root) : chance.pick(examples);
  }
  return made;
}

function listOf(schema: Schema, chance: Chance, root: Schema): unknown {
  const least = Number(schema.minItems ?? 0);
  const most = Math.min(Number(schema.maxItems ?? MOST_ITEMS), least + MOST_ITEMS);
  const count = least + chance.below(most - least + 1);
  return Array.from({ length: count }, () => sampleOf((schema.items ?? {}) as Schema, chance, root));
}

function numberOf(schema: Schema, chance: Chance): number {
  const least = Number(schema.minimum ?? schema.exclusiveMinimum ?? -1000);
  const most = Number(schema.maximum ?? schema.exclusiveMaximum ?? 1_000_000_000);
  if (chance.once(4)) return chance.pick([least, most, 0, 1, Number.MAX_SAFE_INTEGER]);
  return Math.round(least + chance.next() * (most - least));
}

const samples = new Map<string, readonly string[]>();

function textOf(schema: Schema, chance: Chance): string {
  if (schema.format === 'date') return chance.pick(['2026-05-20', '2026-02-29', '9999-12-31', '0001-01-01']);
  if (schema.format === 'date-time') return chance.pick(['2026-05-20T04:00:00Z', '2026-05-20T04:00:00.123Z']);
  if (typeof schema.pattern === 'string') return chance.pick(samplesOf(schema.pattern));
  const text = chance.pick(TEXTS);
  const least = Number(schema.minLength ?? 0);
  const padded = text.length < least ? text + '一'.repeat(least - text.length) : text;
  return padded.slice(0, Number(schema.maxLength ?? padded.length));
}

function samplesOf(pattern: string): readonly string[] {
  const known = samples.get(pattern);
  if (known !== undefined) return known;
  const made = sample(pattern);
  samples.set(pattern, made);
  return made;
}

/** A pattern with a look-around has no generator: any text does, and is refused. */
function sample(pattern: string): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: SAMPLES, seed: 1 });
  } catch {
    return TEXTS;
  }
}

function resolved(root: Schema, reference: string): Schema {
  const path = reference.replace(/^#\/?/, '').split('/').filter(Boolean);
  return path.reduce<Schema>((node, name) => node[name] as Schema, root);
}
