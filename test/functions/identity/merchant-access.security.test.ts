import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { newUploadWrites } from '../../../functions/evidence/upload-writes.ts';
import { admitMerchant } from '../../../functions/identity/admit-merchant.ts';
import { SESSION_COOKIE } from '../../../functions/identity/session-token.ts';
import type { Caller } from '../../../shared/kernel/access.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { AN_IDENTITY } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { signingIn } from '../../support/signing-in.ts';

const { uscc } = AN_IDENTITY;
const OTHER_USCC = '91530103MA6K3XR58X';
const PROOF = 'a'.repeat(32);
const merchant = (accountId: string, name: string, of = uscc): Partial<Caller> => ({
  ...{ accountId, name, roles: ['merchant'], uscc: of, division: undefined, multiFactor: false },
});
const officer = (division: string): Partial<Caller> => ({ accountId: `o-${division}`, division });
const OLD = merchant('old-clerk', '钱前任');
const NEW = merchant('new-clerk', '孙现任');

/** A merchant with an application, an old clerk and a new one, who has the proof photographed. */
async function aMerchant() {
  const under = apiUnderTest();
  const { services } = under;
  const desk = certificationDesk(under.table, under.table, services.caseKeys);
  const caseId = await desk.toSubmitted();
  const given = { access: services.merchantAccess, caseKeys: services.caseKeys };
  const people = [OLD, NEW, merchant('stranger', '周旁人', OTHER_USCC)];
  for (const [at, who] of people.entries())
    await admitMerchant(given, who as Caller, asInstant(new Date(Date.UTC(2026, 3, 1 + at))));
  const sha = 'b'.repeat(64);
  const sent = { contentType: 'image/jpeg', bytes: 10, sha256: sha, originalSha256: sha } as const;
  const upload = {
    state: 'waiting',
    evidenceId: PROOF,
    version: 1,
    begunAt: under.clock.at,
    ...sent,
  } as const;
  await under.table.transact(newUploadWrites(upload, '2026-05-21T04'));
  let keys = 0;
  const post = async (who: Partial<Caller>, path: string, body: object, key = `key-${++keys}`) =>
    under.post(`/api/desk${path}`, body, { 'idempotency-key': key, ...(await under.signedIn(who)) });
  const get = async (headers: Readonly<Record<string, string>>, path: string) =>
    under.app.request(`/api/desk${path}`, { headers });
  const ask = async (over: object = {}, who = NEW) =>
    post(who, '/access/hand-overs', {
      ...{ ends: ['old-clerk'], reason: '前任已离职，附授权书', proofs: [PROOF], ...over },
    });
  const handOver = async () => ((await (await ask()).json()) as { handOverId: string }).handOverId;
  const settle = (id: string, outcome: string, who = officer('530102'), key?: string) =>
    post(who, `/hand-overs/${id}/settle`, { outcome, answer: '已核对授权书原件', version: 1 }, key);
  return { under, caseId, post, get, ask, handOver, settle };
}

