import { addDays, type Day, dayInShanghai, type Instant } from '../kernel/days.ts';
import type { Counted, WorkingCalendar } from './schema.ts';

/** A rule that periods are counted by. */
export interface PeriodRule {
  readonly title: string;
  readonly article: string;
  readonly says: string;
  readonly checked: 'official' | 'secondary' | 'assumed';
}

/** How statutory periods are counted, with the article that says so. Shown on the page of a deadline. */
export const PERIOD_RULES = {
  firstDay: {
    title: '中华人民共和国民法典',
    article: '第二百零一条',
    says: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。',
    checked: 'secondary',
  },
  lastDayOff: {
    title: '中华人民共和国民法典',
    article: '第二百零三条第一款',
    says: '期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。',
    checked: 'secondary',
  },
  lastHour: {
    title: '中华人民共和国民法典',
    article: '第二百零三条第二款',
    says: '期间的最后一日的截止时间为二十四时。',
    checked: 'secondary',
  },
  monthEnd: {
    title: '中华人民共和国民法典',
    article: '第二百零二条',
    says: '按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。',
    checked: 'secondary',
  },
  /** The article speaks of whoever must act; an authority that keeps the earlier day errs on the safe side. */
  authorityKeepsTheDay: {
    title: '本服务的约定',
    article: '—',
    says: '对行政机关的期限，最后一日逢休息日也不顺延；对当事人的期限，顺延到休息日后的第一日。',
    checked: 'assumed',
  },
} as const satisfies Record<string, PeriodRule>;

/** Whom a period binds: it decides whether a last day that is a day off moves. */
export type Bound = 'authority' | 'person';

/**
 * The day from which a period runs: that of the filing in Shanghai. 23:59 and 00:01 are two days, and so is
 * what is due. The day itself is not counted (art. 201).
 */
export function filingDay(filedAt: Instant): Day {
  return dayInShanghai(filedAt);
}

/** Last day of `count` calendar days after `start` (which is not counted); for a person never a day off. */
export function endOfDays(
  calendar: WorkingCalendar,
  { start, count, bound }: { start: Day; count: number; bound: Bound },
): Counted<Day> {
  return settle(calendar, addDays(start, count), bound);
}

/** Last day of `count` months after `start`: the same date, or the month's last day where it has none. */
export function endOfMonths(
  calendar: WorkingCalendar,
  { start, count, bound }: { start: Day; count: number; bound: Bound },
): Counted<Day> {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number);
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + count, 1));
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const reached = new Date(firstOfMonth.getTime());
  reached.setUTCDate(Math.min(date, lastDate));
  return settle(calendar, reached.toISOString().slice(0, 10) as Day, bound);
}

/** The first instant at which a period that ends on `lastDay` is over: midnight in Shanghai (art. 203). */
export function endOfDay(lastDay: Day): Instant {
  return new Date(`${addDays(lastDay, 1)}T00:00:00+08:00`).toISOString() as Instant;
}

/** True while an act at `at` is still in time for `lastDay`. */
export function isInTime(at: Instant, lastDay: Day): boolean {
  return dayInShanghai(at) <= lastDay;
}

function settle(calendar: WorkingCalendar, lastDay: Day, bound: Bound): Counted<Day> {
  if (bound === 'authority') {
    return { known: true, value: lastDay, provisional: false, calendarVersion: calendar.version };
  }
  return calendar.addWorkingDays(addDays(lastDay, -1), 1);
}
