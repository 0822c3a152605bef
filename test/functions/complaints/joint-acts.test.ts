import { describe, expect, it } from 'vitest';
import { decideJointAct } from '../../../functions/complaints/decide-joint-act.ts';
import { caseReference } from '../../../shared/complaints/case-reference.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { aCaller } from '../../support/api-under-test.ts';
import { CANARIES, deskUnderTest } from '../../support/desk-case.ts';

const ACTS = '/api/desk/joint-acts';
const read = async (answer: Response) => JSON.parse(await answer.text());

async function asked(kind: 'identity-export' | 'erasure') {
  const desk = await deskUnderTest();
  const { caseId } = await desk.file('complaint');
  const body = { kind, caseIds: [caseId], purpose: '法院调取，案号测试1号' };
  const answer = await desk.post(ACTS, body);
  expect(answer.status, await answer.clone().text()).toBe(201);
  const { act } = await read(answer);
  const path = `${ACTS}/${act.actId}`;
  const decide = (decision: object, who: Readonly<Record<string, string>>) =>
    desk.post(`${path}/decision`, decision, who);
  return { ...desk, caseId, path, decide };
}

describe('R8: an export of identities', () => {
  it('tells nobody anything before a second person has confirmed it, and then only who asked, for a day', async () => {
    const { post, path, decide, officer, second, clock, as } = await asked('identity-export');
    expect((await post(`${path}/identities`, undefined)).status).toBe(409);
    expect((await decide({ confirm: true }, officer)).status).toBe(403);
    expect((await decide({ confirm: true }, second)).status).toBe(200);
    expect((await decide({ confirm: true }, second)).status).toBe(409);
    expect((await post(`${path}/identities`, undefined, second)).status).toBe(404);
    const { people } = await read(await post(`${path}/identities`, undefined));
    expect(people).toMatchObject([{ person: { identity: { name: CANARIES.name } } }]);
    clock.at = asInstant(new Date(Date.parse(clock.at) + 25 * 3_600_000));
    const later = await as({ accountId: 'county-1', division: '530102' });
    expect((await post(`${path}/identities`, undefined, later)).status).toBe(409);
  });

  it('leaves who asked, who confirmed, who fetched and why on the audit trail, and nobody’s name', async () => {
    const { post, path, decide, second, as, get } = await asked('identity-export');
    await decide({ confirm: true }, second);
    await post(`${path}/identities`, undefined);
    const auditor = await as({ accountId: 'a', roles: ['auditor'] });
    const trail = await (await get('/api/desk/audit?day=2026-05-20', auditor)).text();
    for (const said of [
      'identity-export-asked',
      'identity-export-confirmed',
      'identity-export-fetched',
      '法院调取',
    ])
      expect(trail).toContain(said);
    for (const canary of Object.values(CANARIES)) expect(trail).not.toContain(canary);
  });

  it('R2: is not asked for, seen or decided from another county', async () => {
    const { post, caseId, decide, get, as } = await asked('identity-export');
    const elsewhere = await as({ accountId: 'x', roles: ['officer', 'decider'], division: '530103' });
    const body = { kind: 'identity-export', caseIds: [caseId], purpose: '别的县的案件' };
    expect((await post(ACTS, body, elsewhere)).status).toBe(404);
    expect((await decide({ confirm: true }, elsewhere)).status).toBe(404);
    expect(await read(await get(ACTS, elsewhere))).toEqual({ acts: [] });
  });
});

describe('R7: an erasure', () => {
  it('is done by the second person’s confirmation, and the words are gone for everybody', async () => {
    const { decide, second, view, path, get } = await asked('erasure');
    const { outcomes } = await read(await decide({ confirm: true }, second));
    expect(outcomes).toMatchObject([{ outcome: 'erased' }]);
    expect(path).toContain(ACTS);
    const { acts } = await read(await get(ACTS));
    const shown = await view(acts[0].caseIds[0]);
    expect(shown.facts).toBeUndefined();
    expect(shown.erasedAt).toBeDefined();
  });

  it('refused with a reason, leaves the case as it was; without one it is not refused', async () => {
    const { decide, second, view, caseId, get } = await asked('erasure');
    expect((await decide({ confirm: false }, second)).status).toBe(400);
    expect((await decide({ confirm: false, reason: '尚在复核期内' }, second)).status).toBe(200);
    expect((await view(caseId)).facts).toBeDefined();
    expect((await read(await get(ACTS))).acts).toMatchObject([{ state: 'refused', reason: '尚在复核期内' }]);
  });

  it('keeps a case that is in hand, and says so', async () => {
    const { decide, second, take, caseId, view } = await asked('erasure');
    await take(caseId, { type: 'accepted', text: '受理' });
    const { outcomes } = await read(await decide({ confirm: true }, second));
    expect(outcomes).toMatchObject([{ outcome: 'in-hand' }]);
    expect((await view(caseId)).facts).toBeDefined();
  });
});

describe('R8: what two people do to several cases stands in the trail of each of them', () => {
  async function askedOfTwo(kind: 'identity-export' | 'erasure') {
    const desk = await deskUnderTest();
    const [one, two] = [await desk.file('complaint'), await desk.file('complaint')];
    const caseIds = [one.caseId, two.caseId];
    const { act } = await read(await desk.post(ACTS, { kind, caseIds, purpose: '法院调取，案号测试2号' }));
    const auditor = await desk.as({ accountId: 'a', roles: ['auditor'] });
    const trailOf = async (caseId: string) =>
      (await desk.get(`/api/desk/audit/cases/${caseReference(caseId)}`, auditor)).text();
    return { ...desk, caseIds, path: `${ACTS}/${act.actId}`, trailOf };
  }

  it('an export, with its purpose', async () => {
    const { post, path, second, caseIds, trailOf } = await askedOfTwo('identity-export');
    await post(`${path}/decision`, { confirm: true }, second);
    await post(`${path}/identities`, undefined);
    for (const caseId of caseIds) {
      expect(await trailOf(caseId)).toContain('identity-export-fetched');
      expect(await trailOf(caseId)).toContain('案号测试2号');
    }
  });

  it('an erasure', async () => {
    const { post, path, second, caseIds, trailOf } = await askedOfTwo('erasure');
    await post(`${path}/decision`, { confirm: true }, second);
    for (const caseId of caseIds) expect(await trailOf(caseId)).toContain('erasure-done');
  });

  it('an erasure that broke off in the middle is done to its end when it is confirmed again', async () => {
    const { services, path, caseIds, view, clock } = await askedOfTwo('erasure');
    const { complaints } = services;
    let commits = 0;
    const failing: typeof complaints = {
      ...complaints,
      commit: async (writes) => {
        commits += 1;
        if (commits === 3) throw new DomainError('STORE_UNAVAILABLE', 'away');
        return complaints.commit(writes);
      },
    };
    const caller = aCaller({ accountId: 'county-2', roles: ['officer', 'decider'], division: '530102' });
    const actId = path.split('/').at(-1) ?? '';
    const confirm = (auditId: string, ports = services) =>
      decideJointAct(ports, { caller, at: clock.at, auditId, requestId: auditId, actId, confirm: true });
    await expect(confirm('audit-1', { ...services, complaints: failing })).rejects.toThrow('away');
    const { outcomes } = await confirm('audit-2');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['erased', 'erased']);
    for (const caseId of caseIds) expect((await view(caseId)).facts).toBeUndefined();
  });
});
