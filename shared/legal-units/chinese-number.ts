import { plus, type Rational, rational, readRational, times } from '../kernel/rationals.ts';

const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000' };
const GROUPS: Readonly<Record<string, string>> = { 万: '10000', 亿: '100000000' };
const ZERO = rational('0');
const ONE = rational('1');

/** `3.5`, `1,200`, `三百二十`, `两万`, `2.5万`, `半`; `undefined` for 几 and 数, which are no number. */
export function readNumber(text: string): Rational | undefined {
  if (text === '半') return rational('1/2');
  const [, figures, group] = /^(\d[\d,]*(?:\.\d+)?)([万亿]*)$/.exec(text) ?? [];
  if (figures === undefined) return readNumerals(text);
  const value = readRational(figures.replaceAll(',', ''));
  return value === undefined
    ? undefined
    : [...(group ?? '')].reduce((sum, each) => times(sum, sizeOf(each)), value);
}

/** Numerals stand before the power of ten that they count; 万 and 亿 count all before them. */
function readNumerals(text: string): Rational | undefined {
  let total = ZERO;
  let section = ZERO;
  let digit: Rational | undefined;
  for (const numeral of text) {
    const value = DIGITS.indexOf(numeral === '两' ? '二' : numeral);
    const step = STEPS[numeral];
    if (value >= 0) {
      // 一二三 is a telephone number, not a quantity.
      if (digit !== undefined && digit.over !== 0n) return undefined;
      digit = rational(String(value));
    } else if (step !== undefined) {
      section = plus(section, times(digit ?? ONE, rational(step)));
      digit = undefined;
    } else if (GROUPS[numeral] !== undefined) {
      total = times(plus(total, plus(section, digit ?? ZERO)), sizeOf(numeral));
      [section, digit] = [ZERO, undefined];
    } else return undefined;
  }
  return plus(total, plus(section, digit ?? ZERO));
}

const sizeOf = (group: string): Rational => rational(GROUPS[group] ?? '1');
