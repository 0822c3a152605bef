import { followCorrections } from '../complaints/follow-corrections.ts';
import type { ClockTask } from './clock-task.ts';

/** Lets the register follow what officers have corrected in it. */
export const correctionsTask: ClockTask = {
  name: 'follow-corrections',
  async run({ complaints, register }) {
    await followCorrections(complaints, register);
  },
};
