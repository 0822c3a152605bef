import { createOidcProviderClient } from '../../functions/adapters/oidc-provider-client.ts';
import { deskFeatures } from '../../functions/http/desk-features.ts';
import { SESSION_COOKIE, SIGN_IN_COOKIE } from '../../functions/identity/session-token.ts';
import { signInFeature } from '../../functions/identity/sign-in-routes.ts';
import { DEFAULT_CLAIM_MAPPING } from '../../shared/identity/claims.ts';
import { anIssuer } from './an-issuer.ts';
import { apiUnderTest, TEST_ORIGIN } from './api-under-test.ts';

/** An officer with a second factor, as an issuer describes one. */
export const OFFICER = { name: '李', roles: ['officer'], division: '530102', amr: ['pwd', 'mfa'] };
export const FROM_OWN_PAGE = { 'sec-fetch-site': 'same-origin', origin: TEST_ORIGIN };

type Issuer = Awaited<ReturnType<typeof anIssuer>>;

/** The desk of the API with an issuer, and the steps of a browser. */
export async function signingIn() {
  const issuer = await anIssuer();
  return { issuer, ...steps(issuer) };
}

function steps(issuer: Issuer) {
  function portal() {
    const provider = createOidcProviderClient({
      issuer: issuer.issuer,
      clientId: issuer.clientId,
      clientSecret: 'secret',
      publicOrigin: TEST_ORIGIN,
    });
    return apiUnderTest({ features: [...deskFeatures, signInFeature(provider, DEFAULT_CLAIM_MAPPING)] });
  }

  /** Begins at the portal; the issuer is told the nonce as its page would be. */
  async function begin({ app }: Portal, query = '') {
    const answer = await app.request(`/api/session/sign-in${query}`);
    const address = new URL(answer.headers.get('location') ?? '');
    issuer.next.nonce = address.searchParams.get('nonce') ?? '';
    return {
      address,
      state: address.searchParams.get('state') ?? '',
      binding: cookieIn(answer, SIGN_IN_COOKIE) ?? '',
      setCookies: answer.headers.getSetCookie(),
    };
  }

  const comeBack = ({ app }: Portal, query: string, cookie: string): Promise<Response> =>
    Promise.resolve(app.request(`/api/session/callback?${query}`, { headers: { cookie } }));

  async function signIn(under: Portal, query = '') {
    const { state, binding } = await begin(under, query);
    const answer = await comeBack(under, `code=c&state=${state}`, binding);
    return { answer, session: cookieIn(answer, SESSION_COOKIE) };
  }

  async function stateOf({ app }: Portal, cookie: string): Promise<string> {
    const answer = await app.request('/api/session', { headers: { cookie } });
    return ((await answer.json()) as { state: string }).state;
  }

  return { portal, begin, comeBack, signIn, stateOf };
}

type Portal = ReturnType<typeof apiUnderTest>;

/** `name=value` of a cookie that an answer sets. */
export const cookieIn = (answer: Response, name: string): string | undefined =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0];
