import { divisionName, type Locale } from './divisions.ts';
import type { Jurisdiction } from './jurisdictions.ts';

/** Name of the jurisdiction's province. */
export function jurisdictionName(jurisdiction: Jurisdiction, locale: Locale): string {
  return divisionName(`${jurisdiction.code}0000`, locale) ?? jurisdiction.code;
}

/** The regulator that certifies where a list names none. Certainty `assumed`. */
export function regulatorName(jurisdiction: Jurisdiction): string {
  return `${jurisdictionName(jurisdiction, 'zh')}市场监督管理局`;
}
