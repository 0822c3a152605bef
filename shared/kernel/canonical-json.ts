/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with keys in code-unit order and no white space, so that equal values are equal bytes
 * (RFC 8785, for the integers and strings that this service publishes).
 * @throws RangeError for a number that is not a safe integer: quantities are integers here
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError('expected a safe integer');
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const record = value as { readonly [key: string]: Json };
  const members = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
