import { followDecisions } from '../certification/follow-decisions.ts';
import type { ClockTask } from './clock-task.ts';

/** Lets the register follow what was decided about certificates. */
export const followCertificates: ClockTask = {
  name: 'follow-certificates',
  async run({ certification, register, config: { jurisdiction } }, now) {
    await followDecisions(certification, register, { jurisdiction, now });
  },
};
