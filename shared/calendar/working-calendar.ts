import { addDays, type Day, daysBetween } from '../kernel/days.ts';
import { NOTICES } from './notices.ts';
import type { Counted, Notice, WorkingCalendar } from './schema.ts';

/** From this day of December on, the notice of the following year has changed days before (2018, 2022). */
const FIRST_DAY_OPEN_TO_NEXT_NOTICE = '12-29';

interface Arranged {
  readonly working: boolean;
  readonly notice: Notice;
}

/**
 * A calendar of working days from notices, in the order of their issue: of two that speak of one day, the later
 * holds. Every other Saturday and Sunday is a day off, every other weekday is worked.
 * Source: 全国年节及纪念日放假办法, and the yearly notices of the State Council's General Office.
 */
export function workingCalendar(notices: readonly Notice[]): WorkingCalendar {
  const inOrder = notices.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
  const arranged = arrange(inOrder);
  const years = new Set(inOrder.filter(({ amends }) => amends === undefined).map(({ year }) => year));
  const version = inOrder.at(-1)?.number ?? '';

  const isWorkingDay = (day: Day): boolean | undefined =>
    years.has(yearOf(day)) ? (arranged.get(day)?.working ?? !isWeekend(day)) : undefined;
  const isOpen = (day: Day): boolean =>
    day.slice(5) >= FIRST_DAY_OPEN_TO_NEXT_NOTICE && !years.has(yearOf(day) + 1);
  const missing = (day: Day) =>
    ({ known: false, missingYear: yearOf(day), calendarVersion: version }) as const;

  function addWorkingDays(day: Day, count: number): Counted<Day> {
    if (!Number.isSafeInteger(count)) throw new RangeError('expected a whole number of working days');
    const step = count < 0 ? -1 : 1;
    let [at, left, provisional] = [day, Math.abs(count), false];
    while (left > 0) {
      at = addDays(at, step);
      const works = isWorkingDay(at);
      if (works === undefined) return missing(at);
      provisional ||= isOpen(at);
      if (works) left -= 1;
    }
    return { known: true, value: at, provisional, calendarVersion: version };
  }

  function workingDaysBetween(from: Day, to: Day): Counted<number> {
    const [first, last] = from <= to ? [from, to] : [to, from];
    let [days, provisional] = [0, false];
    for (let at = addDays(first, 1); at <= last; at = addDays(at, 1)) {
      const works = isWorkingDay(at);
      if (works === undefined) return missing(at);
      provisional ||= isOpen(at);
      if (works) days += 1;
    }
    return {
      known: true,
      value: from <= to ? days : 0 - days,
      provisional,
      calendarVersion: version,
    };
  }

  return {
    version,
    notices: inOrder,
    isWorkingDay,
    noticeFor: (day) => arranged.get(day)?.notice,
    addWorkingDays,
    workingDaysBetween,
  };
}

/** The calendar that holds now: every notice that we have. */
export const WORKING_CALENDAR: WorkingCalendar = workingCalendar(NOTICES);

function arrange(notices: readonly Notice[]): ReadonlyMap<Day, Arranged> {
  const arranged = new Map<Day, Arranged>();
  for (const notice of notices) {
    for (const { from, to } of notice.off) {
      for (let ahead = 0; ahead <= daysBetween(from, to); ahead += 1) {
        arranged.set(addDays(from, ahead), { working: false, notice });
      }
    }
    for (const day of notice.work) arranged.set(day, { working: true, notice });
  }
  return arranged;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
