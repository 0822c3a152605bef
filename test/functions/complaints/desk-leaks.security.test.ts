import { expect, it } from 'vitest';
import { complaintsDeskFeature } from '../../../functions/complaints/desk-routes.ts';
import { CANARIES, deskUnderTest } from '../../support/desk-case.ts';

const leaksIn = (text: string): readonly string[] =>
  Object.entries(CANARIES)
    .filter(([, canary]) => text.includes(canary) || text.includes(encodeURIComponent(canary)))
    .map(([what]) => what);

/** Every route of the desk, asked by everybody who is not an officer of the case's office, and every log line. */
it('C13: who filed a case is in no answer to a merchant, another county, an auditor or nobody, and in no log', async () => {
  const desk = await deskUnderTest();
  const { caseIds } = await desk.file('both');
  for (const caseId of caseIds) {
    const asked = { type: 'merchant-asked', text: '请说明情况', replyBy: '2026-05-27' };
    expect((await desk.take(caseId, asked)).status).toBe(200);
    const answer = { text: '我们复称过，没有少' };
    const path = `/api/desk/merchant/complaints/${caseId}/answer`;
    expect((await desk.post(path, answer, desk.merchant)).status).toBe(200);
  }
  const outsiders = {
    merchant: desk.merchant,
    county: await desk.as({ accountId: 'o', division: '530103' }),
    auditor: await desk.as({ accountId: 'a', roles: ['auditor'] }),
    nobody: {},
  };
  let asked = 0;
  for (const [who, headers] of Object.entries(outsiders)) {
    for (const { contract } of complaintsDeskFeature.operations) {
      for (const caseId of caseIds) {
        const path = `/api${contract.path.replace('{caseId}', caseId).replace('{publicId}', 'u0123456789ab')}`;
        const answer =
          contract.method === 'GET'
            ? await desk.get(path, headers)
            : await desk.post(
                path,
                { purpose: '想知道是谁', type: 'accepted', text: 'x', revision: 1 },
                headers,
              );
        expect(leaksIn(await answer.text()), `${who} ${contract.method} ${path}`).toEqual([]);
        asked += 1;
      }
    }
  }
  expect(asked).toBe(4 * 2 * complaintsDeskFeature.operations.length);
  expect(leaksIn(desk.logLines.join('\n'))).toEqual([]);
});

it('C13: a merchant of a report is shown neither day nor words, nor the complaint beside it', async () => {
  const desk = await deskUnderTest();
  const { caseIds } = await desk.file('both', { narrative: '我买菜时发现少秤' });
  const [complaint = '', report = ''] = caseIds;
  await desk.take(report, { type: 'merchant-asked', text: '请说明情况', replyBy: '2026-05-27' });
  const seen = await (await desk.get(`/api/desk/merchant/complaints/${report}`, desk.merchant)).text();
  for (const hidden of ['我买菜', '2026-05-19', complaint, 'county-1', 'refund'])
    expect(seen).not.toContain(hidden);
  const all = await (await desk.get('/api/desk/merchant/complaints', desk.merchant)).text();
  expect(all).not.toContain(complaint);
});

it('M14: nothing that happens in cases changes what the register says of the unit', async () => {
  const desk = await deskUnderTest();
  const before = await (await desk.app.request('/api/register/units/u0123456789ab')).text();
  const { caseId } = await desk.file('complaint');
  await desk.take(caseId, { type: 'accepted', text: '受理' });
  await desk.take(caseId, { type: 'mediation-begun', text: '调解' });
  await desk.take(caseId, { type: 'terminated', ground: '23.3', text: '不能达成' });
  const after = await (await desk.app.request('/api/register/units/u0123456789ab')).text();
  expect(after).toBe(before);
});
