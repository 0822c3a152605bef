import { describe, expect, it } from 'vitest';
import { TRANSITIONS } from '../../../shared/complaints/lifecycle.ts';
import { anonymiseDayOf } from '../../../shared/complaints/retention.ts';
import type { CaseEvent } from '../../../shared/complaints/schema.ts';
import type { Transition } from '../../../shared/complaints/transition.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';

const on = (type: string, day: string, by: CaseEvent['by'] = 'officer'): CaseEvent => ({
  sequence: 1,
  type,
  at: asInstant(new Date(`${day}T02:00:00Z`)),
  on: asDay(day),
  by,
});
const every: readonly (readonly [string, Transition])[] = Object.entries(TRANSITIONS);
const ending = every.filter(([, { outcome }]) => outcome !== undefined).map(([name]) => name);
const withdrawn = every.filter(([, { to }]) => to === 'withdrawn').map(([name]) => name);

describe('C16: the day on which a case is made anonymous', () => {
  it.each([...ending, ...withdrawn])(
    'stands once %s has ended it, also where nobody closes the case afterwards',
    (name) => {
      const events = [on('complaint-filed', '2026-05-01', 'citizen'), on(name, '2026-05-20')];
      expect(anonymiseDayOf({ events })).toBe('2028-05-19');
    },
  );

  it.each(['accepted', 'mediation-begun', 'verification-begun', 'investigation-opened', 'disagreed'])(
    'is not there while the case is in hand: %s',
    (name) => {
      const events = [on('complaint-filed', '2026-05-01', 'citizen'), on(name, '2026-05-20')];
      expect(anonymiseDayOf({ events })).toBeUndefined();
    },
  );

  it('is later where the person wrote late', () => {
    const events = [on('terminated', '2026-05-20'), on('message-added', '2028-05-01', 'citizen')];
    expect(anonymiseDayOf({ events })).toBe('2028-10-28');
  });
});
