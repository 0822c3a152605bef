import { recountApplication } from '../certification/recount-application.ts';
import { recountCase } from '../complaints/recount-case.ts';
import { recountDueDays } from '../desk/recount-due-days.ts';
import type { ClockTask } from './clock-task.ts';

/** Counts last days anew once holiday data have changed. */
export const recountTask: ClockTask = {
  name: 'recount-due-days',
  run: async ({ certification, complaints, desk, config }, now) => {
    const { calendar } = certification;
    await recountDueDays(desk, {
      scope: `${config.jurisdiction.code}0000`,
      calendarVersion: calendar.version,
      now,
      recount: (row) =>
        row.kind === 'application'
          ? recountApplication(certification, row, now)
          : recountCase(complaints, row, calendar),
    });
  },
};
