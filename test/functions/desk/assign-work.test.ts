import { describe, expect, it } from 'vitest';
import { caseLookupWrites } from '../../../functions/desk/case-lookup-writes.ts';
import { colleagueWrites } from '../../../functions/desk/colleague-writes.ts';
import { workRowWrites } from '../../../functions/desk/work-rows.ts';
import type { WorkItem } from '../../../shared/desk/schema.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { aWorkItem } from '../../support/a-work-item.ts';
import { aCaller, apiUnderTest } from '../../support/api-under-test.ts';

const WANG = aCaller({ accountId: 'wang', name: '王', division: '530102' });
let keys = 0;

async function desk(...items: readonly Partial<WorkItem>[]) {
  const under = apiUnderTest();
  for (const item of items) await under.services.desk.commit(workRowWrites(undefined, aWorkItem(item)));
  await under.services.desk.commit(colleagueWrites(WANG));
  const assign = async (body: unknown, headers: Readonly<Record<string, string>>) => {
    const answer = await under.post('/api/desk/work/assign', body, {
      ...headers,
      'idempotency-key': `k${++keys}`,
    });
    return { status: answer.status, body: (await answer.json()) as { outcomes: { outcome: string }[] } };
  };
  return { under, assign };
}

describe('assigning cases', () => {
  it('gives a case to a colleague, with an event and a line of the audit trail, and takes it back', async () => {
    const { under, assign } = await desk({});
    const headers = await under.signedIn({ accountId: 'chief', name: '张' });
    await assign({ caseIds: ['case-1'], assignee: 'wang' }, headers);
    expect(await under.services.desk.findWorkItem('case-1')).toMatchObject({
      assignee: 'wang',
      assigneeName: '王',
    });
    await assign({ caseIds: ['case-1'] }, headers);
    expect(await under.services.desk.findWorkItem('case-1')).not.toHaveProperty('assignee');
    expect(await under.services.desk.listAssignments('case-1')).toMatchObject([
      { by: 'chief', toName: '王' },
      { by: 'chief' },
    ]);
    const { entries } = await under.services.desk.listAudit(asDay('2026-05-20'), { limit: 9 });
    expect(entries.map(({ action }) => action).sort()).toEqual(['case-assigned', 'case-unassigned']);
  });

  it('answers for each of many cases, and one that cannot be keeps no other from it (R13)', async () => {
    const { under, assign } = await desk(
      { caseId: 'a' },
      { caseId: 'b', division: '530103' },
      { caseId: 'c', assignee: 'wang', assigneeName: '王' },
      { caseId: 'd', division: '620102' },
    );
    const caseIds = ['a', 'b', 'c', 'd', 'e'];
    const { body } = await assign({ caseIds, assignee: 'wang' }, await under.signedIn());
    expect(body.outcomes.map(({ outcome }) => outcome)).toEqual([
      'assigned',
      'not-theirs',
      'unchanged',
      'not-found',
      'not-found',
    ]);
  });

  it('takes a hundred at once and no more', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `case-${at}`);
    const { under, assign } = await desk(...ids.map((caseId) => ({ caseId })));
    const headers = await under.signedIn();
    expect((await assign({ caseIds: ids, assignee: 'wang' }, headers)).status).toBe(400);
    const { body } = await assign({ caseIds: ids.slice(1), assignee: 'wang' }, headers);
    expect(body.outcomes.filter(({ outcome }) => outcome === 'assigned')).toHaveLength(100);
  });

  it('knows no account that has never signed in', async () => {
    const { under, assign } = await desk({});
    expect((await assign({ caseIds: ['case-1'], assignee: 'nobody' }, await under.signedIn())).status).toBe(
      404,
    );
  });
});

describe('two officers at one case (R12)', () => {
  it('one assigns it while the other decides: nothing is lost, and who came second sees the first', async () => {
    const { under, assign } = await desk({});
    const seen = await under.services.desk.findWorkItem('case-1');
    await assign({ caseIds: ['case-1'], assignee: 'wang' }, await under.signedIn());
    const late = under.services.desk.commit(workRowWrites(seen, aWorkItem({ stage: 'decided' })));
    await expect(late).rejects.toThrow();
    const fresh = await under.services.desk.findWorkItem('case-1');
    await under.services.desk.commit(workRowWrites(fresh, { ...(fresh ?? aWorkItem()), stage: 'decided' }));
    expect(await under.services.desk.findWorkItem('case-1')).toMatchObject({
      stage: 'decided',
      assignee: 'wang',
    });
  });

  it('fifty pairs race to assign the same case: one of each wins, and the history says who', async () => {
    const { under, assign } = await desk({});
    await under.services.desk.commit(colleagueWrites({ ...WANG, accountId: 'zhao', name: '赵' }));
    const headers = await under.signedIn();
    for (let pair = 0; pair < 50; pair += 1)
      await Promise.all(
        ['wang', 'zhao'].map((assignee) => assign({ caseIds: ['case-1'], assignee }, headers)),
      );
    const events = await under.services.desk.listAssignments('case-1');
    const last = await under.services.desk.findWorkItem('case-1');
    expect(events.length).toBe((last?.version ?? 0) - 1);
    expect(events.at(-1)?.to).toBe(last?.assignee);
  });
});

describe('finding cases', () => {
  const found = async (under: Awaited<ReturnType<typeof desk>>['under'], q: string, division = '530000') => {
    const headers = await under.signedIn({ division });
    const answer = await under.app.request(`/api/desk/cases?q=${encodeURIComponent(q)}`, { headers });
    return ((await answer.json()) as { cases: { caseId: string }[] }).cases.map(({ caseId }) => caseId);
  };

  it('by reference, credit code or part of a name, within the scope', async () => {
    const { under } = await desk({ subject: '五华区便民超市' });
    const lookup = {
      kind: 'complaint' as const,
      caseId: 'closed-1',
      reference: 'TS-2026-000009',
      division: '530102',
      subject: '老店',
      uscc: '91530102MA6K3XR58W',
      openedAt: '2026-01-05T00:00:00.000Z',
    };
    await under.services.desk.commit(caseLookupWrites(lookup));
    expect(await found(under, ' ts-2026-000009 ')).toEqual(['closed-1']);
    expect(await found(under, '91530102ＭＡ6K3XR58W')).toEqual(['closed-1']);
    expect(await found(under, '便民')).toEqual(['case-1']);
    expect(await found(under, '不存在')).toEqual([]);
    for (const q of ['TS-2026-000009', '91530102MA6K3XR58W', '便民'])
      expect(await found(under, q, '530103')).toEqual([]);
  });
});

describe('the audit trail (R8)', () => {
  it('is read by auditors alone, a day at a time, and its reading is on record', async () => {
    const { under } = await desk({});
    const auditor = await under.signedIn({ roles: ['auditor'] });
    const read = (headers: Readonly<Record<string, string>>) =>
      under.app.request('/api/desk/audit?day=2026-05-20', { headers });
    for (const role of ['officer', 'decider', 'editor', 'merchant'] as const)
      expect((await read(await under.signedIn({ roles: [role] }))).status).toBe(403);
    await read(auditor);
    const { entries } = (await (await read(auditor)).json()) as { entries: { action: string }[] };
    expect(entries.map(({ action }) => action)).toEqual(['audit-read', 'audit-read']);
  });
});
