import { assessed } from './assessed.ts';
import data from './data/fuel.json' with { type: 'json' };
import { type Assessment, cite } from './schema.ts';

export interface Delivery {
  /** What the dispenser showed, microlitres. */
  readonly indicated: number;
  /** What was there, microlitres. */
  readonly actual: number;
  /** A verified measuring can, or anything else: a tank's volume is a nominal one. */
  readonly method: 'more-accurate-scale' | 'household-scale';
}

const rule = cite(data);

/**
 * Whether a fuel dispenser gave less than its maximum permissible error allows, 0.30 % of what was there.
 * Source: JJG 443-2023 (certainty: secondary). Too much is within it here: it wrongs the seller.
 */
export function assessDelivery({ indicated, actual, method }: Delivery): Assessment {
  const shortfall = indicated - actual;
  const limit = Math.floor((actual * data.limitPerHundredThousand) / 100_000);
  const row = 'mpe';
  return assessed(method, {
    rule,
    row,
    considered: [{ row, limit }],
    limit,
    allowed: limit,
    shortfall,
    assumptions: method === 'household-scale' ? [] : ['scale-verified'],
  });
}
