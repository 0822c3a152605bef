import { describe, expect, it } from 'vitest';
import { parseCheckpoint } from '../../shared/log/checkpoint.ts';
import { parseNote } from '../../shared/log/note.ts';
import { holdSchedules, runSchedule } from '../support/log-schedules.ts';

describe('whatever the order, the kills and the replays', () => {
  it(
    '200 schedules: no fork, no entry lost or doubled, no checkpoint before its tiles',
    {
      timeout: 120_000,
    },
    () => holdSchedules(1, 200),
  );

  it('control: without the condition on the head the log is set back', async () => {
    let setBack = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const { heads, failed } = await runSchedule(seed, { unconditional: true });
      const sizes = heads.map((head) => parseCheckpoint(parseNote(head)?.text ?? '')?.size ?? 0);
      if (failed || sizes.some((size, at) => size < (sizes[at - 1] ?? 0))) setBack += 1;
    }
    expect(setBack).toBeGreaterThan(0);
  });
});
