import { addDays, asDay, type Day, isDay } from '../../kernel/days.ts';
import { matchText } from './text.ts';

/** Excel counts days from here (its 1900 leap day included); valid for days after February 1900. */
const EXCEL_DAY_ZERO = asDay('1899-12-30');
/** Serial numbers of 2000-01-01 and 2100-12-31: outside, a bare number is not taken for a day. */
const EXCEL_SERIALS = { first: 36_526, last: 73_415 };

const DAY_FORMS = [
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u,
  /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
] as const;
const DAY_WITHIN = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/gu;
const TIME_OF_DAY = /[\sT]+\d{1,2}:\d{2}.*$/u;

/** The day that a cell names: `2024-05-01`, `2024/5/1`, `2024.5.1`, `2024年5月1日`, `20240501`, Excel's 45413. */
export function readDay(cell: string): Day | undefined {
  const text = matchText(cell.normalize('NFKC').trim().replace(TIME_OF_DAY, ''));
  for (const form of DAY_FORMS) {
    const match = form.exec(text);
    if (match !== null) return existingDay(match);
  }
  return excelDay(text);
}

/** First and last day of `2024年5月1日至2027年4月30日`; a single day is the last. */
export function readPeriod(cell: string): { readonly from?: Day; readonly to: Day } | undefined {
  const days = [...matchText(cell).matchAll(DAY_WITHIN)].map(([text]) => readDay(text));
  const [first, second] = days.length > 0 ? days : [readDay(cell)];
  if (first === undefined || days.length > 2) return undefined;
  if (days.length < 2) return { to: first };
  return second === undefined ? undefined : { from: first, to: second };
}

/** The year of `2017`, `2017年`, `2017年度`, or of a day, between 2000 and 2100. */
export function readYear(cell: string): number | undefined {
  const match = /^(\d{4})(?:\.0+)?年?度?$/u.exec(matchText(cell));
  const year = match === null ? Number(readDay(cell)?.slice(0, 4)) : Number(match[1]);
  return year >= 2000 && year <= 2100 ? year : undefined;
}

/** A count of things: `12`, `12.0`, `12台`. */
export function readCount(cell: string): number | undefined {
  const match = /^(\d{1,6})(?:\.0+)?[台件个只套支具]*$/u.exec(matchText(cell));
  return match === null ? undefined : Number(match[1]);
}

/** The day of an Excel serial number in text, time of day dropped. */
function excelDay(text: string): Day | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  if (serial < EXCEL_SERIALS.first || serial > EXCEL_SERIALS.last) return undefined;
  return addDays(EXCEL_DAY_ZERO, serial);
}

function existingDay([, year = '', month = '', date = '']: RegExpExecArray): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
