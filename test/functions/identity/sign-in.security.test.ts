import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createOidcProviderClient } from '../../../functions/adapters/oidc-provider-client.ts';
import { deskFeatures } from '../../../functions/http/desk-features.ts';
import { SESSION_COOKIE } from '../../../functions/identity/session-token.ts';
import { signInFeature } from '../../../functions/identity/sign-in-routes.ts';
import { DEFAULT_CLAIM_MAPPING } from '../../../shared/identity/claims.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';
import { apiUnderTest, TEST_ORIGIN } from '../../support/api-under-test.ts';
import { cookieIn, FROM_OWN_PAGE, OFFICER, signingIn } from '../../support/signing-in.ts';

const { issuer, portal, begin, comeBack, signIn, stateOf } = await signingIn();
afterAll(() => issuer.stop());
beforeEach(() => {
  Object.assign(issuer.next, { claims: OFFICER, nonce: '', signedByAnother: false, unsigned: false });
});

describe('signing in', () => {
  it('asks the issuer with PKCE, state and nonce, and brings the person back to where they were', async () => {
    const under = portal();
    const { address, state, binding, setCookies } = await begin(under, '?return=/console/?case=7');
    expect(address.origin).toBe(issuer.issuer);
    expect(address.searchParams.get('code_challenge_method')).toBe('S256');
    expect(setCookies[0]).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/);
    const answer = await comeBack(under, `code=c&state=${state}`, binding);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/console/?case=7');
    expect(issuer.asked.at(-1)?.get('code_verifier')).toMatch(/^[\w~.-]{43,128}$/);
    const whole = answer.headers.getSetCookie().find((cookie) => cookie.startsWith(SESSION_COOKIE));
    expect(whole).toMatch(/^__Host-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect(await stateOf(under, cookieIn(answer, SESSION_COOKIE) ?? '')).toBe('signed-in');
  });

  it('puts no token of the issuer into the browser, a page or the log', async () => {
    const under = portal();
    const { answer, session = '' } = await signIn(under);
    const who = await (await under.app.request('/api/session', { headers: { cookie: session } })).text();
    const seen = [...answer.headers].join() + (await answer.text()) + who + under.logLines.join();
    expect(seen).not.toMatch(/eyJ|access_token|id_token/);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/%0d%0aset-cookie:x=1',
    'javascript:alert(1)',
    '/console/../../api/session/sign-in',
    '\t//evil.example',
    '/ /evil.example',
  ])('never leads out of this site afterwards: %s', async (wanted) => {
    const { answer } = await signIn(portal(), `?return=${encodeURIComponent(wanted)}`);
    const location = answer.headers.get('location') ?? '';
    expect(new URL(location, TEST_ORIGIN).origin).toBe(TEST_ORIGIN);
    expect(location).not.toMatch(/evil|[\r\n]|^\/api/);
  });
});

describe('what does not verify signs nobody in', () => {
  const spoiled: readonly (readonly [string, () => void])[] = [
    [
      'an ID token of another issuer',
      () => Object.assign(issuer.next, { claims: { ...OFFICER, iss: 'https://evil.example' } }),
    ],
    [
      'an ID token for another client',
      () => Object.assign(issuer.next, { claims: { ...OFFICER, aud: 'other' } }),
    ],
    ['a replayed nonce', () => Object.assign(issuer.next, { nonce: 'an-older-one' })],
    ['an ID token that has ended', () => Object.assign(issuer.next, { claims: { ...OFFICER, exp: 1 } })],
    ['another key’s signature', () => Object.assign(issuer.next, { signedByAnother: true })],
    ['an ID token without a signature', () => Object.assign(issuer.next, { unsigned: true })],
  ];
  it.each(spoiled)('%s', async (_, spoil) => {
    const under = portal();
    const { state, binding } = await begin(under);
    spoil();
    const answer = await comeBack(under, `code=c&state=${state}`, binding);
    expect(answer.headers.get('location')).toBe('/console/?sign-in=failed');
    expect(cookieIn(answer, SESSION_COOKIE)).toBeUndefined();
  });

  it('another state', async () => {
    const under = portal();
    const { binding } = await begin(under);
    const answer = await comeBack(under, 'code=c&state=other', binding);
    expect(answer.headers.get('location')).toBe('/console/?sign-in=failed');
  });

  it('an attempt used twice', async () => {
    const under = portal();
    const { state, binding } = await begin(under);
    await comeBack(under, `code=c&state=${state}`, binding);
    const again = await comeBack(under, `code=c&state=${state}`, binding);
    expect(again.headers.get('location')).toBe('/console/?sign-in=expired');
    expect(cookieIn(again, SESSION_COOKIE)).toBeUndefined();
  });

  it('somebody else’s attempt, begun at their browser (login CSRF)', async () => {
    const under = portal();
    const { state } = await begin(under);
    const own = await begin(under);
    for (const cookie of ['', own.binding]) {
      const answer = await comeBack(under, `code=c&state=${state}`, cookie);
      expect(cookieIn(answer, SESSION_COOKIE)).toBeUndefined();
    }
  });

  it('an attempt that took longer than ten minutes', async () => {
    const under = portal();
    const { state, binding } = await begin(under);
    under.clock.at = asInstant(new Date(Date.parse(under.clock.at) + 601_000));
    const answer = await comeBack(under, `code=c&state=${state}`, binding);
    expect(answer.headers.get('location')).toBe('/console/?sign-in=expired');
  });

  it('a person who turned back at the issuer', async () => {
    const under = portal();
    const { state, binding } = await begin(under);
    const answer = await comeBack(under, `error=access_denied&state=${state}`, binding);
    expect(answer.headers.get('location')).toBe('/console/?sign-in=cancelled');
  });

  it.each([
    ['second-factor', { ...OFFICER, amr: ['pwd'] }],
    ['no-role', { ...OFFICER, roles: ['administrator'] }],
    ['no-scope', { ...OFFICER, division: '53' }],
    ['conflicting-roles', { ...OFFICER, roles: ['officer', 'merchant'], uscc: '91530102MA6K3XR58W' }],
    ['no-scope', { roles: ['merchant'], uscc: '91530102MA6K3XR580' }],
  ])('says why the issuer’s word is not enough (%s), and keeps it on record', async (reason, claims) => {
    issuer.next.claims = claims;
    const under = portal();
    const { answer, session } = await signIn(under);
    expect(answer.headers.get('location')).toBe(`/console/?sign-in=${reason}`);
    expect(session).toBeUndefined();
    const { entries } = await under.services.desk.listAudit(asDay('2026-05-20'), { limit: 5 });
    expect(entries).toMatchObject([{ action: 'sign-in-refused', detail: reason }]);
  });
});

