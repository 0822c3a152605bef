import { onceItWorks } from '../../../shared/kernel/once-it-works.ts';
import type { LocalSettings } from '../settings.ts';
import { issuerKeys } from './issuer-keys.ts';
import { createLocalIssuer, LOCAL_CLIENT_ID, LOCAL_ISSUER_PATH, type LocalIssuer } from './provider.ts';

/** The issuer of accounts: the one that the settings name, else the embedded one; and what the desk needs to know. */
export async function openIdentity(settings: LocalSettings): Promise<{
  readonly issuer: LocalIssuer | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** Makes the embedded issuer now, so that nobody waits for it at the first sign-in. */
  readonly makeIssuer: () => Promise<void>;
}> {
  const { oidc, port, jurisdiction, dataDirectory } = settings;
  if (oidc !== undefined) {
    const { issuer, clientId, clientSecret, claims } = oidc;
    const environment = environmentOf({ issuer, clientId, clientSecret, claims });
    return { issuer: undefined, environment, makeIssuer: async () => {} };
  }
  const origin = `http://localhost:${port}`;
  const keys = await issuerKeys(dataDirectory);
  const { clientSecret } = keys;
  const issuer = `${origin}${LOCAL_ISSUER_PATH}`;
  // Made at the first request: it takes longer than the stores, and many starts sign nobody in.
  const made = onceItWorks(() => createLocalIssuer({ origin, clientSecret, jurisdiction, keys }));
  return {
    issuer: { answer: async (request, response) => (await made()).answer(request, response) },
    environment: environmentOf({ issuer, clientId: LOCAL_CLIENT_ID, clientSecret, claims: '{}' }),
    makeIssuer: async () => void (await made()),
  };
}

const environmentOf = (given: NonNullable<LocalSettings['oidc']>): Readonly<Record<string, string>> => ({
  OIDC_ISSUER: given.issuer,
  OIDC_CLIENT_ID: given.clientId,
  OIDC_CLIENT_SECRET: given.clientSecret,
  OIDC_CLAIMS: given.claims,
});
