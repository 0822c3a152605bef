import { assessed, undecided } from './assessed.ts';
import data from './data/prepackaged.json' with { type: 'json' };
import { type Assessment, type ContentUnit, cite, type PackagedGoods } from './schema.ts';

export interface Package {
  readonly goods: PackagedGoods;
  /** What the content is counted in. */
  readonly unit: ContentUnit;
  /** Net content on the label, in `unit`. */
  readonly declared: number;
  /** What was in it, in the same unit. */
  readonly actual: number;
  readonly method: 'more-accurate-scale' | 'household-scale';
}

const rule = cite(data);
/** Up to here the limit is rounded to 0.1 g or mL, above it to 1 g or mL. */
const FINE_UP_TO = 1_000_000;

/** A row of schedule 3, and what it allows one package to be short of. */
interface Applied {
  readonly row: string;
  /** Whole, in the unit of the content: what is short by more than the exact limit is short by more than this. */
  readonly limit: number;
  /** Whether the share that the schedule names was rounded to it. */
  readonly isRounded?: boolean;
}

/**
 * The tolerable deficiency of one package, in the unit of `declared`; `undefined` above 50 kg or L.
 * Source: 定量包装商品计量监督管理办法 schedule 3 (secondary); rounding half to even by GB/T 8170 (certainty medium:
 * OIML R 87 rounds up instead).
 */
export function tolerableDeficiency(declared: number): Applied | undefined {
  const band = data.bands.find(({ upTo }) => declared <= upTo);
  if (band === undefined) return undefined;
  const row = band.id;
  if ('fixed' in band) return { row, limit: Number(band.fixed) };
  const step = declared <= FINE_UP_TO ? 100 : 1_000;
  const thousandths = declared * Number(band.perMille);
  const limit = roundedHalfEven(thousandths, 1_000 * step) * step;
  return { row, limit, isRounded: limit * 1_000 !== thousandths };
}

/**
 * The tolerable deficiency of one package by length, area or count: nothing up to 5 m or 50 pieces, then 2 % and 1 %,
 * a fraction of a piece counting as a whole one; 3 % of any area.
 * Source: 定量包装商品计量监督管理办法 schedule 3 (secondary); it rounds no length and no area.
 */
const DEFICIENCY_OF: Readonly<Record<'µm' | 'mm²' | 'count', (declared: number) => Applied>> = {
  µm: (declared) => stepped(declared, data.length, { upTo: '≤ 5 m', above: '> 5 m' }, Math.floor),
  'mm²': (declared) => ({ row: 'm²', limit: Math.floor((declared * data.area.perMille) / 1_000) }),
  count: (declared) => stepped(declared, data.count, { upTo: '≤ 50', above: '> 50' }, Math.ceil),
};

const stepped = (
  declared: number,
  { noneUpTo, perMille }: { readonly noneUpTo: number; readonly perMille: number },
  rows: { readonly upTo: string; readonly above: string },
  whole: (limit: number) => number,
): Applied =>
  declared <= noneUpTo
    ? { row: rows.upTo, limit: 0 }
    : { row: rows.above, limit: whole((declared * perMille) / 1_000) };

const deficiencyOf = (unit: ContentUnit, declared: number): Applied | undefined =>
  unit === 'mg' || unit === 'µL' ? tolerableDeficiency(declared) : DEFICIENCY_OF[unit](declared);

/** Whether one package held less than it may. The mean of a lot is another question, for sampling by the authority. */
export function assessPackage({ goods, unit, declared, actual, method }: Package): Assessment {
  const shortfall = declared - actual;
  const outside = { rule, considered: [], shortfall };
  if (goods !== 'ordinary') return undecided('excluded-goods', outside);
  const applied = deficiencyOf(unit, declared);
  if (applied === undefined) return undecided('above-table', outside);
  const { row, limit, isRounded = false } = applied;
  // Pieces are counted: no instrument is better at it than a person.
  const by = unit === 'count' ? 'counted' : method;
  return assessed(by, {
    rule,
    row,
    considered: [{ row, limit }],
    limit,
    allowed: limit,
    shortfall,
    assumptions: [
      ...(unit === 'mg' || unit === 'µL' ? (['tare-removed'] as const) : []),
      ...(isRounded ? (['rounded-half-even'] as const) : []),
      ...(by === 'more-accurate-scale' ? (['scale-verified'] as const) : []),
    ],
  });
}

/** `amount / unit`, to the nearest whole number, a tie to the even one; both whole and not negative. */
function roundedHalfEven(amount: number, unit: number): number {
  const whole = Math.floor(amount / unit);
  const twice = 2 * (amount % unit);
  return twice > unit || (twice === unit && whole % 2 === 1) ? whole + 1 : whole;
}
