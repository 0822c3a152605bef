import type { Rational } from './rationals.ts';

/** A fraction as decimals, and whether they are all of them. */
export interface DecimalText {
  readonly text: string;
  readonly exact: boolean;
}

/** What is not exact is shown to so many significant digits. */
const SIGNIFICANT_DIGITS = 10;
/** An exact number longer than this is rounded too: nobody reads it. */
const MOST_EXACT_DIGITS = 24;
/** Outside these powers of ten a number is written with its power. */
const [LEAST_POWER, MOST_POWER] = [-6, 14];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** All decimals where they end, else ten significant digits, half to even as GB/T 8170 has it. */
export function decimalText(value: Rational): DecimalText {
  if (value.over === 0n) return { text: '0', exact: true };
  const size = value.over < 0n ? -value.over : value.over;
  const power = powerOfTen(size, value.under);
  const all = exactDigits(size, value.under, power);
  const digits = all ?? roundedDigits(size, value.under, power);
  // 9.999… may round up to 10.
  const shift = all === undefined && digits.length > SIGNIFICANT_DIGITS ? 1 : 0;
  const text = written(digits.replace(/0+$/, ''), power + shift);
  return { text: value.over < 0n ? `−${text}` : text, exact: all !== undefined };
}

/** The power of ten of the first digit. */
function powerOfTen(over: bigint, under: bigint): number {
  let power = String(over).length - String(under).length;
  const isLess = power >= 0 ? over < under * 10n ** BigInt(power) : over * 10n ** BigInt(-power) < under;
  if (isLess) power -= 1;
  return power;
}

/** All digits, where they end and are few enough. */
function exactDigits(over: bigint, under: bigint, power: number): string | undefined {
  const places = MOST_EXACT_DIGITS - 1 - power;
  const [top, bottom] = scaled(over, under, places);
  return top % bottom === 0n ? String(top / bottom) : undefined;
}

function roundedDigits(over: bigint, under: bigint, power: number): string {
  const [top, bottom] = scaled(over, under, SIGNIFICANT_DIGITS - 1 - power);
  const whole = top / bottom;
  const twice = (top % bottom) * 2n;
  const isUp = twice > bottom || (twice === bottom && whole % 2n === 1n);
  return String(isUp ? whole + 1n : whole);
}

const scaled = (over: bigint, under: bigint, places: number): readonly [bigint, bigint] =>
  places >= 0 ? [over * 10n ** BigInt(places), under] : [over, under * 10n ** BigInt(-places)];

function written(digits: string, power: number): string {
  if (power < LEAST_POWER || power > MOST_POWER) {
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    const raised = String(Math.abs(power)).replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
    return `${mantissa} × 10${power < 0 ? '⁻' : ''}${raised}`;
  }
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  const decimals = digits.slice(power + 1);
  return decimals === '' ? whole : `${whole}.${decimals}`;
}
