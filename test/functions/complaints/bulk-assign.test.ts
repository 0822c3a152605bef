import { expect, it } from 'vitest';
import { deskUnderTest } from '../../support/desk-case.ts';

it('R13: a hundred complaints and reports are assigned at once, each with its own event, and what cannot be says so', async () => {
  const { file, post, get, as, services } = await deskUnderTest();
  const colleague = {
    accountId: 'county-7',
    name: '接办人',
    roles: ['officer' as const],
    division: '530102',
  };
  await services.desk.commit(
    (await import('../../../functions/desk/colleague-writes.ts')).colleagueWrites({
      ...colleague,
      multiFactor: true,
    }),
  );
  const filed = [];
  for (let each = 0; each < 98; each += 1) filed.push(await file(each % 2 === 0 ? 'complaint' : 'report'));
  const prefecture = await as({ accountId: 'kunming', division: '530100' });
  const far = await file('complaint', { division: '530103' }, prefecture);
  const caseIds = [...filed.map(({ caseId }) => caseId), far.caseId, 'c0000000000000000'];
  const answer = await post('/api/desk/work/assign', { caseIds, assignee: 'county-7' });
  const { outcomes } = JSON.parse(await answer.text());
  expect(outcomes).toHaveLength(100);
  expect(outcomes.filter(({ outcome }: { outcome: string }) => outcome === 'assigned')).toHaveLength(98);
  expect(outcomes.slice(-2).map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'not-found',
    'not-found',
  ]);
  for (const { caseId } of [filed[0], filed[97]].flatMap((each) => each ?? []))
    expect(await services.desk.listAssignments(caseId)).toMatchObject([{ to: 'county-7', toName: '接办人' }]);
  const { counts } = JSON.parse(await (await get('/api/desk/work')).text());
  expect(counts).toMatchObject({ all: 98, unassigned: 0 });
  const more = [...caseIds, 'c0000000000000001'];
  expect((await post('/api/desk/work/assign', { caseIds: more, assignee: 'county-7' })).status).toBe(400);
});
