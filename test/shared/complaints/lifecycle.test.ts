import { describe, expect, it } from 'vitest';
import { procedureOf } from '../../../functions/complaints/procedure.ts';
import { LETTER_WORDS } from '../../../shared/complaints/letter-words.ts';
import {
  isAllowed,
  stepAfter,
  TRANSITIONS,
  transitionNamed,
  withEvent,
} from '../../../shared/complaints/lifecycle.ts';
import { ACTORS, type CaseEvent, type CaseHead, TRACKS } from '../../../shared/complaints/schema.ts';
import {
  canDisagree,
  clockAfter,
  lastDayToAct,
  standingOf,
  turnOn,
} from '../../../shared/complaints/standing.ts';
import { STEPS } from '../../../shared/complaints/transition.ts';
import { asDay, asInstant, type Day } from '../../../shared/kernel/days.ts';

const AT = asInstant(new Date('2026-04-20T02:00:00Z'));

type Told = readonly [type: string, on: string, more?: Partial<CaseEvent>];

function caseOf(...told: readonly Told[]): Pick<CaseHead, 'track' | 'events' | 'lawVersion'> {
  const events = told.map(([type, on, more], at) => ({
    sequence: at + 1,
    type,
    at: AT,
    on: asDay(on),
    by: transitionNamed(type).by[0] ?? 'officer',
    ...more,
  }));
  return { track: told[0]?.[0] === 'report-filed' ? 'report' : 'complaint', events, lawVersion: 'order-121' };
}

const standing = (head: ReturnType<typeof caseOf>) => standingOf(head, procedureOf(head));
const dueDay = (head: ReturnType<typeof caseOf>): string => standing(head).due?.day ?? 'unknown';

describe('C8: step, turn and due day follow from what happened', () => {
  it.each([
    ['2026-04-15', '2026-04-24'],
    ['2026-09-28', '2026-10-13'],
    ['2026-02-11', '2026-02-27'],
    ['2026-11-23', '2026-12-02'],
  ])('a complaint received on %s is accepted or not by %s', (received, due) => {
    const head = caseOf(['complaint-filed', received]);
    expect(dueDay(head)).toBe(due);
    expect(standing(head)).toMatchObject({ step: 'submitted', turn: 'officer' });
  });

  it('mediation ends 60 days after acceptance, and days at the laboratory are added', () => {
    const accepted: readonly Told[] = [
      ['complaint-filed', '2026-04-16'],
      ['accepted', '2026-04-20'],
    ];
    expect(dueDay(caseOf(...accepted))).toBe('2026-06-19');
    const tested = caseOf(
      ...accepted,
      ['mediation-begun', '2026-04-22'],
      ['appraisal-begun', '2026-05-01'],
      ['appraisal-ended', '2026-05-11'],
    );
    expect(dueDay(tested)).toBe('2026-06-29');
  });

  it('while goods are at the laboratory the clock stands still, and says so', () => {
    const head = caseOf(
      ['complaint-filed', '2026-04-16'],
      ['accepted', '2026-04-20'],
      ['mediation-begun', '2026-04-22'],
      ['appraisal-begun', '2026-05-01'],
    );
    expect(standing(head).due).toMatchObject({ clock: 'mediation', paused: true });
  });

  it('a report is looked into within 15 working days, and once as long again', () => {
    const filed: Told = ['report-filed', '2026-11-02'];
    expect(dueDay(caseOf(filed))).toBe('2026-11-23');
    const extended = caseOf(
      filed,
      ['verification-begun', '2026-11-03'],
      ['verification-extended', '2026-11-20'],
    );
    expect(dueDay(extended)).toBe('2026-12-14');
  });

  it('a year whose holidays are not known yet is said to be missing', () => {
    expect(dueDay(caseOf(['complaint-filed', '2026-12-28']))).toBe('unknown');
  });

  it('a question makes it the turn of the person, an answer gives it back', () => {
    const asked: readonly Told[] = [
      ['report-filed', '2026-11-02'],
      ['question-asked', '2026-11-03', { replyBy: '2026-11-17' as Day }],
    ];
    expect(standing(caseOf(...asked))).toMatchObject({
      turn: 'citizen',
      question: { sequence: 2, replyBy: '2026-11-17' },
    });
    const answered = standing(caseOf(...asked, ['answered', '2026-11-05']));
    expect(answered).toMatchObject({ turn: 'officer', question: undefined });
  });

  it('a case sent on to another county begins its clock anew', () => {
    const head = caseOf(
      ['complaint-filed', '2026-04-15'],
      ['transferred', '2026-04-20', { division: '530103', reason: 'premises' }],
    );
    expect(clockAfter(head.events)).toMatchObject({ clock: 'acceptance', from: '2026-04-20' });
  });
});

