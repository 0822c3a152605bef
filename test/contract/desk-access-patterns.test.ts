import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignWork } from '../../functions/desk/assign-work.ts';
import { auditWrite } from '../../functions/desk/audit-write.ts';
import { caseLookupWrites } from '../../functions/desk/case-lookup-writes.ts';
import { colleagueWrites } from '../../functions/desk/colleague-writes.ts';
import { readWork } from '../../functions/desk/read-work.ts';
import { createDeskRepository, type DeskRepository } from '../../functions/desk/repository.ts';
import { workRowWrites } from '../../functions/desk/work-rows.ts';
import { asDay, asInstant } from '../../shared/kernel/days.ts';
import { aWorkItem } from '../support/a-work-item.ts';
import { aCaller } from '../support/api-under-test.ts';
import { type Engine, startEngine } from '../support/engine.ts';

const OPEN_CASES = 1_000;
const now = asInstant(new Date('2026-05-20T04:00:00Z'));

/** What functions/README.md says of a row: its last number is the most units that it costs. */
function most(what: string): number {
  const text = readFileSync(new URL('../../functions/README.md', import.meta.url), 'utf8');
  const row = text.split('\n').find((line) => line.startsWith(`| ${what}`));
  const units = row
    ?.split('|')
    .at(-2)
    ?.replace(/ per .*/, '');
  return Math.max(...(units?.match(/\d+/g) ?? []).map(Number));
}

describe('R1: the access patterns of the desk cost what functions/README.md says', () => {
  let engine: Engine;
  let desk: DeskRepository;
  const spent: number[] = [];
  beforeAll(async () => {
    engine = await startEngine();
    desk = createDeskRepository(engine.table((_, units) => spent.push(units)));
    for (let at = 0; at < OPEN_CASES; at += 20) {
      const some = Array.from({ length: 20 }, (_, offset) =>
        workRowWrites(undefined, aWorkItem({ caseId: `case-${at + offset}`, dueDay: '2026-05-27' })),
      );
      await desk.commit(some.flat());
    }
    await desk.commit(colleagueWrites(aCaller()));
  }, 120_000);
  afterAll(() => engine.stop());

  async function costs(what: string, act: () => Promise<unknown>): Promise<void> {
    spent.length = 0;
    await act();
    const units = spent.reduce((sum, each) => sum + each, 0);
    expect(units, what).toBeGreaterThan(0);
    expect(units, what).toBeLessThanOrEqual(most(what));
  }

  it('the row of an open case', () => costs('the row of an open case', () => desk.findWorkItem('case-1')));
  it('a case that is opened, moved and closed', async () => {
    const what = 'open, move or close a case';
    const opened = aWorkItem({ caseId: 'new', dueDay: '2026-05-27' });
    await costs(what, () => desk.commit(workRowWrites(undefined, opened)));
    const row = await desk.findWorkItem('new');
    await costs(what, () => desk.commit(workRowWrites(row, { ...opened, dueDay: '2026-06-01' })));
    const moved = await desk.findWorkItem('new');
    await costs(what, () => desk.commit(workRowWrites(moved, undefined)));
  });
  it(`all of ${OPEN_CASES} open cases of a scope`, () =>
    costs('all open cases of a scope', async () => {
      const { items, complete } = await readWork(desk, '530000', asDay('2026-05-20'));
      expect([items.length, complete]).toEqual([OPEN_CASES, true]);
    }));
  it('a case that is assigned, its reads apart', () =>
    costs('assign a case', async () => {
      const { accountId: assignee } = aCaller();
      await assignWork({ desk, now, newId: () => 'id-1' }, aCaller(), { caseIds: ['case-2'], assignee });
      spent.splice(0, spent.length - 1);
    }));
  it('cases by reference, credit code and name', async () => {
    const uscc = '91530102MA6K0EXA9W';
    const found = { kind: 'application', caseId: 'a', reference: 'A1', division: '530102' } as const;
    await costs('what officers find a case by', () =>
      desk.commit(caseLookupWrites({ ...found, subject: '演示一号超市', openedAt: now, uscc })),
    );
    await costs('a case by reference', () => desk.findCaseByReference('A1'));
    await costs('a case by reference', () => desk.listCasesByUscc(uscc, 100));
    await costs('a case by reference', () => desk.listCasesByName('演示', 300));
  });
  it('officers of an office', () => costs('officers of an office', () => desk.listColleagues('530000')));
  it('a line of the audit trail, and a page of a day and of a case', async () => {
    const line = { actor: 'a', action: 'case-changed', at: now, caseId: 'case-3' } as const;
    await costs('a line of the audit trail', () => desk.commit([auditWrite({ ...line, id: 'first' })]));
    for (let at = 0; at < 100; at += 1) await desk.commit([auditWrite({ ...line, id: `line-${at}` })]);
    await costs('a page of the audit trail', () => desk.listAudit(asDay('2026-05-20'), { limit: 100 }));
    await costs('a page of the audit trail', () => desk.listCaseAudit('case-3', { limit: 100 }));
  });
});
