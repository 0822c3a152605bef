/**
 * Calendar days and instants. A `Day` is a legal date in Asia/Shanghai, written `YYYY-MM-DD`; an `Instant`
 * is a moment in UTC, written as ISO 8601 with `Z`. They are different types so that neither is ever
 * compared with the other. China keeps UTC+8 all year (no daylight saving since 1991).
 */
export type Day = string & { readonly __day: unique symbol };
export type Instant = string & { readonly __instant: unique symbol };

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True where `text` is a day that exists: `2024-02-29` is one, `2025-02-29` is not. */
export function isDay(text: string): text is Day {
  if (!DAY_SHAPE.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** @throws RangeError when `text` is not an existing calendar day. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`expected a calendar day YYYY-MM-DD, got ${text.length} characters`);
  return text;
}

/** The instant of `date`, in UTC to the millisecond. */
export function asInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** The calendar day in Shanghai at `instant`: 16:00Z is already the next day. */
export function dayInShanghai(instant: Instant): Day {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** The time of day in Shanghai at `instant`: `09:30`. */
export function timeInShanghai(instant: Instant): string {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
}

/** `day` moved by a whole number of calendar days (negative: earlier). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** Whole calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** `2026年5月20日`. */
export function dayInChinese(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** `20 May 2026`. */
export function dayInEnglish(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${ENGLISH_MONTHS[(month ?? 1) - 1]} ${year}`;
}
