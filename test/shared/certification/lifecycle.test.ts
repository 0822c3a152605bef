import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORKING_CALENDAR } from '../../../shared/calendar/working-calendar.ts';
import { lifecycleDiagram, lifecycleTable } from '../../../shared/certification/diagram.ts';
import { TRANSITIONS, type Transition } from '../../../shared/certification/lifecycle.ts';
import { STAGES } from '../../../shared/certification/schema.ts';
import { standingAt } from '../../../shared/certification/standing.ts';
import { STEPS } from '../../../shared/certification/steps.ts';
import { hindrancesTo, take } from '../../../shared/certification/take.ts';
import { aCase, at, SCRIPTS, situation } from '../../support/certification-case.ts';

const readme = readFileSync(new URL('../../../shared/certification/README.md', import.meta.url), 'utf8');

describe('the lifecycle is one table', () => {
  it('the diagram and the table in the README are made from it', () => {
    expect(readme).toContain(lifecycleDiagram());
    // A formatter may widen columns.
    const cells = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
    expect(cells(readme)).toContain(cells(lifecycleTable()));
  });

  it('every stage can be reached, and every one but the ended ones left', () => {
    const table: readonly Transition[] = STEPS.map((step) => TRANSITIONS[step]);
    const reached = new Set(table.map(({ to }) => to));
    expect(STAGES.filter((stage) => !reached.has(stage))).toEqual([]);
    const left = new Set(table.flatMap(({ from, to }) => (from === 'nothing' || to === 'same' ? [] : from)));
    expect(STAGES.filter((stage) => !left.has(stage)).sort()).toEqual(
      ['abandoned', 'refusal-upheld', 'superseded', 'withdrawn'].sort(),
    );
  });

  it('R3: a step out of turn is refused with its reason', () => {
    const state = aCase(SCRIPTS.submitted);
    const now = at('2026-03-03T02:00:00Z');
    expect(hindrancesTo('certify', state, situation('decider', now))).toEqual(['wrong-stage']);
    expect(hindrancesTo('accept', state, situation('merchant', now))).toEqual(['wrong-party']);
    expect(() => take(state, { step: 'certify', data: {} }, situation('decider', now))).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
  });
});

describe('whose turn it is and until when follows from dated facts and the time', () => {
  const standing = (script: Parameters<typeof aCase>[0], day: string) =>
    standingAt(aCase(script), at(`${day}T02:00:00Z`), WORKING_CALENDAR);

  it('M6: after submitting it is the officers who act, by a working day', () => {
    // 2 March 2026 is a Monday; five working days after it end on the next Monday.
    expect(standing(SCRIPTS.submitted, '2026-03-03')).toEqual({
      standing: 'submitted',
      turn: 'officer',
      dueDay: '2026-03-09',
      dueUnknown: false,
    });
  });

  it('a public notice that is over hands the case to the decider', () => {
    expect(standing(SCRIPTS.notice, '2026-03-16')).toMatchObject({ turn: 'public', dueDay: '2026-03-20' });
    expect(standing(SCRIPTS.notice, '2026-03-21')).toMatchObject({ turn: 'decider', dueDay: '2026-04-03' });
  });

  it('M10: a certificate expires by its date, with no job and no flag', () => {
    expect(standing(SCRIPTS.certified, '2029-03-23').standing).toBe('certified');
    expect(standing(SCRIPTS.certified, '2029-03-24').standing).toBe('expired');
  });

  it('M3: a draft is kept for sixty days', () => {
    expect(standing([], '2026-04-30').standing).toBe('draft');
    expect(standing([], '2026-05-01').standing).toBe('lapsed');
  });

  it('says that a due day is unknown where a year has no notice', () => {
    const state = aCase(SCRIPTS.submitted);
    const late = {
      ...state,
      clock: { period: 'acceptance', startedAt: at('2031-03-02T02:00:00Z') },
    } as const;
    expect(standingAt(late, at('2031-03-03T02:00:00Z'), WORKING_CALENDAR)).toEqual({
      standing: 'submitted',
      turn: 'officer',
      dueUnknown: true,
    });
  });
});

describe('two officers', () => {
  it('M7: nobody recommends while a correction is open', () => {
    const corrected = aCase([
      ...SCRIPTS.submitted,
      [
        'request-correction',
        'officer',
        '2026-03-03',
        { items: [{ itemId: 'i', section: 'staff', reasonCode: 'missing' }] },
      ],
    ]);
    const now = at('2026-03-05T02:00:00Z');
    expect(hindrancesTo('accept', corrected, situation('officer', now))).toEqual(['wrong-stage']);
    expect(hindrancesTo('resubmit', corrected, situation('merchant', now))).toEqual(['items-answered']);
    const saved = { savedAt: { staff: now } };
    expect(hindrancesTo('resubmit', corrected, situation('merchant', now, saved))).toEqual([]);
  });

  it('R7: whoever recommended or proposed does not decide', () => {
    const notice = aCase(SCRIPTS.notice);
    const now = at('2026-03-24T02:00:00Z');
    const asRecommender = { actor: { accountId: 'o-1', party: 'decider' } } as const;
    expect(hindrancesTo('certify', notice, situation('decider', now, asRecommender))).toEqual([
      'other-than-recommender',
    ]);
    expect(hindrancesTo('certify', notice, situation('decider', now))).toEqual([]);
  });

  it('M11: a suspension waits for the reply or its period, unless it is urgent', () => {
    const proposed = (urgent: boolean) =>
      aCase([
        ...SCRIPTS.certified,
        ['propose-suspension', 'officer', '2026-04-01', { ground: 'verification-overdue', urgent }],
      ]);
    const soon = situation('decider', at('2026-04-02T02:00:00Z'));
    expect(hindrancesTo('confirm-suspension', proposed(false), soon)).toEqual(['reply-heard']);
    expect(hindrancesTo('confirm-suspension', proposed(true), soon)).toEqual([]);
    const later = situation('decider', at('2026-04-21T02:00:00Z'));
    expect(hindrancesTo('confirm-suspension', proposed(false), later)).toEqual([]);
  });
});
