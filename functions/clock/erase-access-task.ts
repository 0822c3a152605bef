import { eraseAccess } from '../identity/erase-access.ts';
import type { ClockTask } from './clock-task.ts';

/** Erases the names of people whose access to a merchant ended, once their retention is over. */
export const eraseAccessTask: ClockTask = {
  name: 'erase-access',
  run: async ({ merchantAccess, evidence }, now) => {
    await eraseAccess({ access: merchantAccess, evidence }, now);
  },
};
