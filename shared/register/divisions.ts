import divisionData from './data/divisions.json' with { type: 'json' };
import { prefectureOf, provinceOf } from './lists.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = divisionData.divisions;

export type Locale = 'zh' | 'en';

/** Name of a GB/T 2260 division; English falls back to Chinese where no checked translation exists. */
export function divisionName(code: string, locale: Locale): string | undefined {
  const names = NAMES[code];
  return locale === 'en' ? (names?.[1] ?? names?.[0]) : names?.[0];
}

/** True where the code is a county-level division of the table. */
export function isCounty(code: string): boolean {
  return code in NAMES && !code.endsWith('00');
}

/** Prefecture and county in reading order: `昆明市五华区`, `Wuhua District, Kunming City`. */
export function placeName(county: string, locale: Locale): string {
  const own = divisionName(county, locale) ?? county;
  const above = divisionName(prefectureOf(county), locale) ?? divisionName(provinceOf(county), locale) ?? '';
  return locale === 'zh' ? `${above}${own}` : `${own}, ${above}`;
}

/** Codes of the divisions directly below: prefectures of a province, counties of a prefecture, ascending. */
export function divisionsBelow(code: string): readonly string[] {
  const isProvince = code.endsWith('0000');
  const prefix = isProvince ? code.slice(0, 2) : code.slice(0, 4);
  return Object.keys(NAMES)
    .filter((other) => other !== code && other.startsWith(prefix) && other.endsWith('00') === isProvince)
    .sort();
}
