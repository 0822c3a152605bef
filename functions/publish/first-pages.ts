import { divisionsBelow } from '../../shared/register/divisions.ts';
import { FIELD_CODES } from '../../shared/register/fields.ts';
import type { ListPageRef } from './plan.ts';
import { provinceList } from './provinces.ts';

/** First pages of every list of the jurisdiction, so that an empty county has a page that says so. */
export function firstPages(jurisdictionCode: string): readonly ListPageRef[] {
  const province = `${jurisdictionCode}0000`;
  const prefectures = divisionsBelow(province);
  return [
    { list: provinceList(province), page: 1 },
    ...FIELD_CODES.map((field) => ({ list: { kind: 'field', division: province, field } as const, page: 1 })),
    ...prefectures.map((division) => ({ list: { kind: 'prefecture', division } as const, page: 1 })),
    ...prefectures
      .flatMap(divisionsBelow)
      .map((division) => ({ list: { kind: 'county', division } as const, page: 1 })),
  ];
}
