import type { Item, Table } from '../../functions/table/table.ts';
import { createChance } from '../../infra/local/demonstration/chance.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { memoryCaseKeys } from './case-services.ts';
import { certificationDesk } from './certification-desk.ts';
import { WALKS_BEGIN, walk } from './certification-walk.ts';
import { createMemoryTable } from './memory-table.ts';
import { prefixedTable } from './prefixed-table.ts';
import { putAll, recordedTable } from './recorded-table.ts';

/** Events of one walk, at least. */
const EVENTS = 20;
/** Walks at the same time on one engine. */
const AT_ONCE = 8;

/** Random walks by their seeds, each over a case of its own that was just submitted. */
export async function walkMany(table: Table, { from, to }: { readonly from: number; readonly to: number }) {
  const caseKeys = memoryCaseKeys();
  const { caseId, items } = await aSubmittedCase(caseKeys);
  const sum = { walks: 0, events: 0, taken: 0, broken: [] as string[] };
  let next = from;
  async function walkOn(): Promise<void> {
    while (next <= to) {
      const seed = next++;
      const own = prefixedTable(table, `walk ${seed}#`);
      await putAll(own, items);
      const chance = createChance(seed);
      const desk = certificationDesk(own, own, caseKeys);
      const outcome = await walk(desk, EVENTS, () => chance.below(1_000_000) / 1_000_000, caseId);
      sum.walks += 1;
      sum.events += outcome.attempted;
      sum.taken += outcome.taken;
      sum.broken.push(...outcome.broken.map((what) => `seed ${seed}: ${what}`));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walkOn));
  return sum;
}

/** Everything that a submitted case has written, made once. */
async function aSubmittedCase(
  caseKeys: ReturnType<typeof memoryCaseKeys>,
): Promise<{ readonly caseId: string; readonly items: readonly Item[] }> {
  const table = recordedTable(createMemoryTable());
  const now = asInstant(new Date(`${WALKS_BEGIN}T02:00:00Z`));
  const caseId = await certificationDesk(table, table, caseKeys).toSubmitted(now);
  return { caseId, items: await table.everything() };
}