describe('C12: "I disagree"', () => {
  const ended = caseOf(['complaint-filed', '2026-04-15'], ['not-accepted', '2026-04-20', { ground: '16.3' }]);

  it.each([
    ['2026-04-20', true],
    ['2026-05-04', true],
    ['2026-05-05', false],
  ])('on %s: %s', (today, possible) => expect(canDisagree(ended, asDay(today))).toBe(possible));

  it('can be said once, and not of what was settled or withdrawn', () => {
    const again = caseOf(
      ['complaint-filed', '2026-04-15'],
      ['not-accepted', '2026-04-20'],
      ['disagreed', '2026-04-21'],
      ['review-confirmed', '2026-04-25'],
    );
    expect(canDisagree(again, asDay('2026-04-26'))).toBe(false);
    const settled = caseOf(
      ['complaint-filed', '2026-04-15'],
      ['accepted', '2026-04-16'],
      ['settled', '2026-04-20'],
    );
    expect(canDisagree(settled, asDay('2026-04-21'))).toBe(false);
  });
});

describe('R3: only transitions of the table are possible', () => {
  const pathsTo = reach();

  it('every step is reached, and every transition can be made from somewhere', () => {
    expect([...pathsTo.keys()].map((key) => key.split(' ')[1]).sort()).toEqual(
      expect.arrayContaining([...STEPS].sort()),
    );
  });

  it('each step × transition × actor: allowed where the table says so, refused as a conflict otherwise', () => {
    let tried = 0;
    for (const head of pathsTo.values()) {
      for (const type of Object.keys(TRANSITIONS)) {
        for (const by of ACTORS) {
          const { track, from, by: actors } = transitionNamed(type);
          const expected =
            (track === 'both' || track === head.track) &&
            actors.includes(by) &&
            from.includes(stepAfter(head.events));
          expect(isAllowed(head, type, by)).toBe(expected);
          const event = { type, at: AT, on: asDay('2026-04-20'), by, ...EVERYTHING };
          const ready = readyFor(type, head);
          if (expected)
            expect(withEvent(ready as CaseHead, event, true).events).toHaveLength(ready.events.length + 1);
          else expect(() => withEvent(ready as CaseHead, event, true)).toThrow(/is not possible/);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(3_000);
  });

  it('each transition asks exactly for what its decision needs', () => {
    for (const head of pathsTo.values()) {
      for (const [type, { by, requires }] of Object.entries(TRANSITIONS)) {
        const [actor] = by;
        if (!isAllowed(head, type, actor)) continue;
        const ready = readyFor(type, head) as CaseHead;
        const bare = { type, at: AT, on: asDay('2026-04-20'), by: actor };
        if (requires.length > 0) {
          expect(() => withEvent(ready, bare, false)).toThrow(`expected ${requires.join(', ')}`);
        } else expect(withEvent(ready, bare, false).events.at(-1)?.type).toBe(type);
      }
    }
  });

  it('C11: nobody’s silence counts before the last day to answer is over, nor without a question', () => {
    const asked: readonly Told[] = [
      ['report-filed', '2026-04-16'],
      ['question-asked', '2026-04-17', { replyBy: asDay('2026-04-24') }],
    ];
    const closing = (head: ReturnType<typeof caseOf>, on: string) => () =>
      withEvent(head as CaseHead, { type: 'closed-unanswered', at: AT, on: asDay(on), by: 'officer' }, true);
    expect(closing(caseOf(...asked), '2026-04-24')).toThrow(/is not possible/);
    expect(closing(caseOf(...asked), '2026-04-25')().events).toHaveLength(3);
    expect(closing(caseOf(...asked, ['answered', '2026-04-20']), '2026-04-25')).toThrow(/is not possible/);
  });

  it('C11, R1: from the day after the last one to answer it is the office’s turn again', () => {
    const head = caseOf(
      ['complaint-filed', '2026-04-16'],
      ['identity-requested', '2026-04-20', { replyBy: asDay('2026-04-27') }],
    );
    expect(turnOn(standing(head), asDay('2026-04-27'))).toBe('citizen');
    expect(turnOn(standing(head), asDay('2026-04-28'))).toBe('officer');
    // Two of seven working days were used (make-up days counted); the rest count from the last day to answer.
    expect(lastDayToAct(head, procedureOf(head))).toBe('2026-05-07');
    const tested = caseOf(
      ['report-filed', '2026-04-16'],
      ['verification-begun', '2026-04-17'],
      ['testing-begun', '2026-04-20'],
    );
    expect(lastDayToAct(tested, procedureOf(tested)), 'stands still without a known end').toBeUndefined();
  });

  it('every step that somebody of the authority takes has a name in both languages', () => {
    const taken = Object.entries(TRANSITIONS).flatMap(([name, { by }]) =>
      by.some((each) => each === 'officer' || each === 'decider') && !name.endsWith('-filed') ? [name] : [],
    );
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.filter((name) => !(name in LETTER_WORDS))).toEqual([]);
  });

  it('a name that is not in the table is refused, also one that every object has', () => {
    expect(() => transitionNamed('constructor')).toThrow(/transition of the table/);
  });
});

/** The case with a question that nobody answered in time, where the step needs one. */
function readyFor(type: string, head: ReturnType<typeof caseOf>): ReturnType<typeof caseOf> {
  if (transitionNamed(type).onceUnanswered !== true) return head;
  const asked = { type: 'question-asked', at: AT, on: asDay('2026-04-17'), by: 'officer' } as const;
  const sequence = head.events.length + 1;
  return { ...head, events: [...head.events, { ...asked, sequence, replyBy: asDay('2026-04-19') }] };
}

const EVERYTHING = {
  splitOff: 'c0000000000000000',
  ground: '16.1',
  division: '530103',
  replyBy: asDay('2026-05-01'),
  reason: 'premises',
  outcome: 'penalised',
} as const;

/** One case for each track and step that the table reaches, found by following it. */
function reach(): ReadonlyMap<string, ReturnType<typeof caseOf>> {
  const found = new Map<string, ReturnType<typeof caseOf>>();
  const waiting = TRACKS.map((track) => caseOf([`${track}-filed`, '2026-04-16']));
  for (let head = waiting.shift(); head !== undefined; head = waiting.shift()) {
    const key = `${head.track} ${stepAfter(head.events)}`;
    if (found.has(key)) continue;
    found.set(key, head);
    for (const type of Object.keys(TRANSITIONS)) {
      const [by = 'officer'] = transitionNamed(type).by;
      if (!isAllowed(head, type, by)) continue;
      waiting.push({
        ...head,
        ...withEvent(
          readyFor(type, head) as CaseHead,
          { type, at: AT, on: asDay('2026-04-20'), by, ...EVERYTHING },
          true,
        ),
      });
    }
  }
  return found;
}
