import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { DomainError } from '../../shared/kernel/errors.ts';
import { onceItWorks } from '../../shared/kernel/once-it-works.ts';
import type { IdentityProvider } from './identity-provider.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scheme and host of this service. */
  readonly publicOrigin: string;
  /** Asks the issuer for its class of two factors (`acr_values`), where it has one. */
  readonly acrValues?: string | undefined;
}

export const CALLBACK_PATH = '/api/session/callback';

/** OpenID Connect Back-Channel Logout 1.0, section 2.4. */
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const LOGOUT_TOKEN_AGE = '5m';
const PATIENCE_SECONDS = 8;
/** By how much the issuer's clock may differ from ours. */
const CLOCK_TOLERANCE_SECONDS = 30;

/**
 * Any OpenID Connect issuer: authorization code flow with PKCE (RFC 7636, S256), state, nonce, the issuer's name
 * (RFC 9207 where it gives it), and the ID token's signature checked against the issuer's keys.
 */
export function createOidcProviderClient(settings: OidcSettings): IdentityProvider {
  const { issuer, publicOrigin } = settings;
  const redirectUri = `${publicOrigin}${CALLBACK_PATH}`;
  const configuration = onceItWorks(() => discover(settings));
  const keys = onceItWorks(async () => {
    const { jwks_uri: address = '' } = (await configuration()).serverMetadata();
    return createRemoteJWKSet(new URL(address));
  });

  return {
    issuer,

    async begin(locale) {
      const secrets = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(secrets.codeVerifier),
        code_challenge_method: 'S256',
        // A session that has ended means showing again who one is: an unattended desk must not come back by itself.
        prompt: 'login',
        ui_locales: locale === 'zh' ? 'zh-CN' : 'en',
        ...(settings.acrValues === undefined ? {} : { acr_values: settings.acrValues }),
      });
      return { address: address.href, secrets };
    },

    async finish(callbackQuery, { state, nonce, codeVerifier }) {
      const configured = await configuration();
      const tokens = await verified(() =>
        client.authorizationCodeGrant(configured, new URL(`${redirectUri}?${callbackQuery}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        }),
      );
      return tokens.claims() ?? {};
    },

    async readLogoutToken(token) {
      const keySet = await keys();
      const { payload } = await verified(() =>
        jwtVerify(token, keySet, {
          issuer,
          audience: settings.clientId,
          maxTokenAge: LOGOUT_TOKEN_AGE,
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
          requiredClaims: ['iat', 'jti', 'events'],
        }),
      );
      return logoutIn(payload);
    },

    async endSessionAddress(returnPath) {
      const configured = await configuration();
      if (configured.serverMetadata().end_session_endpoint === undefined) return undefined;
      const back = { post_logout_redirect_uri: `${publicOrigin}${returnPath}` };
      return client.buildEndSessionUrl(configured, back).href;
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  // Plain HTTP is for an issuer on the same machine alone; the settings refuse any other.
  const plain = issuer.startsWith('http://') ? [client.allowInsecureRequests] : [];
  try {
    return await client.discovery(
      new URL(issuer),
      clientId,
      { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
      client.ClientSecretBasic(clientSecret),
      { execute: [...plain, client.enableNonRepudiationChecks], timeout: PATIENCE_SECONDS },
    );
  } catch (cause) {
    throw new DomainError('STORE_UNAVAILABLE', 'the issuer of accounts did not answer', { cause });
  }
}

/** What does not verify is the caller's; what cannot be reached is ours to say so. */
async function verified<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify();
  } catch (cause) {
    const code = cause instanceof TypeError || isTimeout(cause) ? 'STORE_UNAVAILABLE' : 'UNAUTHENTICATED';
    throw new DomainError(code, 'expected an answer of the issuer that verifies', { cause });
  }
}

/** openid-client's code for no answer in time, and jose's. */
const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /TIMEOUT/.test(String(error.code));

function logoutIn(payload: Readonly<Record<string, unknown>>) {
  const { events, sub, sid, jti, nonce } = payload;
  const isLogout =
    typeof events === 'object' && events !== null && LOGOUT_EVENT in events && nonce === undefined;
  const subject = typeof sub === 'string' ? { subject: sub } : {};
  const issuerSession = typeof sid === 'string' ? { issuerSession: sid } : {};
  if (!isLogout || (typeof sub !== 'string' && typeof sid !== 'string'))
    throw new DomainError('UNAUTHENTICATED', 'expected a logout token');
  return { id: String(jti), ...subject, ...issuerSession };
}
