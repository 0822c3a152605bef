import type { WorkingCalendar as KnownDays } from '../../shared/calendar/schema.ts';
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

/**
 * The procedure that a case keeps to its end.
 * @param days the working days that are known; the calendar that holds now, where not given
 */
export function procedureOf(
  { lawVersion, track }: Pick<CaseHead, 'lawVersion' | 'track'>,
  days: Pick<KnownDays, 'version' | 'addWorkingDays'> = WORKING_CALENDAR,
): Procedure {
  const law = lawNamed(lawVersion);
  const calendar: WorkingCalendar = {
    version: days.version,
    addWorkingDays: (from, count) => {
      const counted = days.addWorkingDays(from, count);
      return counted.known ? counted.value : undefined;
    },
  };
  return { law, limits: limitsOf(law, track), calendar };
}
