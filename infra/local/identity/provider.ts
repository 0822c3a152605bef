import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { choosePage, problemPage, signOutPage } from './choose-page.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { demonstrationPeople, type Person } from './people.ts';

/** Path of the local issuer at the one origin. */
export const LOCAL_ISSUER_PATH = '/local-id';

export interface LocalIssuer {
  /** Answers a request whose path begins with LOCAL_ISSUER_PATH. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export const LOCAL_CLIENT_ID = 'metrology-portal';

const DAY_SECONDS = 24 * 60 * 60;
const MINUTES = 60;
const STYLE = new URL('style.css', import.meta.url);
/** The library's one script: sends on the form of a page that asks nothing. */
const SUBMITS_ITSELF = "'sha256-RdUNylKSz5sOn0fkU1eqAq2AfjeUgGQlHsNg7gbsfrU='";
const MOST_FORM_BYTES = 10_000;

interface Given {
  /** Scheme, host and port of the service. */
  readonly origin: string;
  readonly clientSecret: string;
  /** First two digits of GB/T 2260. */
  readonly jurisdiction: string;
  readonly keys: IssuerKeys;
}

/** The certified OpenID provider with invented people: what the authority's identity service is elsewhere. */
export async function createLocalIssuer(given: Given): Promise<LocalIssuer> {
  const people = demonstrationPeople(given.jurisdiction);
  const provider = await makeProvider(given, people);
  const style = await readFile(STYLE, 'utf8');
  const callback = provider.callback();
  return {
    async answer(request, response) {
      setHeaders(response);
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      if (path === `${LOCAL_ISSUER_PATH}/style.css`) {
        response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(style);
      } else if (path.startsWith(`${LOCAL_ISSUER_PATH}/who/`)) {
        await choose(provider, people, { request, response });
      } else {
        if (path.startsWith(`${LOCAL_ISSUER_PATH}/auth`)) forgetPerson(request);
        request.url = (request.url ?? '').slice(LOCAL_ISSUER_PATH.length);
        Object.assign(request, { originalUrl: LOCAL_ISSUER_PATH + request.url });
        await callback(request, response);
      }
    },
  };
}

async function makeProvider(given: Given, people: readonly Person[]): Promise<Provider> {
  const { Provider: OidcProvider } = await import('oidc-provider');
  const { origin, clientSecret, keys } = given;
  return new OidcProvider(`${origin}${LOCAL_ISSUER_PATH}`, {
    clients: [
      {
        client_id: LOCAL_CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/api/session/callback`],
        post_logout_redirect_uris: ['/', '/console/', '/en/console/', '/apply/', '/en/apply/'].map(
          (path) => `${origin}${path}`,
        ),
        backchannel_logout_uri: `${origin}/api/session/back-channel-logout`,
        backchannel_logout_session_required: true,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    adapter: createMemoryAdapter(),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies] },
    claims: { openid: ['sub', 'roles', 'division', 'uscc', 'amr', 'sid'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = signOutPage(form, 'zh');
        },
      },
    },
    interactions: { url: (_, interaction) => `${LOCAL_ISSUER_PATH}/who/${interaction.uid}` },
    renderError: async (ctx, out) => {
      ctx.type = 'html';
      ctx.body = problemPage('zh', `${out.error}`);
    },
    ttl: {
      AccessToken: 10 * MINUTES,
      AuthorizationCode: MINUTES,
      Grant: DAY_SECONDS,
      IdToken: 10 * MINUTES,
      Interaction: 30 * MINUTES,
      Session: DAY_SECONDS,
    },
    // Nothing is asked of a person but who they are.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    findAccount: async (_, id) => {
      const person = people.find((each) => each.id === id);
      return person === undefined ? undefined : { accountId: id, claims: async () => claimsOf(person) };
    },
  });
}

function claimsOf({ id, name, roles, division, uscc }: Person) {
  return {
    sub: id,
    name: name.zh,
    roles: [...roles],
    ...(division === undefined ? {} : { division }),
    ...(uscc === undefined ? {} : { uscc }),
  };
}

/** Whoever chose before, another person may choose now: the issuer asks each time, as nobody has signed in. */
function forgetPerson({ headers }: IncomingMessage): void {
  const cookies = (headers.cookie ?? '').split(/;\s*/);
  headers.cookie = cookies.filter((cookie) => !/^_session(\.sig)?=/.test(cookie)).join('; ');
}

/** Shows who there is, and takes the choice. */
async function choose(
  provider: Provider,
  people: readonly Person[],
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    const locale = String(params.ui_locales ?? '').startsWith('en') ? 'en' : 'zh';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(choosePage(people, { locale, action: request.url ?? '' }));
    return;
  }
  const chosen = (await readForm(request)).get('person') ?? '';
  const person = people.find(({ id }) => id === chosen);
  const result =
    person === undefined
      ? { error: 'access_denied', error_description: 'nobody was chosen' }
      : { login: { accountId: person.id, amr: [...person.amr], remember: false } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST_FORM_BYTES) break;
  }
  return new URLSearchParams(text);
}

function setHeaders(response: ServerResponse): void {
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; script-src ${SUBMITS_ITSELF}; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  );
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-content-type-options', 'nosniff');
}
