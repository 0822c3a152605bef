import { prefectureOf } from '../lists.ts';
import type { Unit } from '../schema.ts';
import type { SearchFilters } from './schema.ts';

/** Scope of what is suspended, expired or withdrawn. */
export const ENDED_SCOPE = '-';

/** Within what a unit's pairs of characters have lists of their own: its county, its prefecture, its field. */
export const scopesOf = ({ division, field }: Pick<Unit, 'division' | 'field'>): readonly string[] => [
  division,
  prefectureOf(division),
  field,
];

/** The narrowest scope that the filters name; `undefined` where they leave all open. */
export function scopeAsked({ division, field, status }: SearchFilters): string | undefined {
  if (division !== undefined && !division.endsWith('0000')) return division;
  if (status === 'suspended' || status === 'expired' || status === 'withdrawn') return ENDED_SCOPE;
  return field;
}
