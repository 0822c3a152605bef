/** What differs from one regulator to the next. */
export interface Jurisdiction {
  /** First two digits of GB/T 2260, e.g. `53`. */
  readonly code: string;
  /** Prefix of machine-readable certificate numbers. */
  readonly prefix: string;
  /** One-character name of the province, for the Chinese form of numbers. */
  readonly abbreviation: string;
}

/**
 * Provinces by code: letters of the prefix and abbreviation. Prefixes are our own (certainty `assumed`);
 * abbreviations are the customary ones.
 */
const PROVINCES: Readonly<Record<string, readonly [letters: string, abbreviation: string]>> = {
  '11': ['BJ', '京'],
  '12': ['TJ', '津'],
  '13': ['HE', '冀'],
  '14': ['SX', '晋'],
  '15': ['NM', '蒙'],
  '21': ['LN', '辽'],
  '22': ['JL', '吉'],
  '23': ['HL', '黑'],
  '31': ['SH', '沪'],
  '32': ['JS', '苏'],
  '33': ['ZJ', '浙'],
  '34': ['AH', '皖'],
  '35': ['FJ', '闽'],
  '36': ['JX', '赣'],
  '37': ['SD', '鲁'],
  '41': ['HA', '豫'],
  '42': ['HB', '鄂'],
  '43': ['HN', '湘'],
  '44': ['GD', '粤'],
  '45': ['GX', '桂'],
  '46': ['HI', '琼'],
  '50': ['CQ', '渝'],
  '51': ['SC', '川'],
  '52': ['GZ', '黔'],
  '53': ['YN', '滇'],
  '54': ['XZ', '藏'],
  '61': ['SN', '陕'],
  '62': ['GS', '甘'],
  '63': ['QH', '青'],
  '64': ['NX', '宁'],
  '65': ['XJ', '新'],
};

/** The jurisdiction of a two-digit code; `undefined` where there is none. */
export function findJurisdiction(code: string): Jurisdiction | undefined {
  const entry = PROVINCES[code];
  return entry === undefined ? undefined : { code, prefix: `${entry[0]}IM`, abbreviation: entry[1] };
}

/** Two-digit codes of all provinces, ascending. */
export const provinceCodes = (): readonly string[] => Object.keys(PROVINCES).sort();
