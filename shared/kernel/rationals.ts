/**
 * Exact fractions of whole numbers of any size. A conversion by fractions loses nothing: two thirds stay two thirds, and
 * only what is shown is rounded, and says so.
 */

/** In lowest terms; `under` is above zero. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** A number as text: at most so many digits, so that nobody can make a page reckon for ever. */
const MOST_CHARACTERS = 60;
const MOST_EXPONENT = 60;
const DECIMAL = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d{1,3}))?$/i;

/** `25.4`, `2000/3`, `1.6e-19`, `-40`; `undefined` for anything else, and where the divisor is nothing. */
export function readRational(text: string): Rational | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const [over, under, ...more] = text.split('/').map(readDecimal);
  if (over === undefined || more.length > 0) return undefined;
  if (!text.includes('/')) return over;
  return under === undefined || under.over === 0n ? undefined : dividedBy(over, under);
}

/** A factor of our own data, which is known to be a number. @throws RangeError where it is none */
export function rational(text: string): Rational {
  const value = readRational(text);
  if (value === undefined)
    throw new RangeError(`expected a number such as 25.4, 2000/3 or 1e-7, got ${text}`);
  return value;
}

export const times = (a: Rational, b: Rational): Rational => reduced(a.over * b.over, a.under * b.under);

/** @throws RangeError where `b` is nothing */
export const dividedBy = (a: Rational, b: Rational): Rational => reduced(a.over * b.under, a.under * b.over);

export const plus = (a: Rational, b: Rational): Rational =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Rational, b: Rational): Rational => plus(a, { over: -b.over, under: b.under });

/** Below zero, zero, or above zero, as `a` is less than, equal to, or more than `b`. */
export const compared = (a: Rational, b: Rational): number =>
  Number(minus(a, b).over > 0n) - Number(minus(a, b).over < 0n);

function readDecimal(text: string): Rational | undefined {
  const [, sign, digits, exponent = '0'] = DECIMAL.exec(text.trim()) ?? [];
  if (digits === undefined || Math.abs(Number(exponent)) > MOST_EXPONENT) return undefined;
  const [whole = '', decimals = ''] = digits.split('.');
  const size = BigInt(`${sign}${whole}${decimals}`.replace(/^([+-]?)$/, '$10'));
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? reduced(size * 10n ** BigInt(power), 1n) : reduced(size, 10n ** BigInt(-power));
}

function reduced(over: bigint, under: bigint): Rational {
  if (under === 0n) throw new RangeError('expected a divisor other than zero');
  const sign = under < 0n ? -1n : 1n;
  const common = greatestCommonDivisor(over < 0n ? -over : over, under * sign);
  return { over: (over * sign) / common, under: (under * sign) / common };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}
