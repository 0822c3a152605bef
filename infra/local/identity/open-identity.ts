import type { LocalSettings } from '../settings.ts';
import { issuerKeys } from './issuer-keys.ts';
import { createLocalIssuer, LOCAL_CLIENT_ID, LOCAL_ISSUER_PATH, type LocalIssuer } from './provider.ts';

/** The issuer of accounts: the one that the settings name, else the embedded one; and what the desk needs to know. */
export async function openIdentity(settings: LocalSettings): Promise<{
  readonly issuer: LocalIssuer | undefined;
  readonly environment: Readonly<Record<string, string>>;
}> {
  const { oidc, port, jurisdiction, dataDirectory } = settings;
  if (oidc !== undefined) {
    const { issuer, clientId, clientSecret, claims } = oidc;
    return { issuer: undefined, environment: environmentOf({ issuer, clientId, clientSecret, claims }) };
  }
  const origin = `http://localhost:${port}`;
  const keys = await issuerKeys(dataDirectory);
  const { clientSecret } = keys;
  const issuer = `${origin}${LOCAL_ISSUER_PATH}`;
  return {
    issuer: whenAsked(() => createLocalIssuer({ origin, clientSecret, jurisdiction, keys })),
    environment: environmentOf({ issuer, clientId: LOCAL_CLIENT_ID, clientSecret, claims: '{}' }),
  };
}

/** Made at the first request: most starts sign nobody in, and it takes longer than the stores. */
function whenAsked(make: () => Promise<LocalIssuer>): LocalIssuer {
  let made: Promise<LocalIssuer> | undefined;
  return {
    async answer(request, response) {
      made ??= make();
      await (await made).answer(request, response);
    },
  };
}

const environmentOf = (given: NonNullable<LocalSettings['oidc']>): Readonly<Record<string, string>> => ({
  OIDC_ISSUER: given.issuer,
  OIDC_CLIENT_ID: given.clientId,
  OIDC_CLIENT_SECRET: given.clientSecret,
  OIDC_CLAIMS: given.claims,
});
