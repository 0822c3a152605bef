import { type DecimalText, decimalText } from '../kernel/decimal-text.ts';
import { dividedBy, minus, plus, type Rational, rational, times } from '../kernel/rationals.ts';
import type { MeasurementUnit } from './schema.ts';

type Scale = Pick<MeasurementUnit, 'factor' | 'offset' | 'pi' | 'approximate'>;

const ZERO: Rational = rational('0');
/** π to 50 digits: what is shown has ten. */
const PI = rational('3.1415926535897932384626433832795028841971693993751');

/** `value` of one unit in another of the same quantity, and whether that is all of it. */
export function converted(value: Rational, from: Scale, to: Scale): DecimalText {
  const power = (from.pi ?? 0) - (to.pi ?? 0);
  const scale = dividedBy(rational(from.factor), rational(to.factor));
  const isPlain = from.offset === undefined && to.offset === undefined;
  const result = isPlain
    ? times(times(value, scale), raised(power))
    : dividedBy(
        minus(plus(times(value, rational(from.factor)), offsetOf(from)), offsetOf(to)),
        rational(to.factor),
      );
  const shown = decimalText(result);
  const isMeasured = from !== to && (from.approximate === true || to.approximate === true);
  const usesPi = power !== 0 && value.over !== 0n;
  return { text: shown.text, exact: shown.exact && !usesPi && !isMeasured };
}

const offsetOf = ({ offset }: Scale): Rational => (offset === undefined ? ZERO : rational(offset));

function raised(power: number): Rational {
  const one = rational('1');
  if (power === 0) return one;
  return power > 0 ? times(PI, raised(power - 1)) : dividedBy(raised(power + 1), PI);
}
