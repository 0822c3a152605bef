import { describe, expect, it } from 'vitest';
import { createChance } from '../../infra/local/demonstration/chance.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import { walk } from '../support/certification-walk.ts';
import { createMemoryTable } from '../support/memory-table.ts';

const BUDGET_MS = 120_000;
const EVENTS = 25;

/** As many walks as two minutes hold, over the Table port in memory; the same walks run on an engine in test/contract. */
describe('cases walked at random until the time is up', () => {
  it('break no invariant', async () => {
    const end = performance.now() + BUDGET_MS;
    let [walks, events, taken] = [0, 0, 0];
    while (performance.now() < end && walks < 10_000) {
      walks += 1;
      const desk = certificationDesk(createMemoryTable());
      const chance = createChance(walks);
      const outcome = await walk(desk, EVENTS, () => chance.below(1_000_000) / 1_000_000);
      events += outcome.attempted;
      taken += outcome.taken;
      expect([walks, outcome.broken]).toEqual([walks, []]);
    }
    console.log(`certification: ${walks} walks, ${events} events, ${taken} taken, 0 invariants broken`);
    expect(walks).toBeGreaterThan(500);
  }, 180_000);
});
