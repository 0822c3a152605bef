import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table, TableWrite } from '../../functions/table/table.ts';
import { criteriaFor } from '../../shared/certification/checklist.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { memoryCaseKeys } from '../support/case-services.ts';
import { at } from '../support/certification-case.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import { sameOnBothSides } from '../support/certification-walk.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { prefixedTable } from '../support/prefixed-table.ts';
import { putAll, recordedTable } from '../support/recorded-table.ts';

const PAIRS = 100;
/** Without conditions updates are lost soon. */
const CONTROL_PAIRS = 15;
const now = at('2026-03-04T02:00:00Z');
const CRITERIA = criteriaFor('market').map(({ id }) => id);

/** The store without its conditions: the second of two writers wins, and nobody is told. */
function unconditional(table: Table): Table {
  const bare = ({ expect: _expect, ...write }: TableWrite): TableWrite => write;
  return { ...table, transact: (writes) => table.transact(writes.map(bare)) };
}

/** Pairs of officers who decide at the same time on what both have seen. */
async function race(table: Table, pairs: number) {
  const desk = certificationDesk(table);
  const caseId = await desk.toSubmitted();
  const found = async () => (await desk.given.cases.findCase(caseId))?.state;
  let [told, lost] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    const before = await found();
    const seen = before?.facts ?? 0;
    const judge = (accountId: string, verdict: string) =>
      desk.take(caseId, {
        ...{ step: 'judge-criterion', party: 'officer', now, accountId, words: {}, seen },
        data: { criterion: CRITERIA[pair % CRITERIA.length], verdict },
      });
    const outcomes = await Promise.allSettled([judge('o-1', 'pass'), judge('o-2', 'fail')]);
    const accepted = outcomes.filter(({ status }) => status === 'fulfilled').length;
    told += outcomes.length - accepted;
    // Each officer who was told yes must find their fact.
    lost += accepted - (((await found())?.facts ?? 0) - seen);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'VERSION_MISMATCH' });
    }
  }
  const whole = await desk.given.cases.readCase(caseId);
  return { told, lost, facts: whole?.facts.map(({ fact }) => fact) ?? [] };
}

describe('R12: two officers who decide on the same state of the same case at the same time', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  it(`${PAIRS} pairs: one of each is told that somebody was first; no update is lost`, async () => {
    const { told, lost, facts } = await race(prefixedTable(engine.table(), 'race#'), PAIRS);
    expect({ told, lost }).toEqual({ told: PAIRS, lost: 0 });
    expect(facts.map(({ sequence }) => sequence)).toEqual(facts.map((_, index) => index + 1));
    expect(sameOnBothSides(facts)).toEqual([]);
  }, 120_000);

  it('the control: without the conditions of its writes the store loses updates', async () => {
    const table = unconditional(prefixedTable(engine.table(), 'control#'));
    const { lost } = await race(table, CONTROL_PAIRS);
    expect(lost).toBeGreaterThan(0);
  }, 60_000);

  it.each([
    ['is proposed while the renewal is being certified', 'certify', ['suspension-proposed', 'notice']],
    ['comes while the renewal was certified', 'propose', ['superseded', 'certified']],
  ] as const)('M11: a suspension %s: one of the two is taken, and it holds', async (name, slower, stages) => {
    const caseKeys = memoryCaseKeys();
    const memory = recordedTable(createMemoryTable());
    const begun = certificationDesk(memory, memory, caseKeys);
    const first = await begun.toSubmitted(at('2023-03-02T02:00:00Z'));
    await begun.toCertified(first, at('2023-03-27T02:00:00Z'));
    const renewal = await begun.toSubmitted(at('2026-02-02T02:00:00Z'), { renews: first });
    await begun.toNotice(renewal, at('2026-02-08T02:00:00Z'));
    const table = prefixedTable(engine.table(), `${name}#`);
    await putAll(table, await memory.everything());

    const acts = {
      certify: (desk: typeof begun) =>
        desk.take(renewal, { step: 'certify', party: 'decider', now, words: {} }),
      propose: (desk: typeof begun) =>
        desk.take(first, {
          ...{ step: 'propose-suspension', party: 'officer', now },
          data: { ground: 'commitment-broken', urgent: true },
        }),
    };
    const [slow, quick] = slower === 'certify' ? [acts.certify, acts.propose] : [acts.propose, acts.certify];
    // The slower has read everything and is about to write when the other does.
    let isOvertaken = false;
    const overtaken: Table = {
      ...table,
      transact: async (writes) => {
        if (!isOvertaken) {
          isOvertaken = true;
          await quick(certificationDesk(table, table, caseKeys));
        }
        return table.transact(writes);
      },
    };
    await expect(slow(certificationDesk(overtaken, table, caseKeys))).rejects.toBeInstanceOf(DomainError);
    const { cases } = certificationDesk(table, table, caseKeys).given;
    const held = await Promise.all([first, renewal].map((caseId) => cases.findCase(caseId)));
    expect(held.map((each) => each?.state.stage)).toEqual(stages);
  });

  it('M2: of two applications begun at once for one unit and its premises, one begins', async () => {
    const premises = Array.from({ length: 10 }, (_, number) => `昆明市五华区演示路${number}号`);
    const desk = certificationDesk(prefixedTable(engine.table(), 'two at once#'));
    for (const address of premises) {
      const both = await Promise.allSettled([
        desk.start(now, { address }),
        desk.start(now, { address: ` ${address} ` }),
      ]);
      const refused = both.filter((each) => each.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason).toMatchObject({ code: 'CONFLICT' });
    }
  }, 60_000);
});
