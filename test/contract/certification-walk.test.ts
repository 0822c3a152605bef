import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChance } from '../../infra/local/demonstration/chance.ts';
import { at } from '../support/certification-case.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import { sameOnBothSides, walk } from '../support/certification-walk.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { prefixedTable } from '../support/prefixed-table.ts';

/** A sample; test/faults/certification-walks.test.ts walks the rest. */
const WALKS = 3;
const EVENTS = 30;
const PAIRS = 10;

describe('whatever happens to a case, in whatever order (M14, R3, R7)', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  it('no invariant is broken', async () => {
    let taken = 0;
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const desk = certificationDesk(prefixedTable(engine.table(), `walk ${seed}#`));
      const chance = createChance(seed);
      const outcome = await walk(desk, EVENTS, () => chance.below(1_000_000) / 1_000_000);
      taken += outcome.taken;
      expect([seed, outcome.broken]).toEqual([seed, []]);
    }
    expect(taken).toBeGreaterThan(WALKS * 3);
  }, 120_000);

  it('R12: of two officers who decide on the same state, one is told; nothing is lost', async () => {
    const desk = certificationDesk(prefixedTable(engine.table(), 'race#'));
    const caseId = await desk.toSubmitted();
    const now = at('2026-03-04T02:00:00Z');
    let told = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const before = await desk.given.cases.findCase(caseId);
      const judge = (accountId: string, verdict: string) =>
        desk.take(caseId, {
          ...{ step: 'judge-criterion', party: 'officer', now, accountId, words: {} },
          data: { criterion: 'subject-licence', verdict },
        });
      const outcomes = await Promise.allSettled([judge('o-1', 'pass'), judge('o-2', 'fail')]);
      const refused = outcomes.filter(({ status }) => status === 'rejected').length;
      const after = await desk.given.cases.findCase(caseId);
      told += refused;
      // Every one that was told yes is a fact.
      expect((after?.state.facts ?? 0) - (before?.state.facts ?? 0)).toBe(2 - refused);
    }
    expect(told).toBeGreaterThan(0);
    const facts = (await desk.given.cases.readCase(caseId))?.facts.map(({ fact }) => fact) ?? [];
    expect(sameOnBothSides(facts)).toEqual([]);
  });
});
