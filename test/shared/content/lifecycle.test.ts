import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertMayStep, contentStepsFor, standingAt, withFact } from '../../../shared/content/lifecycle.ts';
import type { ContentFact, ContentHead, ContentStep } from '../../../shared/content/schema.ts';
import { asInstant, type Instant } from '../../../shared/kernel/days.ts';

const ITEM = { kind: 'article', id: 'zero' } as const;
const at = (minute: number): Instant => asInstant(new Date(Date.UTC(2026, 4, 20) + minute * 60_000));

type Wish = {
  readonly type: 'save' | ContentStep;
  readonly who: 'A' | 'B' | 'C';
  readonly pause: number;
  readonly version: number;
  /** Minutes from then; below 0: at once. */
  readonly ahead: number;
};

const wishes = fc.array(
  fc.record({
    type: fc.constantFrom<Wish['type']>(
      'save',
      'propose',
      'approve',
      'approve',
      'return',
      'recall',
      'withdraw',
    ),
    who: fc.constantFrom('A', 'B', 'C'),
    pause: fc.integer({ min: 1, max: 40 }),
    version: fc.integer({ min: 1, max: 4 }),
    ahead: fc.integer({ min: -30, max: 90 }),
  }),
  { maxLength: 40 },
);

/** Does what of the wishes is allowed, and keeps what happened. */
function carriedOut(all: readonly Wish[]): {
  readonly facts: readonly ContentFact[];
  readonly head: ContentHead;
} {
  let minute = 0;
  const facts: ContentFact[] = [];
  let head = withFact(
    undefined,
    fact(1, { type: 'save', who: 'A', pause: 0, version: 1, ahead: 0 }, minute),
    ITEM,
  );
  facts.push(fact(1, { type: 'save', who: 'A', pause: 0, version: 1, ahead: 0 }, minute));
  for (const wish of all) {
    minute += wish.pause;
    if (wish.type !== 'save' && !contentStepsFor(head, { by: wish.who, now: at(minute) }).includes(wish.type))
      continue;
    const done = {
      ...wish,
      version: wish.type === 'save' ? head.latest.version + 1 : Math.min(wish.version, head.latest.version),
    };
    const next = fact(head.revision + 1, done, minute);
    facts.push(next);
    head = withFact(head, next, ITEM);
  }
  return { facts, head };
}

function fact(revision: number, { type, who, version, ahead }: Wish, minute: number): ContentFact {
  return {
    revision,
    type,
    at: at(minute),
    by: who,
    byName: who,
    requestId: `r${revision}`,
    version,
    ...(type === 'propose' && ahead >= 0 ? { from: at(minute + ahead) } : {}),
  };
}

/** What is public at a minute, told from the facts alone in the plainest way. */
function publicByFacts(facts: readonly ContentFact[], minute: number): number | undefined {
  let shown: number | undefined;
  let coming: { version: number; from: number } | undefined;
  let proposal: { version: number; from: number | undefined } | undefined;
  const past = facts.filter((each) => Date.parse(each.at) <= Date.parse(at(minute)));
  const come = (now: number): void => {
    if (coming === undefined || coming.from > now) return;
    shown = coming.version;
    coming = undefined;
  };
  for (const each of past) {
    const now = Date.parse(each.at);
    come(now);
    if (each.type === 'propose')
      proposal = { version: each.version ?? 0, from: each.from && Date.parse(each.from) };
    if (each.type === 'return') proposal = undefined;
    if (each.type === 'recall') {
      if (proposal !== undefined) proposal = undefined;
      else coming = undefined;
    }
    if (each.type === 'approve' && proposal !== undefined) {
      coming = { version: proposal.version, from: Math.max(now, proposal.from ?? now) };
      proposal = undefined;
    }
    if (each.type === 'withdraw') {
      shown = undefined;
      coming = undefined;
    }
    come(now);
  }
  come(Date.parse(at(minute)));
  return shown;
}

