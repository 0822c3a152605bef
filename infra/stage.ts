import type { ClaimMapping } from '../shared/identity/claims.ts';
import { findJurisdiction } from '../shared/register/jurisdictions.ts';

/** The OpenID Connect issuer of a stage; see functions/services/desk-config.ts. */
export interface IdentitySettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Name of the secret in Secrets Manager that holds the client's secret as plain text; made by hand beforehand. */
  readonly clientSecretName: string;
  /** The issuer's class of sign-ins with two factors, where it has one. */
  readonly acrValues?: string;
  /** How its claims become roles and scopes, where they are not named as ours. */
  readonly claims?: Partial<ClaimMapping>;
}

/** What is the same in both partitions. */
interface StageBase {
  /** Lower-case prefix of stacks, tables and buckets, e.g. `yn-metrology`. Never change it once deployed. */
  readonly name: string;
  readonly region: string;
  /** First two digits of GB/T 2260. */
  readonly jurisdiction: string;
  /** Days that logs of functions, API and edge are kept. */
  readonly logRetentionDays: 30 | 90 | 180 | 365;
  /** Monthly cost, in US dollars, above which the owners are told. */
  readonly monthlyBudgetUsd: number;
  /** Who knows officers and merchants, and our client there. */
  readonly identity: IdentitySettings;
  /** Where alarms are sent, besides the console. */
  readonly alarmEmail?: string;
  /** Suffix of a restored Register table; empty until a restore has made one (see infra/README.md). */
  readonly registerGeneration?: string;
  /** Suffix of the key that signs the log; a new one makes a new key (see infra/runbooks/log-key.md). */
  readonly logKeyGeneration?: string;
  /** ARN of the key before, which signs beside the new one until verifiers know that. */
  readonly previousLogKey?: string;
  /** How mail goes out, `ses:<verified address>` (aws only) or `webhook:<https address>`, and short messages. */
  readonly noticeMail?: string;
  readonly noticeSms?: string;
  /** Witnesses that are asked to cosign the log: verifier key and address of each. */
  readonly logWitnesses?: readonly string[];
  /** Addresses under other hands that are sent every checkpoint of the log. */
  readonly logMirrors?: readonly string[];
}

export interface GlobalStage extends StageBase {
  readonly partition: 'aws';
  /** Printed on plates, so it is ours and permanent: a distribution's own domain would not survive it. */
  readonly domain: {
    readonly name: string /** ACM certificate in us-east-1. */;
    readonly certificateId: string;
  };
  /** `name/id` of the CLOUDFRONT web ACL; only where the stage is not in us-east-1, which makes its own. */
  readonly edgeWebAcl?: string;
}

export interface ChinaStage extends StageBase {
  readonly partition: 'aws-cn';
  readonly domain?: {
    readonly name: string;
    /** CloudFront in China takes no ACM certificate, only one uploaded to IAM. */
    readonly iamServerCertificateId: string;
    /** ICP recordal of the root domain; CloudFront in China serves no other. */
    readonly icpRecordal: string;
  };
}

export type StageConfig = GlobalStage | ChinaStage;
/** A stage that `assertStage` has passed. */
export type CheckedStage = StageConfig & { readonly domain: { readonly name: string } };

/** The only region from which a CLOUDFRONT-scoped web ACL and CloudFront's metrics can be managed. */
export const EDGE_REGION = 'us-east-1';

/** Demonstration values: each operator writes their own names and certificates here. */
export const STAGES = [
  {
    name: 'metrology-demo',
    partition: 'aws',
    region: EDGE_REGION,
    jurisdiction: '53',
    domain: { name: 'metrology.example', certificateId: '00000000-0000-0000-0000-000000000000' },
    identity: {
      issuer: 'https://id.metrology.example',
      clientId: 'metrology-portal',
      clientSecretName: 'metrology-demo/oidc-client-secret',
    },
    logRetentionDays: 90,
    monthlyBudgetUsd: 50,
  },
  {
    name: 'metrology-yn',
    partition: 'aws-cn',
    region: 'cn-northwest-1',
    jurisdiction: '53',
    domain: {
      name: 'metrology.example.cn',
      iamServerCertificateId: 'ASCAEXAMPLE',
      icpRecordal: '滇ICP备00000000号',
    },
    identity: {
      issuer: 'https://id.metrology.example.cn',
      clientId: 'metrology-portal',
      clientSecretName: 'metrology-yn/oidc-client-secret',
    },
    logRetentionDays: 180,
    monthlyBudgetUsd: 50,
  },
] as const satisfies readonly StageConfig[];

/**
 * Holds a stage to what its partition can do, before any stack is made.
 * @throws Error naming the stage, the setting and the remedy
 */
export function assertStage(stage: StageConfig): asserts stage is CheckedStage {
  const fault = findFault(stage);
  if (fault !== undefined) throw new Error(`stage ${stage.name}: ${fault}`);
}

function findFault(stage: StageConfig): string | undefined {
  if (!/^[a-z][a-z0-9-]{2,19}$/.test(stage.name)) return 'name must be 3 to 20 of a-z, 0-9 and -';
  if (findJurisdiction(stage.jurisdiction) === undefined) return 'jurisdiction is not the code of a province';
  if (stage.region.startsWith('cn-') !== (stage.partition === 'aws-cn')) {
    return `region ${stage.region} is not in partition ${stage.partition}`;
  }
  if (!stage.identity.issuer.startsWith('https://')) return 'identity.issuer must be an https address';
  if (stage.partition === 'aws-cn') return findChinaFault(stage);
  if (stage.region !== EDGE_REGION && stage.edgeWebAcl === undefined) {
    return `outside ${EDGE_REGION} it needs edgeWebAcl, the name/id of a web ACL made there`;
  }
  return undefined;
}

/** https://docs.amazonaws.cn/en_us/aws/latest/userguide/cloudfront.html, "Feature availability". */
function findChinaFault({ domain }: ChinaStage): string | undefined {
  if (domain === undefined) return 'CloudFront in China needs domain: it serves no *.cloudfront.cn address';
  if (domain.icpRecordal === '') return 'CloudFront in China needs domain.icpRecordal (ICP recordal number)';
  if (domain.iamServerCertificateId === '') {
    return 'CloudFront in China needs domain.iamServerCertificateId: upload the certificate to IAM';
  }
  return undefined;
}
