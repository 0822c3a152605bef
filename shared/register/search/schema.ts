import type { Day } from '../../kernel/days.ts';
import type { Field } from '../fields.ts';
import type { Coordinates, Status, Unit } from '../schema.ts';

/** What the search knows of a unit: enough to draw a result and to derive its status on any day. */
export interface SearchEntry
  extends Pick<
    Unit,
    | 'publicId'
    | 'name'
    | 'certificateNumber'
    | 'field'
    | 'division'
    | 'validTo'
    | 'suspendedOn'
    | 'withdrawnOn'
  > {
  readonly validTo: Day;
  /** `numberHash` of the unified social credit identifier, where the unit has one. */
  readonly usccHash?: string;
  /** Names under which it lay in the shards before. */
  readonly formerNames?: readonly string[] | undefined;
  /** Where the premises are; in the files of what is near only. */
  readonly coordinates?: Coordinates | undefined;
}

/** An entry of which it is known where it is. */
export interface LocatedEntry extends SearchEntry {
  readonly coordinates: Coordinates;
}

/** How a name was found, best first. */
export const MATCH_KINDS = [
  'number',
  'prefix',
  'substring',
  'initials',
  'pinyin',
  'mixed',
  'homophone',
  'fuzzy',
] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** Part of a name to highlight: UTF-16 offsets, the end not included. */
export type Range = readonly [start: number, end: number];

export interface SearchHit {
  readonly entry: SearchEntry;
  readonly match: MatchKind;
  readonly ranges: readonly Range[];
}

/** Every filter given must hold. */
export interface SearchFilters {
  readonly field?: Field | undefined;
  /** GB/T 2260 code, 6 digits: a county, or with zeros at its end a whole prefecture or province. */
  readonly division?: string | undefined;
  readonly status?: Status | undefined;
}

export interface SearchRequest {
  /** As typed. Empty asks for every unit that the filters let through. */
  readonly text: string;
  readonly filters: SearchFilters;
  /** Calendar day in Asia/Shanghai for which the status is derived. */
  readonly today: Day;
  /** Most hits. */
  readonly limit: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many were found; more than `hits` where the limit cut. */
  readonly found: number;
  /** There may be more than `found`: a longer question finds them. */
  readonly isLeast: boolean;
  /** Nothing was looked for, since the question has no words and the register is large. */
  readonly isTooWide?: boolean;
}