describe('R19: what the public sees follows from dated facts', () => {
  it('at every minute and after any course of events, although no job has run', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 1_500 }), (all, later) => {
        const { facts, head } = carriedOut(all);
        const last = (Date.parse(facts.at(-1)?.at ?? '') - Date.parse(at(0))) / 60_000;
        expect(standingAt(head, at(last + later)).shown?.version).toBe(publicByFacts(facts, last + later));
      }),
      { numRuns: 2_000 },
    );
  });

  it('R7: nothing becomes public that one person alone has decided', () => {
    let published = 0;
    fc.assert(
      fc.property(wishes, (all) => {
        const { live, next } = carriedOut(all).head;
        for (const publication of [live, next]) {
          if (publication === undefined) continue;
          published += 1;
          expect(publication.approvedBy).not.toBe(publication.proposedBy);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(published).toBeGreaterThan(100);
  });

  it('and only steps that the table allows change it: all others are refused', () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom('A', 'B', 'C'), (all, who) => {
        const { head } = carriedOut(all);
        const now = asInstant(new Date(Date.parse(head.latest.at) + 5_000 * 60_000));
        for (const step of ['propose', 'approve', 'return', 'recall', 'withdraw'] as const) {
          const take = () => assertMayStep(head, step, { by: who, now });
          if (contentStepsFor(head, { by: who, now }).includes(step)) expect(take).not.toThrow();
          else expect(take).toThrow();
        }
      }),
    );
  });
});

describe('an item', () => {
  const saved = withFact(
    undefined,
    fact(1, { type: 'save', who: 'A', pause: 0, version: 1, ahead: 0 }, 0),
    ITEM,
  );
  const step = (head: ContentHead, minute: number, wish: Partial<Wish>): ContentHead =>
    withFact(
      head,
      fact(head.revision + 1, { type: 'save', who: 'A', pause: 0, version: 1, ahead: -1, ...wish }, minute),
      ITEM,
    );

  it('is a draft, then waits for a second person, then for its moment, then is public', () => {
    expect(standingAt(saved, at(0))).toMatchObject({ state: 'draft', hasNewer: true });
    const proposed = step(saved, 1, { type: 'propose', ahead: 60 });
    expect(standingAt(proposed, at(1))).toMatchObject({ state: 'draft', awaitsApproval: true });
    const approved = step(proposed, 2, { type: 'approve', who: 'B' });
    expect(standingAt(approved, at(60)).state).toBe('scheduled');
    expect(standingAt(approved, at(61))).toMatchObject({ state: 'published', hasNewer: false });
  });

  it('is public at once where its moment passed while it waited', () => {
    const late = step(step(saved, 1, { type: 'propose', ahead: 5 }), 30, { type: 'approve', who: 'B' });
    expect(standingAt(late, at(30)).shown?.from).toBe(at(30));
  });

  it('goes back to an earlier version, and both publications stay on record', () => {
    let head = step(step(saved, 1, { type: 'propose' }), 2, { type: 'approve', who: 'B' });
    head = step(head, 3, { type: 'save', version: 2 });
    head = step(step(head, 4, { type: 'propose', version: 2 }), 5, { type: 'approve', who: 'B' });
    expect(standingAt(head, at(5)).shown).toMatchObject({ version: 2, number: 2 });
    head = step(step(head, 6, { type: 'propose', version: 1 }), 7, { type: 'approve', who: 'B' });
    expect(standingAt(head, at(7)).shown).toMatchObject({ version: 1, number: 3 });
  });

  it('that was withdrawn can be published again', () => {
    let head = step(step(saved, 1, { type: 'propose' }), 2, { type: 'approve', who: 'B' });
    head = step(head, 3, { type: 'withdraw' });
    expect(standingAt(head, at(3)).state).toBe('withdrawn');
    head = step(step(head, 4, { type: 'propose' }), 5, { type: 'approve', who: 'C' });
    expect(standingAt(head, at(5)).state).toBe('published');
    expect(standingAt(head, at(5)).withdrawn).toBeUndefined();
  });

  it('R7: who proposed cannot approve, and is told that another has to', () => {
    const proposed = step(saved, 1, { type: 'propose' });
    expect(contentStepsFor(undefined, { by: 'A', now: at(0), isBuiltIn: true })).toEqual(['withdraw']);
    expect(contentStepsFor(undefined, { by: 'A', now: at(0) })).toEqual([]);
    expect(() => assertMayStep(proposed, 'approve', { by: 'A', now: at(2) })).toThrow(/another editor/);
    expect(() => assertMayStep(proposed, 'approve', { by: 'B', now: at(2) })).not.toThrow();
    expect(() => assertMayStep(proposed, 'withdraw', { by: 'B', now: at(2) })).toThrow(/not possible/);
  });
});
