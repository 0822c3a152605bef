import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReminder, reminderMarks, remindersDue } from '../../../shared/certification/reminders.ts';
import { addDays, asDay } from '../../../shared/kernel/days.ts';

const START = asDay('2026-03-01');

describe('reminders', () => {
  it('of every day on which to remind, one is said and said once, whenever the clock comes (M3)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(500), { minLength: 1, maxLength: 40 }),
        (ends, looks) => {
          const marks = reminderMarks(
            'verification',
            ends.map((days) => addDays(START, days)),
          );
          const said: string[] = [];
          let since = START;
          let next = nextReminder(marks, since);
          for (const today of looks.map((days) => addDays(START, days)).toSorted()) {
            if (next === undefined || next > today) continue;
            const told = remindersDue(marks, since, today);
            said.push(...told.due.map(({ on, ends: end }) => `${on} ${end}`));
            since = today;
            next = told.next;
          }
          // Equal marks belong to instruments with the same last day: as many are said as there are.
          const wanted = marks
            .filter(({ on, ends: end }) => {
              const seen = looks.map((days) => addDays(START, days)).filter((day) => day >= on);
              const first = seen.toSorted()[0];
              return on > START && first !== undefined && first <= end;
            })
            .map(({ on, ends: end }) => `${on} ${end}`);
          expect(said.toSorted()).toEqual(wanted.toSorted());
        },
      ),
      { numRuns: 500 },
    );
  });
});
