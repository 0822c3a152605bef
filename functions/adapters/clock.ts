import { asInstant, type Instant } from '../../shared/kernel/days.ts';

/** The only place where the functions ask for the time. */
export const now = (): Instant => asInstant(new Date());
