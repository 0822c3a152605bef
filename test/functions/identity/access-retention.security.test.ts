import { describe, expect, it } from 'vitest';
import { newUploadWrites } from '../../../functions/evidence/upload-writes.ts';
import { admitMerchant } from '../../../functions/identity/admit-merchant.ts';
import { eraseAccess } from '../../../functions/identity/erase-access.ts';
import { eraseHandOverDay, eraseNameDay } from '../../../shared/identity/access-retention.ts';
import { ACCOUNTS_PER_PAGE } from '../../../shared/identity/merchant-access.ts';
import type { Caller } from '../../../shared/kernel/access.ts';
import { addDays, asInstant, type Day, type Instant } from '../../../shared/kernel/days.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { AN_IDENTITY } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';

const { uscc } = AN_IDENTITY;
const PROOF = 'a'.repeat(32);
const REASON = '前任已离职，附授权书';
const merchant = (accountId: string, name: string): Partial<Caller> => ({
  ...{ accountId, name, roles: ['merchant'], uscc, division: undefined, multiFactor: false },
});
const OLD = merchant('old-clerk', '钱前任');
const NEW = merchant('new-clerk', '孙现任');
const OFFICER: Partial<Caller> = { accountId: 'o-1', division: '530102' };
const noon = (day: Day): Instant => asInstant(new Date(`${day}T04:00:00Z`));

/** A merchant whose old clerk handed over to the new one, as an officer confirmed. */
async function handedOver() {
  const under = apiUnderTest();
  const { services, table, clock } = under;
  await certificationDesk(table, table, services.caseKeys).toSubmitted();
  const given = { access: services.merchantAccess, caseKeys: services.caseKeys };
  const admit = (who: Partial<Caller>) => admitMerchant(given, who as Caller, clock.at);
  for (const who of [OLD, NEW]) await admit(who);
  const sha = 'b'.repeat(64);
  const sent = { contentType: 'image/jpeg', bytes: 10, sha256: sha, originalSha256: sha } as const;
  const upload = { state: 'waiting', evidenceId: PROOF, version: 1, begunAt: clock.at, ...sent } as const;
  await table.transact(newUploadWrites(upload, '2026-05-21T04'));
  let keys = 0;
  const post = async (who: Partial<Caller>, path: string, body: object) =>
    under.post(`/api/desk${path}`, body, {
      'idempotency-key': `key-${++keys}`,
      ...(await under.signedIn(who)),
    });
  const get = async (who: Partial<Caller>, path: string) =>
    (await under.app.request(`/api/desk${path}`, { headers: await under.signedIn(who) })).json();
  const asked = await post(NEW, '/access/hand-overs', {
    ...{ ends: ['old-clerk'], reason: REASON, proofs: [PROOF] },
  });
  const { handOverId } = (await asked.json()) as { handOverId: string };
  const answer = { outcome: 'confirmed', answer: '已核对授权书原件', version: 1 };
  expect((await post(OFFICER, `/hand-overs/${handOverId}/settle`, answer)).status).toBe(200);
  const day = eraseNameDay({ state: 'ended', endedAt: clock.at });
  if (day === undefined) throw new Error('expected a day');
  const erase = (on: Day) => eraseAccess({ ...services, access: services.merchantAccess }, noon(on));
  const account = () => services.merchantAccess.findAccount(uscc, 'old-clerk');
  return { under, post, get, admit, handOverId, day, erase, account };
}

describe('when somebody’s access to a merchant ended long ago', () => {
  it('their name is erased on its day and not before, once, and that they are not let in again stays', async () => {
    const { under, get, admit, day, erase, account } = await handedOver();
    expect(await erase(addDays(day, -1))).toBe(0);
    expect((await account())?.sealedName).toBeDefined();
    expect(await erase(day)).toBe(2);
    expect(await erase(addDays(day, 1))).toBe(0);
    expect(await account()).toMatchObject({ state: 'ended', ending: 'handed-over', erasedAt: noon(day) });
    expect((await account())?.sealedName).toBeUndefined();
    const shown = (await get(NEW, '/access')) as { accounts: object[] };
    expect(shown.accounts).toMatchObject([
      { accountId: 'new-clerk', name: '孙现任' },
      { accountId: 'old-clerk', name: '', state: 'ended', erasedAt: noon(day) },
    ]);
    expect(await admit(OLD)).toBe(false);
    const { entries } = await under.services.desk.listCaseAudit('old-clerk', { limit: 10 });
    expect(entries.at(-1)).toMatchObject({ action: 'data-erased', actor: 'system' });
  });

  it('reasons, answer and proofs of the hand-over go on their day too; what was decided stays', async () => {
    const { under, get, handOverId, day, erase } = await handedOver();
    expect(eraseHandOverDay({ decidedAt: under.clock.at })).toBe(day);
    await erase(day);
    const view = await get(OFFICER, `/hand-overs/${handOverId}`);
    expect(view).toMatchObject({ state: 'confirmed', reason: '', proofs: [], erasedAt: noon(day) });
    expect(JSON.stringify(view)).not.toMatch(/授权书|钱前任/);
    const [upload] = await under.services.evidence.findUploads([PROOF]);
    expect(upload?.upload).toBeUndefined();
  });

  it('restored before, it keeps its name; restored after, it has it again from the next sign-in', async () => {
    const one = await handedOver();
    const restore = { change: 'restore', reason: '返岗' };
    const path = `/merchants/${uscc}/access/old-clerk`;
    expect((await one.post(OFFICER, path, restore)).status).toBe(200);
    expect(await one.erase(one.day)).toBe(1);
    expect((await one.account())?.sealedName).toBeDefined();

    const other = await handedOver();
    await other.erase(other.day);
    expect((await other.post(OFFICER, path, restore)).status).toBe(200);
    expect(await other.admit(OLD)).toBe(true);
    const { accounts } = (await other.get(NEW, '/access')) as { accounts: { name: string }[] };
    expect(accounts.map(({ name }) => name).toSorted()).toEqual(['孙现任', '钱前任'].toSorted());
    expect(await other.account()).not.toHaveProperty('erasedAt');
  });
});

describe('a merchant with more accounts than a page holds', () => {
  it('sees every one of them, page by page, and each can be handed over', async () => {
    const { get, post, admit } = await handedOver();
    const names = Array.from({ length: ACCOUNTS_PER_PAGE * 2 + 5 }, (_, at) => `clerk-${at}`);
    for (const name of names) await admit(merchant(name, name));
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 5; pages += 1) {
      const page = (await get(NEW, `/access${after}`)) as {
        readonly accounts: readonly { readonly accountId: string }[];
        readonly next?: string;
      };
      seen.push(...page.accounts.map(({ accountId }) => accountId));
      if (page.next === undefined) break;
      after = `?after=${encodeURIComponent(page.next)}`;
    }
    expect(seen.toSorted()).toEqual([...names, 'new-clerk', 'old-clerk'].toSorted());
    const last = seen.at(-1) ?? '';
    const officers = (await get(OFFICER, `/merchants/${uscc}/access${after}`)) as { accounts: object[] };
    expect(officers.accounts.length).toBeGreaterThan(0);
    const block = { change: 'block', reason: '冒用' };
    expect((await post(OFFICER, `/merchants/${uscc}/access/${last}`, block)).status).toBe(200);
  });
});
