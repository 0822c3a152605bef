import { describe, expect, it } from 'vitest';
import type { Table } from '../../../functions/table/table.ts';
import { BREAKS } from '../../support/broken-tables.ts';
import { interleavedTable, seededRandom } from '../../support/interleaving.ts';
import { isLinearizable } from '../../support/linearizability.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { CAPACITY, OFFER_MINUTES, recordHistory, type VisitHistory } from '../../support/visit-history.ts';
import { visitModel } from '../../support/visit-model.ts';

const HISTORIES = Number(process.env.VISIT_HISTORIES ?? 200);
/** Histories in which a broken store must show. */
const CONTROLS = 20;
const model = visitModel(CAPACITY, OFFER_MINUTES);

function historyOf(
  seed: number,
  given: { readonly cutOffPerThousand: number; readonly operations: number },
  broken: (table: Table) => Table = (table) => table,
): Promise<VisitHistory> {
  const chance = seededRandom(seed + 1_000_000);
  const table = broken(interleavedTable(createMemoryTable(), chance, given));
  return recordHistory(table, { seed, clients: 8, operations: given.operations });
}

describe('bookings of a session look as if they came one after the other', () => {
  it(`in ${HISTORIES} histories of 200 operations by 8 clients, every other one with handlers killed half-way`, async () => {
    let killed = 0;
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const history = await historyOf(seed, { cutOffPerThousand: seed % 2, operations: 200 });
      killed += history.filter(({ ended }) => ended === undefined).length;
      expect(isLinearizable(history, model), `history ${seed}`).toBe(true);
    }
    expect(killed).toBeGreaterThan(0);
  }, 120_000);
});

describe('the check refuses', () => {
  it.each(Object.entries(BREAKS))('%s', async (_name, broken) => {
    let seen = false;
    for (let seed = 1; seed <= CONTROLS && !seen; seed += 1) seen = await isNoticed(seed, broken);
    expect(seen).toBe(true);
  });
});

/** A history that fits no order, or one in which the service itself found that its records contradict each other. */
async function isNoticed(seed: number, broken: (table: Table) => Table): Promise<boolean> {
  let history: VisitHistory;
  try {
    history = await historyOf(seed, { cutOffPerThousand: 0, operations: 80 }, broken);
  } catch {
    return true;
  }
  return !isLinearizable(history, model);
}
