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

/** The scopes in which all lies that the filters let through, the narrowest first; none where they leave all open. */
export function scopesAsked({ division, field, status }: SearchFilters): readonly string[] {
  const isEnded = status === 'suspended' || status === 'expired' || status === 'withdrawn';
  return [
    ...(division === undefined || division.endsWith('0000') ? [] : [division]),
    ...(isEnded ? [ENDED_SCOPE] : []),
    ...(field === undefined ? [] : [field]),
  ];
}
