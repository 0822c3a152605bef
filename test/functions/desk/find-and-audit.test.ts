import { describe, expect, it } from 'vitest';
import { colleagueWrites } from '../../../functions/desk/colleague-writes.ts';
import { caseReference } from '../../../shared/complaints/case-reference.ts';
import type { Caller } from '../../../shared/kernel/access.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { AN_IDENTITY, at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

const now = at('2026-05-20T04:00:00Z');

/** An application that its merchant withdrew: it stands in no work list any more. */
async function aClosedCase() {
  const under = apiUnderTest();
  const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
  const caseId = await desk.toSubmitted(now);
  await desk.take(caseId, { step: 'abandon-application', party: 'merchant', now, words: {} });
  const reference = (await desk.given.cases.findCase(caseId))?.state.identity.reference ?? '';
  const get = async (path: string, who: Parameters<typeof under.signedIn>[0] = {}) => {
    const answer = await under.app.request(path, { headers: await under.signedIn(who) });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const search = async (words: string, who: Parameters<typeof under.signedIn>[0] = {}) =>
    (await get(`/api/desk/cases?q=${encodeURIComponent(words)}`, who)).body.cases;
  return { caseId, reference, get, search };
}

describe('officers find cases, closed ones too', () => {
  it.each([
    ['its reference', (of: { reference: string }) => of.reference.toLowerCase()],
    ['its reference without dashes', (of: { reference: string }) => of.reference.replaceAll('-', ' ')],
    [
      'its reference as somebody wrote it down',
      (of: { reference: string }) => of.reference.replaceAll('0', 'o').replaceAll('-', ''),
    ],
    ['the credit code', () => AN_IDENTITY.uscc],
    ['the beginning of the name', () => '演示一'],
    ['the name in full-width forms and with spaces', () => '演示 一号'],
  ])('by %s, in their own scope and no other', async (_, asked) => {
    const found = await aClosedCase();
    const words = asked(found);
    expect(await found.search(words, { division: '530102' })).toMatchObject([{ caseId: found.caseId }]);
    expect(await found.search(words, { division: '530302' })).toEqual([]);
  });

  it('and are told so where there is none', async () => {
    const { search } = await aClosedCase();
    expect(await search('没有这家')).toEqual([]);
  });
});

describe('R8: the audit trail of a case', () => {
  const auditor = { accountId: 'auditor-1', roles: ['auditor' as const] };

  it('holds every act on it in order, and that it was read', async () => {
    const { reference, get, caseId } = await aClosedCase();
    const { status, body } = await get(`/api/desk/audit/cases/${reference}`, auditor);
    expect(status).toBe(200);
    const details = body.entries.map(({ detail }: { detail?: string }) => detail);
    expect(details).toEqual(expect.arrayContaining(['start', 'submit', 'abandon-application', reference]));
    expect(new Set(body.entries.map((entry: { caseId?: string }) => entry.caseId))).toEqual(
      new Set([caseId]),
    );
  });

  it('names case and colleague as people do, and leaves what is stored as it was written', async () => {
    const desk = await deskUnderTest();
    const { caseId } = await desk.file('complaint');
    const colleague: Caller = {
      ...{ accountId: 'officer-7', name: '王芳', division: '530102' },
      ...{ roles: ['officer'], multiFactor: true },
    };
    await desk.table.transact(colleagueWrites(colleague));
    const given = { caseIds: [caseId], assignee: 'officer-7' };
    expect((await desk.post('/api/desk/work/assign', given)).status).toBe(200);
    const trail = await desk.get('/api/desk/audit?day=2026-05-20', await desk.as(auditor));
    const lines: { action: string; detail?: string; colleague?: string; reference?: string }[] = (
      await trail.json()
    ).entries;
    expect(lines.find(({ action }) => action === 'case-assigned')).toMatchObject({
      ...{ caseId, detail: 'officer-7', colleague: '王芳' },
      reference: caseReference(caseId),
    });
    const { reference, get } = await aClosedCase();
    const { body } = await get(`/api/desk/audit/cases/${reference}`, auditor);
    for (const entry of body.entries) expect(entry.reference).toBe(reference);
  });

  it('is the auditor’s alone', async () => {
    const { reference, get } = await aClosedCase();
    for (const roles of [['officer'], ['decider'], ['editor']] as const)
      expect((await get(`/api/desk/audit/cases/${reference}`, { roles: [...roles] })).status).toBe(403);
  });

  it('of a case that is not there: not found', async () => {
    const { get } = await aClosedCase();
    expect((await get('/api/desk/audit/cases/A0000000000', auditor)).status).toBe(404);
  });
});
