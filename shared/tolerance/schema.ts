/** Goods that the schedules of the retail-weighing rule know, and those that they leave out. */
export const TABLE_GOODS = [
  'grain',
  'vegetables',
  'fruit',
  'meat',
  'eggs',
  'poultry',
  'seafood',
  'pastry',
  'candy',
  'condiments',
  'dried-vegetables',
  'delicacies',
  'other-food',
] as const;
export const JEWELLERY_GOODS = ['gold', 'silver'] as const;
export const EXCLUDED_GOODS = ['live-poultry', 'live-fish', 'soaked'] as const;
export const RETAIL_GOODS = [...TABLE_GOODS, ...JEWELLERY_GOODS, ...EXCLUDED_GOODS] as const;
export type RetailGoods = (typeof RETAIL_GOODS)[number];

/** How the goods were weighed again; the rule's three methods, and the one that it does not know. */
export const METHODS = [
  'same-scale',
  'more-accurate-scale',
  'equal-accuracy-scale',
  'household-scale',
] as const;
export type Method = (typeof METHODS)[number];

export const PACKAGED_GOODS = ['ordinary', 'medicine', 'hazardous-chemical'] as const;
export type PackagedGoods = (typeof PACKAGED_GOODS)[number];

/**
 * Smallest units in which a net content is counted: milligrams, microlitres, micrometres of length, square millimetres
 * of area, pieces.
 */
export const CONTENT_UNITS = ['mg', 'µL', 'µm', 'mm²', 'count'] as const;
export type ContentUnit = (typeof CONTENT_UNITS)[number];

/** Why the rule gives no answer. */
export const UNDECIDED = ['excluded-goods', 'above-table', 'price-needed', 'household-scale'] as const;
export type Undecided = (typeof UNDECIDED)[number];

/** What the answer takes for granted, for the reader to check. */
export const ASSUMPTIONS = [
  'stricter-row',
  'price-not-given',
  'tare-removed',
  'scale-verified',
  'scale-checked-with-weights',
  'limit-doubled',
  'rounded-half-even',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** The rule that was applied, as it is cited. */
export interface CitedRule {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly titleEn: string;
  readonly number: string;
  readonly article: string;
  /** Legal day in Shanghai. */
  readonly effectiveFrom: string;
  readonly checked: string;
}

/** A row that could apply, with its limit for this quantity; no limit where the quantity lies above its last band. */
export interface ConsideredRow {
  readonly row: string;
  /** In the unit of what was asked. */
  readonly limit?: number;
}

/** Quantities in the unit of what was asked: milligrams, microlitres, and of packages also those of `CONTENT_UNITS`. */
export interface Assessment {
  readonly verdict: 'exceeds' | 'within' | 'not-decidable';
  readonly why?: Undecided;
  /** What a household scale hints at. It is no verdict. */
  readonly indication?: 'exceeds' | 'within';
  readonly rule: CitedRule;
  /** The row that was used. */
  readonly row?: string;
  readonly considered: readonly ConsideredRow[];
  /** What the row allows. */
  readonly limit?: number;
  /** The limit as the method applies it. */
  readonly allowed?: number;
  /** What was charged or declared, less what was there; negative where there was more. */
  readonly shortfall: number;
  /** `allowed` less `shortfall`; negative by how much it was too little. */
  readonly margin?: number;
  readonly assumptions: readonly Assumption[];
}

/** The citation of a rule's data file. */
export const cite = (rule: CitedRule): CitedRule => ({
  id: rule.id,
  version: rule.version,
  title: rule.title,
  titleEn: rule.titleEn,
  number: rule.number,
  article: rule.article,
  effectiveFrom: rule.effectiveFrom,
  checked: rule.checked,
});
