import type { Field } from './fields.ts';
import type { Unit } from './schema.ts';

/**
 * The register's four lists. Each unit stands in each once, at an ordinal that it keeps for ever, so that a
 * page of a list is a fixed run of ordinals and a change to a unit touches one page of each list.
 */
export type RegisterList =
  | { readonly kind: 'province'; readonly division: string }
  | { readonly kind: 'prefecture'; readonly division: string }
  | { readonly kind: 'county'; readonly division: string }
  | { readonly kind: 'field'; readonly division: string; readonly field: Field };

/** Units on one page of a list. */
export const LIST_PAGE_SIZE = 50;

export const provinceOf = (division: string): string => `${division.slice(0, 2)}0000`;
export const prefectureOf = (division: string): string => `${division.slice(0, 4)}00`;

/** The four lists in which a unit of this division and field stands, by the name of its ordinal. */
export function listsOf(
  unit: Pick<Unit, 'division' | 'field'>,
): Record<keyof Unit['ordinals'], RegisterList> {
  return {
    province: { kind: 'province', division: provinceOf(unit.division) },
    prefecture: { kind: 'prefecture', division: prefectureOf(unit.division) },
    county: { kind: 'county', division: unit.division },
    field: { kind: 'field', division: provinceOf(unit.division), field: unit.field },
  };
}

/** Stable name of a list, used in keys: `530102`, `530000/market`. */
export function listId(list: RegisterList): string {
  return list.kind === 'field' ? `${list.division}/${list.field}` : list.division;
}

/** Page number, from 1, on which an ordinal (from 1) stands. */
export function pageOf(ordinal: number): number {
  return Math.ceil(ordinal / LIST_PAGE_SIZE);
}

/** Path of a list page below the language root: `/register/530102/`, `/register/530102/2/`. */
export function listPath(list: RegisterList, page: number): string {
  const base = `/register/${listId(list)}/`;
  return page === 1 ? base : `${base}${page}/`;
}

/** Path of a unit's page below the language root. */
export const unitPath = (publicId: string): string => `/units/${publicId}/`;

/** Path of the picture of a unit's state that other sites show; the same in every language. */
export const badgePath = (publicId: string): string => `${unitPath(publicId)}badge.svg`;

/** Path that plates and QR codes point to; the same in every language. */
export const verifyPath = (certificateNumber: string): string => `/v/${certificateNumber}`;
