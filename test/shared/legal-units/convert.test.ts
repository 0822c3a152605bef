import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../shared/kernel/decimal-text.ts';
import {
  compared,
  dividedBy,
  minus,
  plus,
  rational,
  readRational,
  times,
} from '../../../shared/kernel/rationals.ts';
import { converted } from '../../../shared/legal-units/convert.ts';
import { QUANTITIES } from '../../../shared/legal-units/unit-tables.ts';
import domain from '../../vectors/legal-units.json' with { type: 'json' };

const units = QUANTITIES.flatMap((quantity) => quantity.units.map((unit) => ({ ...unit, quantity })));
const unit = (id: string) => {
  const found = units.find((each) => each.id === id || each.symbol === id);
  if (found === undefined) throw new Error(`expected a unit ${id}`);
  return found;
};
const text = (value: string, from: string, to: string): string => {
  const { text: shown, exact } = converted(rational(value), unit(from), unit(to));
  return exact ? shown : `≈ ${shown}`;
};

describe('a quantity in other units', () => {
  it.each([
    ['3', '斤', 'kg', '1.5'],
    ['1', '两', 'g', '50'],
    ['1', 'hm²', '亩', '15'],
    ['1', '亩', 'm²', '≈ 666.6666667'],
    ['1.5', '亩', 'm²', '1000'],
    ['3', '尺', 'm', '1'],
    ['1', '里', 'km', '0.5'],
    ['1', 'in', 'mm', '25.4'],
    ['1', 'oz t', 'g', '31.1034768'],
    ['1', 'kcal', 'kJ', '4.1868'],
    ['1', '度', 'MJ', '3.6'],
    ['100', 'km/h', 'm/s', '≈ 27.77777778'],
    ['1', 'kn', 'km/h', '1.852'],
    ['120', 'mmHg', 'kPa', '15.9986864898'],
    ['760', 'Torr', 'atm', '1'],
    ['100', '℃', '℉', '212'],
    ['-40', '℉', '℃', '−40'],
    ['0', 'K', '℃', '−273.15'],
    ['0', '℉', 'K', '≈ 255.3722222'],
    ['90', '°', 'rad', '≈ 1.570796327'],
    ['1', '°', '′', '60'],
    ['0', '°', 'rad', '0'],
    ['1', 'Oe', 'A/m', '≈ 79.57747155'],
    ['1', 'psi', 'Pa', '≈ 6894.757293'],
    ['1', 'Å', 'm', '1 × 10⁻¹⁰'],
    ['1', 'eV', 'J', '1.602176634 × 10⁻¹⁹'],
    ['1', 'u', 'kg', '≈ 1.6605390666 × 10⁻²⁷'],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    expect(text(value, from, to)).toBe(expected);
  });

  it('comes back exactly, by whichever units it went', () => {
    for (const { units: all } of QUANTITIES) {
      for (const from of all) {
        expect(converted(rational('7/3'), from, from).text, from.id).toBe('2.333333333');
        expect(converted(rational('12.5'), from, from), from.id).toMatchObject({ text: '12.5', exact: true });
      }
    }
  });
});

/** A factor of the domain data; `undefined` where it is a formula or nothing. */
const factorOf = (raw: string) => readRational(raw.replace(/\(.*\)$/, '').replace('π/', '1/'));

describe('the domain data', () => {
  const legal = domain.legalNonSi.filter(({ factor }) => factor !== '—');

  it.each(legal)('knows the legal unit $nameZh ($symbol)', ({ symbol, factor, toUnit }) => {
    const found = unit(symbol.replace(/\(.*\)$/, ''));
    expect(found.standing).toBe('legal');
    const one = dividedBy(rational(found.factor), rational(unit(toUnit).factor));
    expect(compared(one, factorOf(factor) ?? rational('0'))).toBe(0);
  });

  const replaced = domain.nonLegal.flatMap((term) => {
    const known = units.find(
      ({ symbol, zh, standing }) =>
        standing !== 'legal' &&
        (symbol === term.term ||
          zh.replace(/（.*/, '') === term.term.replace(/[([].*/, '') ||
          term.aliases.split('、').includes(symbol)),
    );
    return known === undefined || factorOf(term.factor) === undefined ? [] : [{ ...term, known }];
  });

  it('has most of the units that are not legal', () => {
    expect(replaced.length).toBeGreaterThanOrEqual(40);
  });

  it.each(replaced)('converts $term as it says', ({ known, factor, replaceWith }) => {
    const [stated] = [factorOf(factor) ?? rational('0')];
    const one = dividedBy(rational(known.factor), rational(unit(replaceWith).factor));
    const scaled = known.pi === undefined ? one : dividedBy(one, rational('3.14159265358979'));
    // Some are stated there to eight digits or so.
    const off = dividedBy(minus(scaled, stated), stated);
    expect(compared(times(off, off), rational('1e-14'))).toBeLessThan(0);
  });
});

describe('exact fractions', () => {
  const fraction = fc
    .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 9n))
    .map(([over, under]) => rational(`${over}/${under}`));

  it('add, subtract, multiply and divide without a loss', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        if (b.over !== 0n) expect(times(dividedBy(a, b), b)).toEqual(a);
      }),
    );
  });

  it('are shown with all their decimals or with ten significant digits, never off by more than half of the last', () => {
    fc.assert(
      fc.property(fraction, (value) => {
        const { text: shown, exact } = decimalText(value);
        const read = rational(plainText(shown));
        if (exact) expect(read).toEqual(value);
        if (exact || value.over === 0n) return;
        const off = dividedBy(minus(read, value), value);
        expect(compared(times(off, off), rational('25e-20'))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each(['', 'a', '1/0', '1e999', '1,5', '1/2/3', '--1', '.', '0x10', '9'.repeat(61)])(
    '%s is no number',
    (typed) => {
      expect(readRational(typed)).toBeUndefined();
    },
  );
});

/** `−1.5 × 10⁻⁷` as `-1.5e-7`. */
const plainText = (shown: string): string =>
  shown
    .replace('−', '-')
    .replace(' × 10', 'e')
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (each) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(each)))
    .replace('⁻', '-');
