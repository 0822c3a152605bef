import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { remindDueCases } from '../../../functions/complaints/remind-due-cases.ts';
import { createComplaintsRepository } from '../../../functions/complaints/repository.ts';
import type { Item, Table } from '../../../functions/table/table.ts';
import { withEvent } from '../../../shared/complaints/lifecycle.ts';
import { caseHeadSchema } from '../../../shared/complaints/schema.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';
import { aComplaint, aReport } from '../../support/a-filing.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

const caseRowSchema = z.looseObject({ head: caseHeadSchema });

describe('a person who writes without end', () => {
  it('breaks no case: it is read as before after a hundred messages and more', async () => {
    const cases = casesUnderTest();
    const { receipt, caseIds } = await cases.file(aReport);
    const key = { pk: `CASE#${caseIds[0]}`, sk: 'HEAD' };
    const row = caseRowSchema.parse(await cases.table.get(key));
    let { head } = row;
    for (let at = 0; at < 110; at += 1)
      head = withEvent(
        head,
        { type: 'message-added', at: cases.clock.at, on: asDay('2026-05-20'), by: 'citizen' },
        true,
      );
    await cases.table.transact([{ put: { ...row, ...key, head } }]);
    expect((await cases.openAs(receipt)).status).toBe(200);
  });

  it('is refused before the case is full, when officers can still write and the clock can still remind', async () => {
    const cases = casesUnderTest();
    const { caseIds } = await cases.file(aReport);
    const stored = await createComplaintsRepository(cases.table).findCase(caseIds[0] ?? '');
    if (stored === undefined) throw new Error('expected a case');
    const add = (head: typeof stored.head, by: 'citizen' | 'officer' | 'clock') =>
      withEvent(
        head,
        {
          type: by === 'clock' ? 'reminded' : 'message-added',
          at: cases.clock.at,
          on: asDay('2026-05-20'),
          by,
        },
        true,
      );
    const full = (head: typeof stored.head, by: 'citizen' | 'officer') => {
      let [filled, added] = [head, 0];
      for (; added < 1_000; added += 1) {
        try {
          filled = add(filled, by);
        } catch {
          break;
        }
      }
      return { filled, added };
    };
    const written = full(stored.head, 'citizen');
    expect(written.added).toBe(199);
    const answered = full(written.filled, 'officer');
    expect(answered.added).toBe(100);
    expect(caseHeadSchema.safeParse(add(answered.filled, 'clock')).success).toBe(true);
  });
});

it('a case that the table gives out in several answers keeps its person and its last words', async () => {
  const cases = casesUnderTest();
  const { caseIds } = await cases.file(aComplaint);
  const inPages: Table = {
    ...cases.table,
    query: async (pk, options = {}) => {
      const { items } = await cases.table.query(pk, options);
      const page: readonly Item[] = items.slice(0, 1);
      const last = items.length > 1 ? page.at(-1)?.sk : undefined;
      return last === undefined ? { items: page } : { items: page, next: last };
    },
  };
  const whole = await createComplaintsRepository(cases.table).findCase(caseIds[0] ?? '');
  expect(whole?.person).toBeDefined();
  expect(await createComplaintsRepository(inPages).findCase(caseIds[0] ?? '')).toEqual(whole);
});

it('a case that cannot be read keeps no other from being reminded of', async () => {
  const desk = await deskUnderTest();
  const ids = [(await desk.file('complaint')).caseId, (await desk.file('complaint')).caseId].toSorted();
  const [broken = '', sound = ''] = ids;
  const head = await desk.table.get({ pk: `CASE#${broken}`, sk: 'HEAD' });
  await desk.table.transact([{ put: { ...(head as Item), head: {} } }]);
  const ports = {
    ...desk.services,
    complaints: createComplaintsRepository(desk.table),
    publicOrigin: 'https://metrology.example',
  };
  await expect(remindDueCases(ports, asInstant(new Date('2026-05-27T04:00:00Z')))).rejects.toThrow();
  expect((await desk.view(sound)).events.at(-1)).toMatchObject({ type: 'reminded' });
});