describe('M16: access is handed over with proof of authority', () => {
  it('once an officer confirms it, the old sessions end at once, and cases and their history stay', async () => {
    const { under, caseId, get, handOver, settle } = await aMerchant();
    const [before, after] = [await under.signedIn(OLD), await under.signedIn(NEW)];
    const id = await handOver();
    expect((await get(before, '/applications')).status).toBe(200);
    expect((await settle(id, 'confirmed')).status).toBe(200);
    expect((await get(before, '/applications')).status).toBe(401);
    const { cases } = (await (await get(after, '/applications')).json()) as { cases: { caseId: string }[] };
    expect(cases.map((each) => each.caseId)).toEqual([caseId]);
    const view = await (await get(after, `/applications/${caseId}`)).json();
    expect((view as { history: unknown[] }).history.length).toBeGreaterThan(2);
    const own = (await (await get(after, '/access')).json()) as Record<string, object[]>;
    expect(own.accounts).toMatchObject([
      { accountId: 'new-clerk', name: '孙现任', state: 'active', own: true },
      { accountId: 'old-clerk', name: '钱前任', state: 'ended', ending: 'handed-over', own: false },
    ]);
    expect(own.handOvers).toMatchObject([{ state: 'confirmed', answer: '已核对授权书原件' }]);
  });

  it('declined, nothing ends, and the merchant reads why', async () => {
    const { under, get, handOver, settle } = await aMerchant();
    const before = await under.signedIn(OLD);
    expect((await settle(await handOver(), 'declined')).status).toBe(200);
    expect((await get(before, '/access')).status).toBe(200);
  });

  it('it waits in the list of the officers of the place, one at a time, and leaves it with the answer', async () => {
    const { under, get, ask, handOver, settle } = await aMerchant();
    const id = await handOver();
    const headers = await under.signedIn(officer('530102'));
    const list = async () => {
      const { items } = (await (await get(headers, '/work')).json()) as { items: { caseId: string }[] };
      return items.filter(({ caseId }) => caseId === id);
    };
    expect(await list()).toMatchObject([{ kind: 'access', turn: 'officer', dueDay: '2026-05-27' }]);
    expect((await ask({ ends: ['old-clerk'] })).status).toBe(400);
    await settle(id, 'confirmed');
    expect(await list()).toEqual([]);
  });

  it('broken off before the sessions ended, the same answer again ends them', async () => {
    const { under, get, handOver, settle } = await aMerchant();
    const before = await under.signedIn(OLD);
    const id = await handOver();
    const { endAll } = under.services.identity;
    under.services.identity.endAll = async () => {
      under.services.identity.endAll = endAll;
      throw new Error('killed here');
    };
    expect((await settle(id, 'confirmed', undefined, 'again')).status).toBe(500);
    expect((await settle(id, 'confirmed', undefined, 'again')).status).toBe(200);
    expect((await get(before, '/access')).status).toBe(401);
  });

  it('of two officers who answer at once, one does', async () => {
    const { handOver, settle } = await aMerchant();
    const id = await handOver();
    const answers = await Promise.all(['confirmed', 'declined'].map((outcome) => settle(id, outcome)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it.each([
    ['the account of another merchant', { ends: ['stranger'] }],
    ['one’s own account', { ends: ['new-clerk'] }],
    ['no proof', { proofs: [] }],
    ['a proof that was never sent', { proofs: ['c'.repeat(32)] }],
  ])('and not for %s', async (_, over) => {
    const { under, ask } = await aMerchant();
    expect((await ask(over)).status).toBe(400);
    expect(await under.services.merchantAccess.listHandOvers(uscc)).toEqual([]);
  });

  it('names and reasons are sealed, and looking at them is on the record', async () => {
    const { under, get, handOver } = await aMerchant();
    const id = await handOver();
    const headers = await under.signedIn(officer('530102'));
    const view = await (await get(headers, `/hand-overs/${id}`)).json();
    expect(view).toMatchObject({ reason: '前任已离职，附授权书', by: { name: '孙现任' }, uscc });
    const { items } = await under.table.query(`MERCHANT-ACCESS#${uscc}`);
    expect(JSON.stringify(items)).not.toMatch(/钱前任|孙现任|授权书/);
    const { items: audit } = await under.table.query('AUDIT#2026-05-20');
    expect(JSON.stringify(audit)).toContain('"case-viewed"');
  });

  it('nor does an officer look at the names of a merchant’s people unseen', async () => {
    const { under, get } = await aMerchant();
    const headers = await under.signedIn(officer('530102'));
    const { accounts } = await (await get(headers, `/merchants/${uscc}/access`)).json();
    expect(JSON.stringify(accounts)).toContain('钱前任');
    const { items } = await under.table.query('AUDIT#2026-05-20');
    const looked = items.filter(({ entry }) => JSON.stringify(entry).includes('personal-data-viewed'));
    expect(looked).toMatchObject([{ entry: { actor: 'o-530102', detail: `merchant access ${uscc}` } }]);
  });
});

describe('M15: access is the affair of the merchant and of the officers of the place', () => {
  it('any other officer or merchant is told that nothing is there, and changes nothing', async () => {
    const { under, post, get, handOver, settle } = await aMerchant();
    const id = await handOver();
    const far = officer('530302');
    const headers = await under.signedIn(far);
    expect((await get(headers, `/hand-overs/${id}`)).status).toBe(404);
    expect((await settle(id, 'confirmed', far)).status).toBe(404);
    expect((await get(headers, `/merchants/${uscc}/access`)).status).toBe(404);
    const block = { change: 'block', reason: '试一试' };
    expect((await post(far, `/merchants/${uscc}/access/old-clerk`, block)).status).toBe(404);
    const stranger = await under.signedIn(merchant('stranger', '周旁人', OTHER_USCC));
    const theirs = await (await get(stranger, '/access')).text();
    expect(theirs).not.toMatch(/old-clerk|new-clerk|钱前任/);
    const near = officer('530102');
    expect((await post(near, `/merchants/${uscc}/access/stranger`, block)).status).toBe(404);
    const { accounts } = await under.services.merchantAccess.listAccounts(uscc);
    const states = accounts.map(({ state }) => state);
    expect(states).toEqual(['active', 'active']);
  });

  it('an officer of the place sees who acts for it, and each look is in the audit trail under the case that is its reason', async () => {
    const { under, caseId, get } = await aMerchant();
    const headers = await under.signedIn(officer('530102'));
    for (const _ of [1, 2]) {
      const seen = await (await get(headers, `/merchants/${uscc}/access`)).json();
      expect(JSON.stringify(seen)).toContain('钱前任');
    }
    const { entries } = await under.services.desk.listCaseAudit(caseId, { limit: 100 });
    const look = { action: 'personal-data-viewed', detail: `merchant access ${uscc}`, actor: 'o-530102' };
    expect(entries.filter(({ action }) => action === 'personal-data-viewed')).toMatchObject([look, look]);
  });

  it('a draft, a case that was withdrawn and a certificate that ran out let no office see who acts for it', async () => {
    const { under, caseId, get, post } = await aMerchant();
    const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
    const elsewhere = { name: '另一分店', address: '另一处', division: '530302' };
    await desk.start(asInstant(new Date('2026-05-19T04:00:00Z')), elsewhere);
    const statusFor = async (division: string) =>
      (await get(await under.signedIn(officer(division)), `/merchants/${uscc}/access`)).status;
    expect([await statusFor('530302'), await statusFor('530102')]).toEqual([404, 200]);
    const block = { change: 'block', reason: '试一试' };
    const path = `/merchants/${uscc}/access/old-clerk`;
    expect((await post(officer('530302'), path, block)).status).toBe(404);
    await desk.toCertified(caseId);
    const validTo = (await desk.given.cases.findCase(caseId))?.state.certificate?.validTo;
    under.clock.at = asInstant(new Date(`${validTo}T04:00:00Z`));
    expect(await statusFor('530102')).toBe(200);
    under.clock.at = asInstant(new Date(Date.parse(under.clock.at) + 86_400_000));
    expect(await statusFor('530102')).toBe(404);
    const third = await desk.toSubmitted(under.clock.at, { ...elsewhere, address: '第三处' });
    expect(await statusFor('530302')).toBe(200);
    await desk.take(third, { step: 'abandon-application', party: 'merchant', now: under.clock.at });
    expect(await statusFor('530302')).toBe(404);
  });

  it('an officer of the place blocks an account at once, and restores it', async () => {
    const { under, post, get } = await aMerchant();
    const before = await under.signedIn(OLD);
    const path = `/merchants/${uscc}/access/old-clerk`;
    expect((await post(officer('530100'), path, { change: 'block', reason: '冒用' })).status).toBe(200);
    expect((await get(before, '/access')).status).toBe(401);
    expect((await post(officer('530100'), path, { change: 'restore', reason: '误停' })).status).toBe(200);
    expect((await under.services.merchantAccess.findAccount(uscc, 'old-clerk'))?.state).toBe('active');
  });

  it('who leaves ends their own access and nobody else’s', async () => {
    const { under, post, get } = await aMerchant();
    const [before, other] = [await under.signedIn(OLD), await under.signedIn(NEW)];
    expect((await post(OLD, '/access/leave', { confirmed: true })).status).toBe(200);
    expect((await get(before, '/access')).status).toBe(401);
    expect((await get(other, '/access')).status).toBe(200);
  });
});

describe('M16: an account whose access was ended', () => {
  let issuer: Awaited<ReturnType<typeof signingIn>>;
  beforeEach(async () => {
    issuer ??= await signingIn();
  });
  afterAll(() => issuer.issuer.stop());

  it('is not let in again, whatever its issuer says, and is told why', async () => {
    Object.assign(issuer.issuer.next, {
      claims: { name: '钱前任', roles: ['merchant'], uscc, amr: ['pwd'] },
    });
    const under = issuer.portal();
    const first = await issuer.signIn(under, '?return=/apply/');
    expect(first.answer.headers.getSetCookie().join()).toContain(SESSION_COOKIE);
    const [account] = (await under.services.merchantAccess.listAccounts(uscc)).accounts;
    await certificationDesk(under.table, under.table, under.services.caseKeys).toSubmitted();
    const headers = { 'idempotency-key': 'k1', ...(await under.signedIn(officer('530102'))) };
    const path = `/api/desk/merchants/${uscc}/access/${account?.accountId}`;
    expect((await under.post(path, { change: 'block', reason: '离职' }, headers)).status).toBe(200);
    expect(await issuer.stateOf(under, first.session ?? '')).toBe('signed-out');
    const again = await issuer.signIn(under, '?return=/apply/');
    expect(again.session).toBeUndefined();
    expect(again.answer.headers.get('location')).toBe('/apply/?sign-in=access-ended');
  });
});
