import { eraseApplications } from '../certification/erase-applications.ts';
import type { ClockTask } from './clock-task.ts';

/** Erases what applications say of people once their retention is over. */
export const eraseApplicationsTask: ClockTask = {
  name: 'erase-applications',
  run: async ({ certification, notices }, now) => {
    await eraseApplications({ ...certification, notices }, now);
  },
};
