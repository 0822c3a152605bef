import { describe, expect, it } from 'vitest';
import { auditWrite } from '../../../functions/desk/audit-write.ts';
import { createDeskRepository } from '../../../functions/desk/repository.ts';
import { workRowWrites } from '../../../functions/desk/work-rows.ts';
import { ConditionFailed } from '../../../functions/table/table.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { aWorkItem } from '../../support/a-work-item.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const SCOPES = ['530000', '530100', '530102'];

describe('a case in the work lists', () => {
  it('stands in the lists of its county, prefecture and province, and in no other', async () => {
    const table = createMemoryTable();
    const desk = createDeskRepository(table);
    await desk.commit(workRowWrites(undefined, aWorkItem({ division: '530102' })));
    for (const scope of SCOPES) expect((await desk.listWork(scope)).items).toHaveLength(1);
    for (const scope of ['530103', '530300', '620000'])
      expect((await desk.listWork(scope)).items).toHaveLength(0);
  });

  it('moves with its due day and its division, and leaves when it is closed', async () => {
    const desk = createDeskRepository(createMemoryTable());
    await desk.commit(workRowWrites(undefined, aWorkItem({ division: '530102', dueDay: '2026-05-27' })));
    const first = await desk.findWorkItem('case-1');
    await desk.commit(workRowWrites(first, aWorkItem({ division: '530302', dueDay: '2026-06-01' })));
    expect((await desk.listWork('530102')).items).toHaveLength(0);
    expect((await desk.listWork('530000')).items.map(({ dueDay }) => dueDay)).toEqual(['2026-06-01']);
    const second = await desk.findWorkItem('case-1');
    expect(second?.version).toBe(2);
    await desk.commit(workRowWrites(second, undefined));
    for (const scope of ['530000', '530300', '530302'])
      expect((await desk.listWork(scope)).items).toHaveLength(0);
    expect(await desk.findWorkItem('case-1')).toBeUndefined();
  });

  it('lists what is due soonest first, and what has no limit last', async () => {
    const desk = createDeskRepository(createMemoryTable());
    await desk.commit(workRowWrites(undefined, aWorkItem({ caseId: 'c' })));
    await desk.commit(workRowWrites(undefined, aWorkItem({ caseId: 'a', dueDay: '2026-06-02' })));
    await desk.commit(workRowWrites(undefined, aWorkItem({ caseId: 'b', dueDay: '2026-06-01' })));
    expect((await desk.listWork('530000')).items.map(({ caseId }) => caseId)).toEqual(['b', 'a', 'c']);
  });

  it('refuses a change of a row that somebody else has changed', async () => {
    const desk = createDeskRepository(createMemoryTable());
    await desk.commit(workRowWrites(undefined, aWorkItem()));
    const seen = await desk.findWorkItem('case-1');
    await desk.commit(workRowWrites(seen, aWorkItem({ assignee: 'account-2' })));
    const late = desk.commit(workRowWrites(seen, aWorkItem({ stage: 'decided' })));
    await expect(late).rejects.toBeInstanceOf(ConditionFailed);
  });
});

describe('the audit trail', () => {
  it('keeps each line under its day in Shanghai, in the order of time', async () => {
    const desk = createDeskRepository(createMemoryTable());
    const line = { actor: 'account-1', action: 'case-viewed' as const, caseId: 'case-1' };
    await desk.commit([auditWrite({ ...line, id: 'b', at: '2026-05-20T15:59:59.000Z' })]);
    await desk.commit([auditWrite({ ...line, id: 'a', at: '2026-05-20T15:00:00.000Z' })]);
    await desk.commit([auditWrite({ ...line, id: 'c', at: '2026-05-20T16:00:00.000Z' })]);
    const { entries } = await desk.listAudit(asDay('2026-05-20'), { limit: 10 });
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('never writes over a line', async () => {
    const desk = createDeskRepository(createMemoryTable());
    const line = {
      id: 'x',
      at: '2026-05-20T15:00:00.000Z',
      actor: 'account-1',
      action: 'case-viewed' as const,
    };
    await desk.commit([auditWrite(line)]);
    const again = desk.commit([auditWrite({ ...line, actor: 'account-2' })]);
    await expect(again).rejects.toBeInstanceOf(ConditionFailed);
  });
});