describe('R16: a session', () => {
  it('is new at each sign-in, and the one before ends (fixation)', async () => {
    const under = portal();
    const first = (await signIn(under)).session ?? '';
    const { state, binding } = await begin(under);
    const answer = await comeBack(under, `code=c&state=${state}`, `${binding}; ${first}`);
    const second = cookieIn(answer, SESSION_COOKIE) ?? '';
    expect(second).not.toBe(first);
    expect(await stateOf(under, first)).toBe('signed-out');
    expect(await stateOf(under, second)).toBe('signed-in');
  });

  it('is never opened under a token that the browser brought', async () => {
    const under = portal();
    const planted = `${SESSION_COOKIE}=${'p'.repeat(43)}`;
    const { state, binding } = await begin(under);
    await comeBack(under, `code=c&state=${state}`, `${binding}; ${planted}`);
    expect(await stateOf(under, planted)).toBe('signed-out');
  });

  it('ends when its person signs out, and is of no use to who kept the cookie', async () => {
    const under = portal();
    const cookie = (await signIn(under)).session ?? '';
    const answer = await under.app.request('/api/session/sign-out?return=/console/', {
      method: 'POST',
      headers: { cookie, ...FROM_OWN_PAGE },
    });
    expect(cookieIn(answer, SESSION_COOKIE)).toBe(`${SESSION_COOKIE}=`);
    expect(((await answer.json()) as { next: string }).next).toContain(`${issuer.issuer}/end?`);
    expect(await stateOf(under, cookie)).toBe('signed-out');
  });

  it('ends at every browser when its person asks for that', async () => {
    const under = portal();
    const [one, two] = [(await signIn(under)).session ?? '', (await signIn(under)).session ?? ''];
    await under.app.request('/api/session/sign-out-everywhere', {
      method: 'POST',
      headers: { cookie: one, ...FROM_OWN_PAGE },
    });
    expect([await stateOf(under, one), await stateOf(under, two)]).toEqual(['signed-out', 'signed-out']);
  });

  it('cannot be ended by another site’s page', async () => {
    const under = portal();
    const cookie = (await signIn(under)).session ?? '';
    const answer = await under.app.request('/api/session/sign-out', {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await stateOf(under, cookie)).toBe('signed-in');
  });
});

describe('when the issuer is away', () => {
  it('nobody can sign in, is told so, and who is signed in works on', async () => {
    const provider = createOidcProviderClient({
      issuer: 'http://127.0.0.1:9',
      clientId: 'portal',
      clientSecret: 'secret',
      publicOrigin: TEST_ORIGIN,
    });
    const under = apiUnderTest({
      features: [...deskFeatures, signInFeature(provider, DEFAULT_CLAIM_MAPPING)],
    });
    const begun = await under.app.request('/api/session/sign-in?return=/en/apply/%23list');
    expect(begun.headers.get('location')).toBe('/en/apply/?sign-in=unavailable#list');
    expect(begun.headers.get('set-cookie')).toBeNull();
    expect(under.logLines.join()).toContain('SIGN_IN_UNAVAILABLE');
    const { cookie = '' } = await under.signedIn();
    expect(await stateOf(under, cookie)).toBe('signed-in');
    const answer = await under.app.request('/api/session/sign-out', {
      method: 'POST',
      headers: { cookie, ...FROM_OWN_PAGE },
    });
    expect(await answer.json()).toEqual({});
    expect(await stateOf(under, cookie)).toBe('signed-out');
  });
});
