import { Aws, SecretValue } from 'aws-cdk-lib';
import type { SiteKeys } from '../../functions/adapters/object-keys.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import type { CheckedStage } from '../stage.ts';
import { BUCKETS } from './stores.ts';

/** Named, not generated: the API is told the name without depending on the site, which depends on the API. */
export const siteBucketName = (stage: CheckedStage): string => bucketName(stage, 'site');

/** CloudFormation in China knows no edge function, so that there a page lies under its address. */
export const siteKeysOf = (stage: CheckedStage): SiteKeys =>
  stage.partition === 'aws-cn' ? 'addresses' : 'files';

export const bucketName = (stage: CheckedStage, bucket: keyof typeof BUCKETS): string =>
  `${stage.name}-${BUCKETS[bucket].name}-${Aws.ACCOUNT_ID}`;

/** Environment of every function, as functions/services/config.ts reads it. */
export function functionSettings(
  stage: CheckedStage,
  tables: { readonly register: string; readonly sessions: string },
): Record<string, string> {
  return {
    REGISTER_TABLE: tables.register,
    SESSIONS_TABLE: tables.sessions,
    SITE_BUCKET: siteBucketName(stage),
    SITE_KEYS: siteKeysOf(stage),
    JURISDICTION: stage.jurisdiction,
    PUBLIC_ORIGIN: `https://${stage.domain.name}`,
    LOG_LEVEL: 'info',
  };
}

/** Environment of the functions that hold cases, as functions/services/case-config.ts reads it. */
export function caseSettings(stage: CheckedStage, data: DataStack): Record<string, string> {
  return {
    ...functionSettings(stage, { register: data.register.tableName, sessions: data.sessions.tableName }),
    CASEWORK_TABLE: data.casework.tableName,
    EVIDENCE_BUCKET: data.evidence.bucketName,
    CASE_KEY: `kms:${data.caseKey.keyArn}`,
    HASH_KEY: `kms:${data.hashKey.keyArn}`,
    PROOF_KEY: `kms:${data.proofKey.keyArn}`,
  };
}

/**
 * Environment of the desk's function besides, as functions/services/desk-config.ts reads it. The template holds only a
 * reference to the secret; CloudFormation puts it in at deployment.
 */
export function deskSettings({ identity }: CheckedStage): Record<string, string> {
  return {
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_ID: identity.clientId,
    OIDC_CLIENT_SECRET: SecretValue.secretsManager(identity.clientSecretName).unsafeUnwrap(),
    ...(identity.acrValues === undefined ? {} : { OIDC_ACR_VALUES: identity.acrValues }),
    ...(identity.claims === undefined ? {} : { OIDC_CLAIMS: JSON.stringify(identity.claims) }),
  };
}
