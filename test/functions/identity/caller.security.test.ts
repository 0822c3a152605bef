import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { operation } from '../../../functions/http/operation.ts';
import { createSessionRepository } from '../../../functions/identity/repository.ts';
import { hashOfToken, SESSION_COOKIE } from '../../../functions/identity/session-token.ts';
import type { Access } from '../../../shared/kernel/access.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import type { OperationContract } from '../../../shared/kernel/operation-contract.ts';
import { apiUnderTest, problemIn, unreachableTable } from '../../support/api-under-test.ts';

const contract = (access: Access, method: 'GET' | 'POST' = 'GET') =>
  ({
    id: 'getThing',
    method,
    path: '/thing',
    summary: { zh: '示例', en: 'Example' },
    response: z.object({ by: z.string() }),
    problems: [],
    cacheControl: 'no-store',
    access,
    idempotency: 'none',
  }) as const satisfies OperationContract;

const under = (access: Access, method: 'GET' | 'POST' = 'GET') => {
  const feature = {
    name: 'test',
    operations: [operation(contract(access, method), ({ caller }) => ({ by: caller?.name ?? 'nobody' }))],
  };
  return apiUnderTest({ features: [feature] });
};
const officers = { roles: ['officer'] } as const satisfies Access;
const minutesLater = (minutes: number, from: string) =>
  asInstant(new Date(Date.parse(from) + minutes * 60_000));

describe('R16: who calls is known from the session alone', () => {
  it('lets a signed-in officer in and tells the operation who it is', async () => {
    const { app, signedIn } = under(officers);
    const answer = await app.request('/api/thing', { headers: await signedIn({ name: '李' }) });
    expect(await answer.json()).toEqual({ by: '李' });
  });

  it.each([
    ['no cookie', ''],
    ['a token that was never given', `${SESSION_COOKIE}=${'a'.repeat(43)}`],
    ['a token of another shape', `${SESSION_COOKIE}=../../x`],
    ['the right name without its prefix', `session=${'T'.repeat(42)}1`],
    ['two sessions at once', `${SESSION_COOKIE}=${'T'.repeat(42)}1; ${SESSION_COOKIE}=${'b'.repeat(43)}`],
  ])('refuses %s with 401', async (_, cookie) => {
    const { app, signedIn } = under(officers);
    await signedIn();
    const answer = await app.request('/api/thing', { headers: { cookie } });
    expect(answer.status).toBe(401);
    expect((await problemIn(answer)).code).toBe('UNAUTHENTICATED');
  });

  it('ends a session after half an hour without use, and not before', async () => {
    const { app, clock, signedIn } = under(officers);
    const headers = await signedIn();
    const start = clock.at;
    clock.at = minutesLater(29.9, start);
    expect((await app.request('/api/thing', { headers })).status).toBe(200);
    clock.at = minutesLater(59, start);
    expect((await app.request('/api/thing', { headers })).status).toBe(200);
    clock.at = minutesLater(89, start);
    expect((await app.request('/api/thing', { headers })).status).toBe(401);
  });

  it('ends a session after ten hours however much it is used', async () => {
    const { app, clock, signedIn } = under(officers);
    const headers = await signedIn();
    const start = clock.at;
    for (let minutes = 0; minutes < 600; minutes += 20) {
      clock.at = minutesLater(minutes, start);
      expect((await app.request('/api/thing', { headers })).status).toBe(200);
    }
    clock.at = minutesLater(600, start);
    expect((await app.request('/api/thing', { headers })).status).toBe(401);
  });

  it('refuses at once when the session was ended elsewhere, even where its use is being noted', async () => {
    const { app, clock, signedIn, table } = under(officers);
    const headers = await signedIn();
    clock.at = minutesLater(5, clock.at);
    await createSessionRepository(table).endAll('account-1');
    expect((await app.request('/api/thing', { headers })).status).toBe(401);
  });

  it('keeps only a hash of the token', async () => {
    const { table, signedIn } = under(officers);
    const token = (await signedIn()).cookie?.split('=')[1] ?? '';
    const stored = await table.get({ pk: `SESSION#${hashOfToken(token)}`, sk: 'SESSION' });
    expect(stored).toBeDefined();
    expect(JSON.stringify(stored)).not.toContain(token);
  });
});

describe('R16: what a caller may do', () => {
  it.each([
    ['another role', { roles: ['merchant'] as const }],
    ['no role at all', { roles: [] }],
    ['the role without a second factor', { multiFactor: false }],
  ])('refuses %s with 403', async (_, who) => {
    const { app, signedIn } = under(officers);
    const answer = await app.request('/api/thing', { headers: await signedIn(who) });
    expect(answer.status).toBe(403);
    expect((await problemIn(answer)).code).toBe('FORBIDDEN');
  });

  it('asks merchants for no second factor', async () => {
    const { app, signedIn } = under({ roles: ['merchant'] });
    const headers = await signedIn({ roles: ['merchant'], multiFactor: false });
    expect((await app.request('/api/thing', { headers })).status).toBe(200);
  });

  it('never looks at a session for a public operation', async () => {
    const table = unreachableTable();
    const feature = { name: 'test', operations: [operation(contract('public'), () => ({ by: 'nobody' }))] };
    const { app } = apiUnderTest({ features: [feature], table });
    const headers = { cookie: `${SESSION_COOKIE}=${'a'.repeat(43)}` };
    expect((await app.request('/api/thing', { headers })).status).toBe(200);
  });
});

describe('a request that writes comes from our own pages', () => {
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('refuses one from %s', async (_, sent) => {
    const { app, signedIn } = under(officers, 'POST');
    const headers = { ...(await signedIn()), ...sent };
    expect((await app.request('/api/thing', { method: 'POST', headers })).status).toBe(403);
  });

  it('refuses one that does not say where it comes from', async () => {
    const { app, signedIn } = under(officers, 'POST');
    const { cookie = '' } = await signedIn();
    expect((await app.request('/api/thing', { method: 'POST', headers: { cookie } })).status).toBe(403);
  });

  it('takes one from a page of ours', async () => {
    const { app, signedIn } = under(officers, 'POST');
    expect((await app.request('/api/thing', { method: 'POST', headers: await signedIn() })).status).toBe(200);
  });
});
