import { describe, expect, it } from 'vitest';
import { procedureOf } from '../../../functions/complaints/procedure.ts';
import type { CaseEvent } from '../../../shared/complaints/schema.ts';
import { standingOf } from '../../../shared/complaints/standing.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';

const event = (sequence: number, type: string, on: string): CaseEvent => ({
  sequence,
  type,
  at: asInstant(new Date(`${on}T02:00:00Z`)),
  on: asDay(on),
  by: 'officer',
});
const due = (track: 'complaint' | 'report', lawVersion: string, ...events: CaseEvent[]) =>
  standingOf({ events }, procedureOf({ track, lawVersion })).due;

describe('the days by which a case is due', () => {
  it('C10: seven working days for the decision on acceptance, make-up days counted', () => {
    expect(due('complaint', 'order-121', event(1, 'complaint-filed', '2026-09-28'))).toMatchObject({
      clock: 'acceptance',
      day: '2026-10-13',
      calendarVersion: '国办发明电〔2025〕7号',
    });
  });

  it('R6: sixty calendar days of mediation, or forty-five working days for a case of the old law', () => {
    const events = [event(1, 'complaint-filed', '2026-04-13'), event(2, 'accepted', '2026-04-20')];
    expect(due('complaint', 'order-121', ...events)?.day).toBe('2026-06-19');
    expect(due('complaint', 'order-20', ...events)?.day).toBe('2026-06-25');
  });

  it('R6: days of an appraisal are added to mediation', () => {
    const events = [
      event(1, 'complaint-filed', '2026-04-13'),
      event(2, 'accepted', '2026-04-20'),
      event(3, 'mediation-begun', '2026-04-21'),
      event(4, 'appraisal-begun', '2026-05-06'),
      event(5, 'appraisal-ended', '2026-05-16'),
    ];
    expect(due('complaint', 'order-121', ...events)?.day).toBe('2026-06-29');
  });

  it('an extended penalty procedure has 90 and 30 days, not twice 90', () => {
    const events = [
      event(1, 'report-filed', '2026-05-06'),
      event(2, 'verification-begun', '2026-05-07'),
      event(3, 'investigation-opened', '2026-06-01'),
      event(4, 'penalty-extended', '2026-08-20'),
    ];
    expect(due('report', 'order-121', ...events)?.day).toBe('2026-09-29');
  });

  it('a due day in a year without a notice is not guessed', () => {
    expect(due('complaint', 'order-121', event(1, 'complaint-filed', '2026-12-25'))).toMatchObject({
      clock: 'acceptance',
      day: undefined,
    });
  });
});
