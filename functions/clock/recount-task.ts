import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { recountCase } from '../complaints/recount-case.ts';
import { recountDueDays } from '../desk/recount-due-days.ts';
import type { ClockTask } from './clock-task.ts';

/** Counts last days anew once holiday data have changed. */
export const recountTask: ClockTask = {
  name: 'recount-due-days',
  run: async ({ complaints, desk, config }, now) => {
    await recountDueDays(desk, {
      scope: `${config.jurisdiction.code}0000`,
      calendarVersion: WORKING_CALENDAR.version,
      now,
      recount: (row) => recountCase(complaints, row, WORKING_CALENDAR),
    });
  },
};
