import { describe, expect, it } from 'vitest';
import { campaignResults, withholdSmall } from '../../../shared/outreach/results.ts';
import { aSession, aVisitEvent } from '../../support/a-visit.ts';

const outcome = (counts: Partial<Record<'booked' | 'waiting' | 'came', number>>, sessionId = 's1') => ({
  sessions: [{ sessionId, capacity: 20, booked: 0, waiting: 0, came: 0, ...counts }],
});

describe('small counts', () => {
  it('of 1 to 4 are withheld, 0 and 5 are told', () => {
    expect(withholdSmall([0, 1, 4, 5]).shown).toEqual([0, 'withheld', 'withheld', 5]);
  });

  it('cannot be worked out from a sum: it is withheld with one that is hidden, and where the hidden are few', () => {
    expect(withholdSmall([10, 3]).total).toBe('withheld');
    expect(withholdSmall([10, 1, 2]).total).toBe('withheld');
    expect(withholdSmall([10, 3, 4]).total).toBe(17);
    expect(withholdSmall([10, 0]).total).toBe(10);
    expect(withholdSmall([]).total).toBe(0);
  });
});

describe('what a year came to', () => {
  it('is nothing before anything is over', () => {
    expect(campaignResults([], [])).toEqual([]);
  });

  it('counts sessions that were held, in the year in which the event ended, the newest year first', () => {
    const held = aVisitEvent({
      sessions: [aSession(), aSession({ sessionId: 's2', cancelledAt: '2026-06-01T00:00:00Z' })],
    });
    const [year, before] = campaignResults(
      [
        {
          event: held,
          outcome: {
            sessions: [
              ...outcome({ booked: 18, came: 15, waiting: 3 }).sessions,
              ...outcome({ booked: 9 }, 's2').sessions,
            ],
          },
        },
      ],
      [{ year: 2025, scores: [0, 0, 0, 0, 6, 0, 0, 8, 0, 0, 2] }],
    );
    expect(year).toMatchObject({
      year: 2026,
      sessionsHeld: 1,
      sessionsCancelled: 1,
      events: [{ booked: 18, came: 15, waiting: 'withheld', capacity: 20 }],
      totals: { booked: 18, waiting: 'withheld' },
      quizTotal: 0,
    });
    expect(before).toMatchObject({ year: 2025, quiz: [0, 6, 8, 'withheld'], quizTotal: 'withheld' });
  });
});
