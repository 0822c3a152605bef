import { assessed, undecided } from './assessed.ts';
import data from './data/retail-weighing.json' with { type: 'json' };
import {
  type Assessment,
  type Assumption,
  cite,
  EXCLUDED_GOODS,
  type Method,
  type RetailGoods,
} from './schema.ts';

export interface RetailPurchase {
  readonly goods: RetailGoods;
  /** Fen for a kilogram. */
  readonly pricePerKgFen?: number | undefined;
  /** What was charged for, milligrams. */
  readonly settledMg: number;
  /** What was there, without packaging, milligrams. */
  readonly actualMg: number;
  readonly method: Method;
}

/** A row with its limit for the quantity; `undefined` above its last band. */
interface Applied {
  readonly row: string;
  readonly limit: number | undefined;
}

const rule = cite(data);

/**
 * Whether goods weighed out were short by more than the rule allows. Where kind and price point to different rows the
 * rule names no winner: the stricter row is used and both are told.
 * Source: 零售商品称重计量监督管理办法, schedules 1 and 2 and the three methods of checking (certainty: secondary).
 */
export function assessRetailWeighing(purchase: RetailPurchase): Assessment {
  const { goods, settledMg, actualMg, method } = purchase;
  const shortfall = settledMg - actualMg;
  if ((EXCLUDED_GOODS as readonly string[]).includes(goods)) {
    return undecided('excluded-goods', { rule, considered: [], shortfall });
  }
  const applied = rowsFor(purchase);
  const considered = applied.map(({ row, limit }) => ({ row, ...(limit === undefined ? {} : { limit }) }));
  const known = { rule, considered, shortfall };
  if (applied.length === 0) return undecided('price-needed', known);
  const strictest = strictestOf(applied);
  if (strictest === undefined) return undecided('above-table', known);
  return assessed(method, {
    ...known,
    ...strictest,
    allowed: method === 'equal-accuracy-scale' ? 2 * strictest.limit : strictest.limit,
    assumptions: assumptionsOf(purchase, considered.length > 1),
  });
}

function rowsFor({ goods, pricePerKgFen, settledMg }: RetailPurchase): readonly Applied[] {
  const piece = data.jewellery.find((each) => each.goods === goods);
  if (piece !== undefined) {
    return [{ row: piece.id, limit: settledMg <= piece.upToMg ? piece.limitMg : undefined }];
  }
  return data.rows
    .filter(
      (row) =>
        (row.goods as readonly string[]).includes(goods) ||
        (pricePerKgFen !== undefined &&
          pricePerKgFen > (row.priceAboveFen ?? -1) &&
          pricePerKgFen <= (row.priceUpToFen ?? Number.POSITIVE_INFINITY)),
    )
    .map(({ id, bands }) => ({
      row: id,
      limit: bands.find(({ upToMg }) => settledMg <= upToMg)?.limitMg,
    }));
}

/** The row with the smallest limit; none where the quantity lies above one that could apply: never extrapolated. */
function strictestOf(
  applied: readonly Applied[],
): { readonly row: string; readonly limit: number } | undefined {
  let strictest: { readonly row: string; readonly limit: number } | undefined;
  for (const { row, limit } of applied) {
    if (limit === undefined) return undefined;
    if (strictest === undefined || limit < strictest.limit) strictest = { row, limit };
  }
  return strictest;
}

const METHOD_ASSUMPTIONS: Readonly<Record<Method, readonly Assumption[]>> = {
  'same-scale': ['scale-checked-with-weights'],
  'more-accurate-scale': ['scale-verified'],
  'equal-accuracy-scale': ['scale-verified', 'limit-doubled'],
  'household-scale': [],
};

function assumptionsOf(
  { goods, pricePerKgFen, method }: RetailPurchase,
  rowsDiffer: boolean,
): readonly Assumption[] {
  const isPriced = pricePerKgFen !== undefined || goods === 'gold' || goods === 'silver';
  return [
    ...(rowsDiffer ? (['stricter-row'] as const) : []),
    ...(isPriced ? [] : (['price-not-given'] as const)),
    'tare-removed',
    ...METHOD_ASSUMPTIONS[method],
  ];
}
