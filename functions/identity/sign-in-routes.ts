import type { ClaimMapping } from '../../shared/identity/claims.ts';
import { returnPath } from '../../shared/identity/return-path.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { toBase64Url } from '../../shared/kernel/bytes.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { IdentityProvider } from '../adapters/identity-provider.ts';
import type { AppServices } from '../http/app-services.ts';
import { assertOwnOrigin } from '../http/caller.ts';
import type { Exchange, ExchangeAnswer, ExchangeInput } from '../http/exchange.ts';
import type { Feature } from '../http/operation.ts';
import { fieldOf } from '../http/page.ts';
import { readForm } from '../http/read-form.ts';
import { admitMerchant } from './admit-merchant.ts';
import { beginSignIn, SIGN_IN_SECONDS } from './begin-sign-in.ts';
import { endByIssuer } from './end-by-issuer.ts';
import { finishSignIn, type SignInOutcome } from './finish-sign-in.ts';
import { SESSION_COOKIE, SIGN_IN_COOKIE, TOKEN_BYTES, tokenCookie, tokenIn } from './session-token.ts';
import { signOut } from './sign-out.ts';

/** Signing in and out by an issuer: the browser holds an opaque token and never one of the issuer's. */
export function signInFeature(provider: IdentityProvider, mapping: ClaimMapping): Feature {
  return {
    name: 'sign-in',
    operations: [],
    exchanges: [
      begin(provider),
      finish(provider, mapping),
      leave(provider, { path: '/session/sign-out', everywhere: false }),
      leave(provider, { path: '/session/sign-out-everywhere', everywhere: true }),
      backChannelLogout(provider),
    ],
  };
}

const newToken = ({ secretBytes }: AppServices): string => toBase64Url(secretBytes(TOKEN_BYTES));

const cookieOf = ({ request }: ExchangeInput, name: string): string | undefined =>
  tokenIn(request.headers.get('cookie'), name);

const begin = (provider: IdentityProvider): Exchange => ({
  method: 'GET',
  path: '/session/sign-in',
  async handle({ query, clientAddress }, services): Promise<ExchangeAnswer> {
    const binding = newToken(services);
    const back = returnPath(query.get('return'));
    try {
      const redirect = await beginSignIn(services.identity, provider, {
        binding,
        addressHash: await services.keyedHash.hash('sign-in-address', clientAddress),
        returnPath: back,
        locale: query.get('lang') === 'en' ? 'en' : 'zh',
        now: services.now(),
      });
      return { redirect, cookies: [tokenCookie(SIGN_IN_COOKIE, binding, SIGN_IN_SECONDS)] };
    } catch (error) {
      // A person followed a link: they come back to their page and are told there, not by a problem document.
      if (error instanceof DomainError && error.code === 'STORE_UNAVAILABLE') {
        services.log.error('SIGN_IN_UNAVAILABLE', { reason: error.message });
        return { redirect: withOutcome(back, 'unavailable', services) };
      }
      throw error;
    }
  },
});

/** The page that a person comes back to, told how signing in ended. */
function withOutcome(
  back: string,
  outcome: SignInOutcome | 'unavailable',
  { config }: Pick<AppServices, 'config'>,
): string {
  const place = new URL(back, config.publicOrigin);
  place.searchParams.set('sign-in', outcome);
  return `${place.pathname}${place.search}${place.hash}`;
}

const finish = (provider: IdentityProvider, mapping: ClaimMapping): Exchange => ({
  method: 'GET',
  path: '/session/callback',
  async handle(input, services): Promise<ExchangeAnswer> {
    const token = newToken(services);
    const { identity: sessions, desk, merchantAccess: access, caseKeys } = services;
    const admit = (caller: Caller, now: Instant) => admitMerchant({ access, caseKeys }, caller, now);
    const given = { sessions, desk, provider, mapping, admitMerchant: admit };
    const { outcome, returnPath: back } = await finishSignIn(given, {
      binding: cookieOf(input, SIGN_IN_COOKIE),
      callbackQuery: input.query,
      token,
      earlierToken: cookieOf(input, SESSION_COOKIE),
      auditId: services.newId(),
      now: services.now(),
    });
    const used = tokenCookie(SIGN_IN_COOKIE, '', 0);
    if (outcome === 'signed-in')
      return { redirect: back, cookies: [used, tokenCookie(SESSION_COOKIE, token)] };
    return { redirect: withOutcome(back, outcome, services), cookies: [used] };
  },
});

/** Asked by a script of ours, which goes on to the issuer's page: a form could not (`form-action 'self'`). */
const leave = (
  provider: IdentityProvider,
  { path, everywhere }: { readonly path: `/${string}`; readonly everywhere: boolean },
): Exchange => ({
  method: 'POST',
  path,
  async handle(input, services): Promise<ExchangeAnswer> {
    assertOwnOrigin(input.request, services.config.publicOrigin);
    const given = { sessions: services.identity, desk: services.desk };
    const token = cookieOf(input, SESSION_COOKIE);
    await signOut(given, { token, everywhere, auditId: services.newId(), now: services.now() });
    const cookies = [tokenCookie(SESSION_COOKIE, '', 0)];
    const next = await issuerPage(provider, returnPath(input.query.get('return')));
    return next === undefined ? { body: {}, cookies } : { body: { next }, cookies };
  },
});

/** Signing out here succeeds also while the issuer is away. */
async function issuerPage(provider: IdentityProvider, back: string): Promise<string | undefined> {
  try {
    return await provider.endSessionAddress(back);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

const backChannelLogout = (provider: IdentityProvider): Exchange => ({
  method: 'POST',
  path: '/session/back-channel-logout',
  async handle({ request }, services): Promise<ExchangeAnswer> {
    const { fields } = await readForm(request);
    const token = fieldOf(fields, 'logout_token');
    try {
      await endByIssuer(services.identity, provider, { token, now: services.now() });
    } catch (error) {
      // The standard asks for 400 (Back-Channel Logout 1.0, 2.8).
      if (error instanceof DomainError && error.code === 'UNAUTHENTICATED')
        throw new DomainError('INVALID_INPUT', error.message, { cause: error });
      throw error;
    }
    return {};
  },
});
