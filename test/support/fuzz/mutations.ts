import { utf8 } from '../../../shared/kernel/bytes.ts';
import type { Chance } from './chance.ts';

const MEGABYTE = 1_000_000;
const DEEP = 5_000;

/** Values of other types than asked for, among them what has broken parsers before. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0.1,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  'x'.repeat(10_000),
  '\u0000',
  '\u202E\u2066',
  [],
  {},
  [[]],
  { toString: 1 },
  { $ne: null },
  '__proto__',
  '９９９９-12-31',
];

type Mutation = (value: unknown, chance: Chance) => string | Uint8Array<ArrayBuffer>;

/** Ways to send something else than the schema asks for; each gives the body's bytes or text. */
const MUTATIONS: readonly Mutation[] = [
  (value, chance) => JSON.stringify(changed(value, chance, () => chance.pick(STRANGE))),
  (value, chance) => JSON.stringify(changed(value, chance, () => undefined)),
  (value, chance) => JSON.stringify(changed(value, chance, (each) => [each, each])),
  (value, chance) => JSON.stringify(changed(value, chance, () => 'a'.repeat(MEGABYTE))),
  (value) => JSON.stringify(value).replace('{', '{"__proto__":{"polluted":true},'),
  (value) => JSON.stringify(value).replace('{', '{"constructor":{"prototype":{"polluted":true}},'),
  (value) => duplicated(JSON.stringify(value)),
  (value, chance) => JSON.stringify(changed(value, chance, () => 'LONE')).replace('LONE', '\\ud83d'),
  (value, chance) => JSON.stringify(changed(value, chance, () => 1)).replace(/1/, '1e99999'),
  (value) => JSON.stringify(value).slice(0, -1),
  (value) => `${JSON.stringify(value)}${JSON.stringify(value)}`,
  () => `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  (value) => `${'{"a":'.repeat(DEEP)}${JSON.stringify(value)}${'}'.repeat(DEEP)}`,
  (value) => badUtf8(JSON.stringify(value)),
  () => '',
  () => 'null',
];

/** A body that its schema does not ask for, or asks for in another way. */
export const mutated = (value: unknown, chance: Chance): string | Uint8Array<ArrayBuffer> =>
  chance.pick(MUTATIONS)(value, chance);

/** Replaces one member, somewhere. */
function changed(value: unknown, chance: Chance, make: (old: unknown) => unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && !chance.once(3)) {
    const at = chance.below(value.length);
    return value.map((each, index) => (index === at ? changed(each, chance, make) : each));
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const name = chance.pick(Object.keys(value));
    const own = (value as Record<string, unknown>)[name];
    return { ...value, [name]: chance.once(3) ? make(own) : changed(own, chance, make) };
  }
  return make(value);
}

/** The first member twice: which one counts is the parser's to say, and both must be safe. */
function duplicated(text: string): string {
  const member = /"[^"]+":("[^"]*"|[\d.]+|true|false|null)/.exec(text)?.[0];
  return member === undefined ? text : text.replace('{', `{${member},`);
}

function badUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = utf8(text);
  const at = Math.floor(bytes.length / 2);
  bytes.set([0xc3], at);
  return bytes;
}
