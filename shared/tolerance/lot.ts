import data from './data/lot-sampling.json' with { type: 'json' };
import { tolerableDeficiency } from './prepackaged.ts';
import { type CitedRule, cite, type PackagedGoods } from './schema.ts';

/** A row of the sampling plan. */
export interface SamplingPlan {
  /** Packages to be measured. */
  readonly sample: number;
  /** Factor of the standard deviation by which the mean may lie below the label, in thousandths; none for a small lot. */
  readonly lambdaThousandths?: number;
  /** How many packages may fall short by more than T and at most 2 T. */
  readonly t1Allowed: number;
  readonly checked: string;
}

export interface Lot {
  readonly goods: PackagedGoods;
  /** Packages in the lot. */
  readonly size: number;
  /** Net content on every label: milligrams or microlitres. */
  readonly declared: number;
  /** What was in each package of the sample, in the same unit. */
  readonly contents: readonly number[];
}

/** What a lot can fail by. */
export const LOT_CRITERIA = ['mean', 't1', 't2'] as const;
export type LotCriterion = (typeof LOT_CRITERIA)[number];

/** Why there is no verdict on a lot. */
export const LOT_UNDECIDED = ['excluded-goods', 'above-table', 'sample-size'] as const;
export type LotUndecided = (typeof LOT_UNDECIDED)[number];

/** Quantities in the unit of `declared`. */
export interface LotAssessment {
  readonly verdict: 'exceeds' | 'within' | 'not-decidable';
  readonly why?: LotUndecided;
  /** By which criteria it failed; empty where it passed. */
  readonly failed: readonly LotCriterion[];
  readonly rule: CitedRule;
  readonly plan: SamplingPlan;
  readonly measured: number;
  /** Tolerable deficiency T of one package; absent where the rule gives none. */
  readonly limit?: number;
  /** What all packages of the sample lack together; negative where they hold more. */
  readonly shortfallOfSample: number;
  /** Standard deviation of the sample, to the nearest whole number: for reading; the verdict is exact. */
  readonly deviation: number;
  readonly t1Count: number;
  readonly t2Count: number;
}

const rule = cite(data);

/**
 * The plan for a lot of `size` packages (1 or more).
 * Source: order 75 schedule 4, as JJF 1070-2005 prints it; rows of lots below 100 are `assumed` for JJF 1070-2023.
 */
export function samplingPlan(size: number): SamplingPlan {
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError('expected a lot of at least one package');
  const row = data.plans.find(({ lotTo }) => lotTo === null || size <= lotTo);
  if (row === undefined) throw new RangeError('expected a plan without an upper end');
  return {
    sample: row.sample ?? size,
    ...(row.lambdaThousandths === null ? {} : { lambdaThousandths: row.lambdaThousandths }),
    t1Allowed: row.t1Allowed,
    checked: row.checked,
  };
}

/**
 * Whether a lot of prepackaged goods passes: its mean, how many packages lack more than T, and that none lacks more
 * than 2 T. Source: JJF 1070, OIML R 87. Equal to a limit passes. The comparison of the mean is exact: both sides
 * are squared and compared as whole numbers.
 */
export function assessLot({ goods, size, declared, contents }: Lot): LotAssessment {
  const plan = samplingPlan(size);
  const limit = goods === 'ordinary' ? tolerableDeficiency(declared)?.limit : undefined;
  const lacks = contents.map((actual) => declared - actual);
  const shortfallOfSample = lacks.reduce((sum, lack) => sum + lack, 0);
  const count = (from: number, to: number): number =>
    lacks.filter((lack) => lack > from && lack <= to).length;
  const found = {
    rule,
    plan,
    measured: contents.length,
    shortfallOfSample,
    deviation: deviationOf(lacks),
    t1Count: limit === undefined ? 0 : count(limit, 2 * limit),
    t2Count: limit === undefined ? 0 : count(2 * limit, Number.POSITIVE_INFINITY),
  };
  const undecided = (why: LotUndecided): LotAssessment => ({
    verdict: 'not-decidable',
    why,
    failed: [],
    ...found,
    ...(limit === undefined ? {} : { limit }),
  });
  if (goods !== 'ordinary') return undecided('excluded-goods');
  if (limit === undefined) return undecided('above-table');
  if (contents.length !== plan.sample) return undecided('sample-size');
  const failed = LOT_CRITERIA.filter((criterion) => {
    if (criterion === 'mean') return !isMeanEnough(lacks, plan.lambdaThousandths);
    return criterion === 't1' ? found.t1Count > plan.t1Allowed : found.t2Count > 0;
  });
  return { verdict: failed.length === 0 ? 'within' : 'exceeds', failed, limit, ...found };
}

/** `mean lack <= λ s`, without roots or fractions. */
function isMeanEnough(lacks: readonly number[], lambdaThousandths: number | undefined): boolean {
  const sum = lacks.reduce((total, lack) => total + BigInt(lack), 0n);
  if (lambdaThousandths === undefined || sum <= 0n) return true;
  const n = BigInt(lacks.length);
  const spread = spreadOf(lacks);
  return sum * sum * (n - 1n) * 1_000_000n <= BigInt(lambdaThousandths) ** 2n * n * spread;
}

/** `n Σx² − (Σx)²`, which is n (n − 1) s². */
function spreadOf(values: readonly number[]): bigint {
  const sum = values.reduce((total, each) => total + BigInt(each), 0n);
  const squares = values.reduce((total, each) => total + BigInt(each) ** 2n, 0n);
  return BigInt(values.length) * squares - sum * sum;
}

function deviationOf(values: readonly number[]): number {
  const n = values.length;
  return n < 2 ? 0 : Math.round(Math.sqrt(Number(spreadOf(values)) / (n * (n - 1))));
}
