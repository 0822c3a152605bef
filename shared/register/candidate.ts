import { asDay, type Day } from '../kernel/days.ts';
import type { Field } from './fields.ts';
import type { Coordinates, Unit } from './schema.ts';

/** A unit as a published list names it, before the register has given it numbers. */
export interface UnitCandidate {
  readonly name: string;
  readonly field: Field;
  /** The list's own words for the field, where they are not the plan's. */
  readonly fieldText?: string | undefined;
  readonly uscc?: string | undefined;
  /** County code of the premises, 6 digits. */
  readonly division: string;
  readonly address?: string | undefined;
  /** Where the premises are, WGS 84; no part of what makes two rows the same unit. */
  readonly coordinates?: Coordinates | undefined;
  /** Number of its own that the list gives, if any. */
  readonly originalNumber?: string | undefined;
  readonly year: number;
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
  readonly certifyingBody?: string | undefined;
  readonly instruments?: Unit['instruments'] | undefined;
  readonly demonstration: boolean;
  /**
   * Which certificate of the same unit and premises this is, from 2 on: the earlier ones were withdrawn, and each stays
   * in the register as it ended, under its own id. Absent for the first.
   */
  readonly again?: number | undefined;
}

/**
 * Years of validity where a list gives no end date.
 * Source: none found for Yunnan; domain/integrity-units.json `validityYears`, certainty `assumed`.
 */
export const ASSUMED_TERM_YEARS = 3;

/** Version of the commitment text that units stand under; see the site's commitment page. */
export const COMMITMENT_VERSION = 'v1';

/**
 * The last valid day and where it comes from. Without a published end: the assumed term after the published
 * start, less a day; without a start either, the end of the year that is the assumed term after the list's.
 */
export function validityOf(
  candidate: Pick<UnitCandidate, 'validFrom' | 'validTo' | 'year'>,
): Pick<Unit, 'validTo' | 'validToBasis'> {
  if (candidate.validTo !== undefined) return { validTo: candidate.validTo, validToBasis: 'published' };
  if (candidate.validFrom === undefined) {
    return { validTo: asDay(`${candidate.year + ASSUMED_TERM_YEARS}-12-31`), validToBasis: 'assumed-term' };
  }
  return { validTo: lastDayOfTerm(candidate.validFrom), validToBasis: 'assumed-term' };
}

/**
 * What makes two rows the same unit: the identifier and the premises where both are known, else the name and
 * what the list says of the place. Full-width forms, spaces and letter case do not matter.
 */
export function naturalKey(candidate: UnitCandidate): string {
  const subject = candidate.uscc ?? candidate.name;
  const premises = candidate.address ?? candidate.name;
  const key = [candidate.division, candidate.field, subject, premises].map(fold).join('|');
  return candidate.again === undefined ? key : `${key}|${candidate.again}`;
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();
}

function lastDayOfTerm(from: Day): Day {
  const end = new Date(`${from}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + ASSUMED_TERM_YEARS);
  end.setUTCDate(end.getUTCDate() - 1);
  return asDay(end.toISOString().slice(0, 10));
}
