import { noteFindings } from '../certification/note-findings.ts';
import { openReviews } from '../certification/open-reviews.ts';
import type { ClockTask } from './clock-task.ts';

/** Asks officers to look at certificates again, where complaints or verifications give cause to. */
export const reviewTask: ClockTask = {
  name: 'review-certificates',
  async run({ certification }, now) {
    await noteFindings(certification, now);
    await openReviews(certification, now);
  },
};
