import { createOidcProviderClient } from '../adapters/oidc-provider-client.ts';
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
    signIn: signInFeature(createOidcProviderClient(config.oidc), config.claims),
  };
}
