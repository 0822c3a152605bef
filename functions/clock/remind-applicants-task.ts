import { remindApplicants } from '../certification/remind-applicants.ts';
import type { ClockTask } from './clock-task.ts';

/** Reminds applicants of drafts, and certified units of renewals and verifications. */
export const remindApplicantsTask: ClockTask = {
  name: 'remind-applicants',
  run: async ({ certification }, now) => {
    await remindApplicants(certification, now);
  },
};
