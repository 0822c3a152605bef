import { onceItWorks } from '../../shared/kernel/once-it-works.ts';
import type { IdentityProvider } from '../adapters/identity-provider.ts';
import type { OidcSettings } from '../adapters/oidc-provider-client.ts';
import type { Feature } from '../http/operation.ts';
import { signInFeature } from '../identity/sign-in-routes.ts';
import { type CaseServices, createCaseServices } from './case-services.ts';
import type { DeskConfig } from './config.ts';

/** The desk's services, and signing in by its issuer: the public API carries no OpenID client. */
export function createDeskServices(config: DeskConfig): {
  readonly services: CaseServices;
  readonly signIn: Feature;
} {
  return {
    services: createCaseServices(config),
    signIn: signInFeature(identityProviderAt(config.oidc), config.claims),
  };
}

/** The OpenID client is loaded when somebody signs in: most requests come with a session. */
function identityProviderAt(settings: OidcSettings): IdentityProvider {
  const client = onceItWorks(async () => {
    const { createOidcProviderClient } = await import('../adapters/oidc-provider-client.ts');
    return createOidcProviderClient(settings);
  });
  return {
    issuer: settings.issuer,
    begin: async (locale) => (await client()).begin(locale),
    finish: async (query, secrets) => (await client()).finish(query, secrets),
    readLogoutToken: async (token) => (await client()).readLogoutToken(token),
    endSessionAddress: async (returnPath) => (await client()).endSessionAddress(returnPath),
  };
}
