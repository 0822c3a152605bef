import type { Status } from '../../../shared/register/schema.ts';

/** Shapes that tell the statuses apart without colour: tick, clock, pause, dash, cross. */
export const ICON_PATHS = {
  certified: 'M5 12.5l4.5 4.5L19 7.5',
  expiring: 'M12 6.5V12l4 2.5',
  suspended: 'M9 7v10M15 7v10',
  expired: 'M6.5 12h11',
  withdrawn: 'M7.5 7.5l9 9M16.5 7.5l-9 9',
} as const satisfies Record<Status, string>;
