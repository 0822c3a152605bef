import { setTimeout } from 'node:timers/promises';

/** Lets time pass. */
export const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
