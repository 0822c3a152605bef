import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindDueCases } from '../../functions/complaints/remind-due-cases.ts';
import { createComplaintsRepository } from '../../functions/complaints/repository.ts';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { reminderKey } from '../../functions/table/complaints-keys.ts';
import { workListKey } from '../../functions/table/desk-keys.ts';
import type { TableWrite } from '../../functions/table/table.ts';
import { addDays, asDay, asInstant } from '../../shared/kernel/days.ts';
import { aWorkItem } from '../support/a-work-item.ts';
import { memoryCaseKeys } from '../support/case-services.ts';
import { type Engine, startEngine } from '../support/engine.ts';

const OPEN = 10_000;
const NOW = asInstant(new Date('2026-05-20T04:00:00Z'));
let engine: Engine;
let spent = 0;

beforeAll(async () => {
  engine = await startEngine();
  const table = engine.table();
  const rows = Array.from({ length: OPEN }, (_, at): TableWrite[] => {
    const caseId = `c${String(at).padStart(16, '0')}`;
    const dueDay = addDays(asDay('2026-06-01'), at % 60);
    const item = aWorkItem({ caseId, kind: 'complaint', dueDay, turn: 'complainant' });
    return [
      { put: { ...workListKey('530000', item), item } },
      { put: reminderKey(addDays(dueDay, -4), caseId) },
    ];
  }).flat();
  for (let from = 0; from < rows.length; from += 100) await table.transact(rows.slice(from, from + 100));
}, 180_000);
afterAll(() => engine.stop());

it('R6: the minute of the clock reads what is due, and costs no more with 10,000 open cases than with none', async () => {
  const table = engine.table((_operation, units) => {
    spent += units;
  });
  const desk = createDeskRepository(table);
  const ports = {
    complaints: createComplaintsRepository(table),
    desk,
    caseKeys: memoryCaseKeys(),
    publicOrigin: 'https://metrology.example',
  };
  expect(await remindDueCases(ports, NOW)).toBe(0);
  const now = spent;
  spent = 0;
  // What it did before: every row of the province's list, a page at a time.
  let after: string | undefined;
  do after = (await desk.listWork('530000', after)).next;
  while (after !== undefined);
  console.log(`reminders, capacity units at ${OPEN} open cases: ${now}; reading every open row: ${spent}`);
  expect(now).toBeLessThanOrEqual(2);
  expect(spent).toBeGreaterThan(100 * now);
});
