import { describe, it } from 'vitest';
import { holdSchedules } from '../support/log-schedules.ts';

/** The first 200 are part of `npm test`. */
describe('whatever the order, the kills and the replays', () => {
  it('schedules 201 to 1,000: no fork, no entry lost or doubled, no checkpoint before its tiles', () =>
    holdSchedules(201, 1_000));
});
