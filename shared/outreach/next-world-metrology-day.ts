import { type Day, daysBetween } from '../kernel/days.ts';

const MONTH_AND_DAY = '05-20';
/** The first World Metrology Day was held in 2000. */
const FIRST_YEAR = 2000;

/** The next 20 May: the day itself while it lasts. */
export interface NextWorldMetrologyDay {
  readonly day: Day;
  readonly daysLeft: number;
  /** 2000 was the first. */
  readonly ordinal: number;
}

/** The next World Metrology Day, seen from a day in Shanghai. */
export function nextWorldMetrologyDay(today: Day): NextWorldMetrologyDay {
  const thisYear = Number(today.slice(0, 4));
  const year = today.slice(5) <= MONTH_AND_DAY ? thisYear : thisYear + 1;
  const day = `${year}-${MONTH_AND_DAY}` as Day;
  return { day, daysLeft: daysBetween(today, day), ordinal: year - FIRST_YEAR + 1 };
}
