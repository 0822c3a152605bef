import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for the SDK's chain of credential providers when functions are bundled (see
 * infra/constructs/bundle.ts): Lambda gives credentials in the environment, and the rest of the chain (single
 * sign-on, profiles, instance metadata) weighs 90 kB of every cold start.
 */
export const defaultProvider = () => fromEnv();
