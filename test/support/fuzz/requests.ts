import * as z from 'zod/mini';
import { API_BASE_PATH, type OperationContract } from '../../../shared/kernel/operation-contract.ts';
import type { Chance } from './chance.ts';
import { mutated } from './mutations.ts';
import { type Schema, sampleOf } from './values.ts';

const JUNK_HEADERS: readonly (readonly [string, string])[] = [
  ['content-type', 'text/xml'],
  ['content-type', 'application/json; charset=gbk'],
  ['content-encoding', 'gzip'],
  ['content-length', '99999999'],
  ['accept-language', `${'zh;q=0.1,'.repeat(500)}en`],
  ['cookie', `__Host-session=${'a'.repeat(5_000)}; x=%00`],
  ['x-forwarded-for', '::1, not an address, 1.2.3.4'],
  ['idempotency-key', 'ä'],
  ['idempotency-key', 'k'.repeat(300)],
  ['if-match', '*'],
  ['x-request-id', '{"a":1}'],
];

const schemas = new WeakMap<z.ZodMiniType, Schema>();

function schemaOf(type: z.ZodMiniType): Schema {
  const known = schemas.get(type);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(type, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
  }) as Schema;
  schemas.set(type, made);
  return made;
}

/** A request to an operation: as its contract asks, or otherwise in one of many ways. */
export function fuzzedRequest(contract: OperationContract, chance: Chance, nth: number): Request {
  const isStrange = !chance.once(3);
  const headers = new Headers({
    'content-type': 'application/json',
    // Each from an address of its own: what a limit refuses tells nothing of what lies behind it.
    'x-forwarded-for': `198.51.${nth % 256}.${Math.floor(nth / 256) % 256}, 127.0.0.1`,
  });
  if (contract.idempotency === 'required' && !chance.once(20)) headers.set('idempotency-key', `fuzz-${nth}`);
  if (isStrange && chance.once(4)) setHeader(headers, chance.pick(JUNK_HEADERS));
  const address = `http://localhost${API_BASE_PATH}${pathOf(contract, chance, isStrange)}${queryOf(contract, chance, isStrange)}`;
  if (contract.body === undefined) return new Request(address, { method: contract.method, headers });
  const value = sampleOf(schemaOf(contract.body), chance);
  const body = isStrange ? mutated(value, chance) : JSON.stringify(value);
  return new Request(address, { method: contract.method, headers, body });
}

/** A header that the platform itself refuses never reaches us. */
function setHeader(headers: Headers, [name, value]: readonly [string, string]): void {
  try {
    headers.set(name, value);
  } catch {
    headers.set('x-junk', name);
  }
}

const STRANGE_SEGMENTS = [
  '%00',
  '..%2f',
  '%E0%A4%A',
  '%F0%9F%92%A9',
  'a'.repeat(2_000),
  ' ',
  '__proto__',
  '-1',
];

function pathOf(contract: OperationContract, chance: Chance, isStrange: boolean): string {
  const values = (contract.params === undefined ? {} : sampleOf(schemaOf(contract.params), chance)) as Record<
    string,
    unknown
  >;
  return contract.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    isStrange && chance.once(3)
      ? chance.pick(STRANGE_SEGMENTS)
      : encodeURIComponent(String(values[name] ?? 'x').toWellFormed()) || 'x',
  );
}

function queryOf(contract: OperationContract, chance: Chance, isStrange: boolean): string {
  if (contract.query === undefined) return isStrange && chance.once(10) ? '?a=1&a=%FF' : '';
  const values = sampleOf(schemaOf(contract.query), chance) as Record<string, unknown>;
  const query = new URLSearchParams(
    Object.entries(values).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const text = query.toString();
  return isStrange && chance.once(3) ? `?${text}&${text}&__proto__=1&%=&x=%C0%AF` : `?${text}`;
}
