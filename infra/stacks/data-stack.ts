import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { accessLogBucket, evidenceBucket } from '../constructs/private-bucket.ts';
import { TABLES, type TableDefinition } from '../constructs/stores.ts';
import type { CheckedStage } from '../stage.ts';

interface DataStackProps extends StackProps {
  readonly stage: CheckedStage;
}

/** What cannot be built again: protected from deletion, kept when the stack goes. */
export class DataStack extends Stack {
  readonly register: Table;
  readonly casework: Table;
  readonly caseworkKey: Key;
  readonly evidence: IBucket;
  readonly sessions: Table;
  readonly sessionsKey: Key;
  /** Signs the transparency log; it never leaves KMS. */
  readonly logKey: Key;
  /** Wraps the cases' data keys: whoever may only make them can write cases and read none. */
  readonly caseKey: Key;
  /** Hashes receipts and network addresses. */
  readonly hashKey: Key;
  /** Signs filing proofs. */
  readonly proofKey: Key;

  constructor(scope: Construct, id: string, { stage, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.sessionsKey = this.key('SessionsKey', `Sessions table of ${stage.name}`);
    this.caseworkKey = this.key('CaseworkKey', `Casework table and evidence of ${stage.name}`);
    this.logKey = new Key(this, `LogKey${stage.logKeyGeneration ?? ''}`, {
      description: `Signs the transparency log of ${stage.name}`,
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.caseKey = this.key('CaseKey', `Wraps the data keys of the cases of ${stage.name}`);
    this.hashKey = new Key(this, 'HashKey', {
      description: `Hashes receipts and network addresses of ${stage.name}`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.proofKey = new Key(this, 'ProofKey', {
      description: `Signs filing proofs of ${stage.name}`,
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const generation = stage.registerGeneration ?? '';
    // Public facts: the managed key logs its use in CloudTrail and costs nothing to keep.
    this.register = this.table(
      `Register${generation}`,
      `${stage.name}-${TABLES.register.name}${generation}`,
      {
        definition: TABLES.register,
      },
    );
    // Cases belong to people too, and outlive sessions: a key apart, so that who may read the one cannot read the other.
    this.casework = this.table('Casework', `${stage.name}-${TABLES.casework.name}`, {
      definition: TABLES.casework,
      key: this.caseworkKey,
    });
    this.evidence = evidenceBucket(this, stage, {
      accessLogs: accessLogBucket(this, stage),
      key: this.caseworkKey,
    });
    // Sessions belong to people: our own key, which can be switched off.
    this.sessions = this.table('Sessions', `${stage.name}-${TABLES.sessions.name}`, {
      definition: TABLES.sessions,
      key: this.sessionsKey,
    });
    acknowledge(this.sessions, {
      rule: 'AwsSolutions-DDB3',
      reason:
        'Sessions and idempotency records live for a day at most; restoring them would revive sign-outs.',
    });
  }

  private key(id: string, description: string): Key {
    return new Key(this, id, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
  }

  private table(
    id: string,
    tableName: string,
    { definition, key }: { readonly definition: TableDefinition; readonly key?: Key },
  ): Table {
    return new Table(this, id, {
      tableName,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: definition.pointInTimeRecovery },
      ...(definition.stream ? { stream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
      ...(definition.ttlAttribute === undefined ? {} : { timeToLiveAttribute: definition.ttlAttribute }),
      ...(key === undefined
        ? { encryption: TableEncryption.AWS_MANAGED }
        : { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }),
    });
  }
}
