import { remindDueCases } from '../complaints/remind-due-cases.ts';
import type { ClockTask } from './clock-task.ts';

/** Reminds officers of cases that are nearly due, and people of questions that they have not answered. */
export const remindTask: ClockTask = {
  name: 'remind-due-cases',
  run: async ({ complaints, desk, caseKeys, config }, now) => {
    await remindDueCases({ complaints, desk, caseKeys, publicOrigin: config.publicOrigin }, now);
  },
};
