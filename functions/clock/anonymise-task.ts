import { anonymiseCases } from '../complaints/anonymise-cases.ts';
import type { ClockTask } from './clock-task.ts';

/** Makes cases anonymous whose day has come. */
export const anonymiseTask: ClockTask = {
  name: 'anonymise-cases',
  run: async (services, now) => {
    await anonymiseCases(services, now);
  },
};
