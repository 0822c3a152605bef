import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { type Law, lawNamed, limitsOf } from '../../shared/complaints/law.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import type { Limits, WorkingCalendar } from '../../shared/complaints/standing.ts';

/** What a case is counted by: the law that it came under, its limits, and the working days that are known. */
export interface Procedure {
  readonly law: Law;
  readonly limits: Limits;
  readonly calendar: WorkingCalendar;
}

/** The procedure that a case keeps to its end. */
export function procedureOf({ lawVersion, track }: Pick<CaseHead, 'lawVersion' | 'track'>): Procedure {
  const law = lawNamed(lawVersion);
  return { law, limits: limitsOf(law, track), calendar: KNOWN_WORKING_DAYS };
}

const KNOWN_WORKING_DAYS: WorkingCalendar = {
  version: WORKING_CALENDAR.version,
  addWorkingDays: (from, days) => {
    const counted = WORKING_CALENDAR.addWorkingDays(from, days);
    return counted.known ? counted.value : undefined;
  },
};
