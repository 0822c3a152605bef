import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../../infra/constructs/bundle.ts';
import { LOCATING_PATTERNS, OPEN_PATTERNS, SECURITY_HEADERS } from '../../../infra/constructs/edge-policy.ts';
import { STAGES } from '../../../infra/stage.ts';
import { standInBehaviours, synthesise, WOKEN_BY } from './portal.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly Condition?: unknown;
}

const listed = <T>(value: T | readonly T[]): readonly T[] =>
  (Array.isArray(value) ? value : [value]) as readonly T[];
const [first, second] = STAGES.map((stage) => ({ stage, portal: synthesise(stage) }));
if (first === undefined || second === undefined) throw new Error('two stages expected');

describe.each([first, second])('stage $stage.name', ({ stage, portal }) => {
  const properties = (type: string) => portal.resources(type).map(({ Properties }) => Properties);
  const statements = [...portal.resources('AWS::IAM::Policy'), ...portal.resources('AWS::IAM::Role')].flatMap(
    ({ Properties }) =>
      (Properties.PolicyDocument as { Statement: Statement[] } | undefined)?.Statement ?? [],
  );

  test('cdk-nag AwsSolutions finds nothing that is not acknowledged with a reason', () => {
    expect(new AwsSolutionsChecks(portal.app).validateScope(portal.app).violations).toEqual([]);
  });

  test('no bucket is public and every bucket is encrypted and answers over TLS only', () => {
    const buckets = portal.resources('AWS::S3::Bucket');
    expect(buckets).toHaveLength(4);
    for (const { Properties } of buckets) {
      const blocked = Object.values(Properties.PublicAccessBlockConfiguration as object);
      expect(blocked).toEqual([true, true, true, true]);
      expect(Properties.BucketEncryption).toBeDefined();
    }
    const policies = properties('AWS::S3::BucketPolicy').map((policy) => JSON.stringify(policy));
    expect(policies).toHaveLength(4);
    for (const policy of policies) {
      expect(policy).toContain('"aws:SecureTransport":"false"');
      expect(policy).not.toMatch(/"Effect":"Allow","Principal":(\{"AWS":)?"\*"/);
    }
  });

  test('the origin may read objects and list nothing, so that a miss is told from the API’s own 404', () => {
    const policies = JSON.stringify(properties('AWS::S3::BucketPolicy'));
    expect(policies).not.toContain('s3:ListBucket');
    const config = properties('AWS::CloudFront::Distribution')[0]?.DistributionConfig;
    expect(config).toMatchObject({
      CustomErrorResponses: [{ ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/404.html' }],
      CacheBehaviors: [
        { PathPattern: 'api/openapi.json' },
        { PathPattern: 'api/docs*' },
        ...standInBehaviours(stage.partition),
        { PathPattern: 'api/*' },
        { PathPattern: 'uploads/*' },
        { PathPattern: 'evidence/*' },
        ...OPEN_PATTERNS.map((PathPattern) => ({ PathPattern })),
        ...LOCATING_PATTERNS.map((PathPattern) => ({ PathPattern })),
      ],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https', Compress: true },
    });
  });

  test('where no edge function hides them, the bucket itself refuses notes and frames, and pages lie under addresses', () => {
    const refused = properties('AWS::S3::BucketPolicy').flatMap(
      ({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement,
    );
    const hidden = refused.filter(
      ({ Effect, Action }) => Effect === 'Deny' && listed(Action).includes('s3:GetObject'),
    );
    const isChina = stage.partition === 'aws-cn';
    expect(hidden).toHaveLength(isChina ? 1 : 0);
    if (isChina)
      for (const prefix of ['_state/*', 'frames/*', 'en/frames/*'])
        expect(JSON.stringify(hidden[0]?.Resource)).toContain(`/${prefix}`);
    for (const { Environment } of properties('AWS::Lambda::Function'))
      expect(Environment).toMatchObject({ Variables: { SITE_KEYS: isChina ? 'addresses' : 'files' } });
  });

  test('no function may do more than named actions on named resources', () => {
    expect(statements.length).toBeGreaterThan(5);
    for (const { Action, Resource } of statements) {
      for (const action of listed(Action)) expect(action).not.toContain('*');
      // AWS gives dynamodb:ListStreams no resource; it is the only exception.
      if (listed(Resource).includes('*')) expect(Action).toBe('dynamodb:ListStreams');
    }
    expect(properties('AWS::IAM::Role').filter((role) => role.ManagedPolicyArns !== undefined)).toEqual([]);
  });

  test('no API can write the register (but for open days), the publisher no table, the log’s writer one item', () => {
    const writes = statements.filter(({ Action }) =>
      listed(Action).some((each) => /^dynamodb:(Put|Del|Upd|Batch.*Write)/.test(each)),
    );
    const ofRegister = writes.filter(({ Resource }) => JSON.stringify(Resource).includes('Register'));
    const ofApis = portal
      .resources('AWS::IAM::Policy')
      .filter(({ id }) => /Api/.test(id))
      .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
    expect(ofRegister.filter((each) => ofApis.includes(each)).map(({ Condition }) => Condition)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['VISIT#*', 'VISIT-LEFT#*', 'VISITS'] } },
    ]);
    // The clock lets the register follow decisions: it adds and never removes.
    const [clock, ...others] = ofRegister.filter((each) => !ofApis.includes(each));
    expect(listed(clock?.Action ?? []).filter((each) => /Delete|Update|Batch.*Write/.test(each))).toEqual([]);
    expect(others.map(({ Condition }) => Condition)).toEqual([
      { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['LOG#HEAD'] } },
    ]);
    for (const each of writes) expect(JSON.stringify(each.Resource)).toMatch(/Register|Sessions|Casework/);
  });

  test('what takes cases in can make data keys and unwrap none, so that it cannot read what it has written', () => {
    const policies = portal.resources('AWS::IAM::Policy').filter(({ id }) => id.startsWith('PublicApi'));
    const ofCaseKey = policies
      .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)
      .filter(({ Resource }) => JSON.stringify(Resource).includes('CaseKey'));
    expect(ofCaseKey.flatMap(({ Action }) => listed(Action))).toEqual(['kms:GenerateDataKey']);
  });

  test('only the writer of the log can sign, with a key that cannot be taken away', () => {
    const signing = statements.filter(({ Action }) => listed(Action).includes('kms:Sign'));
    expect(signing.filter(({ Resource }) => JSON.stringify(Resource).includes('LogKey'))).toHaveLength(1);
    const keys = portal
      .resources('AWS::KMS::Key')
      .filter(({ Properties }) => Properties.KeyUsage === 'SIGN_VERIFY');
    const kept = { DeletionPolicy: 'Retain', Properties: { KeySpec: 'ECC_NIST_EDWARDS25519' } };
    expect(keys).toMatchObject([kept, kept]);
  });

  test('the register survives mistakes: restorable to any second, protected, encrypted, kept', () => {
    const tables = portal.resources('AWS::DynamoDB::Table');
    expect(tables).toHaveLength(3);
    for (const { Properties, DeletionPolicy } of tables) {
      expect(DeletionPolicy).toBe('Retain');
      expect(Properties).toMatchObject({
        DeletionProtectionEnabled: true,
        SSESpecification: { SSEEnabled: true },
      });
    }
    expect(tables[0]?.Properties).toMatchObject({
      TableName: `${stage.name}-Register`,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    const keys = tables.slice(1).map(({ Properties }) => Properties.SSESpecification);
    for (const key of keys) expect(key).toMatchObject({ SSEType: 'KMS', KMSMasterKeyId: expect.anything() });
    expect(JSON.stringify(keys[0])).not.toBe(JSON.stringify(keys[1]));
    expect(tables[1]?.Properties).toMatchObject({
      TableName: `${stage.name}-Casework`,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    expect(tables[2]?.Properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: 'expiresAtEpochSeconds', Enabled: true },
    });
  });

  test('evidence is under the casework key, and an upload that nobody took is gone after a day', () => {
    const evidence = properties('AWS::S3::Bucket').find(({ BucketEncryption }) =>
      JSON.stringify(BucketEncryption).includes('aws:kms'),
    );
    expect(JSON.stringify(evidence?.BucketEncryption)).toContain('CaseworkKey');
    expect(evidence).not.toHaveProperty('VersioningConfiguration');
    expect(JSON.stringify(evidence?.LifecycleConfiguration)).toContain(
      '"ExpirationInDays":1,"Prefix":"incoming/"',
    );
  });

  test('every function runs on arm64 and Node 24, within a concurrency, with logs that are deleted in time', () => {
    const functions = properties('AWS::Lambda::Function');
    expect(functions).toHaveLength(FUNCTIONS.length);
    for (const each of functions) {
      expect(each).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x' });
      expect(each.LoggingConfig).toMatchObject({ LogGroup: { Ref: expect.anything() } });
      expect(each.ReservedConcurrentExecutions).toBeGreaterThan(0);
    }
    for (const group of properties('AWS::Logs::LogGroup'))
      expect(group.RetentionInDays).toBe(stage.logRetentionDays);
  });

  test('a change is published by one writer, in order, and one that fails is kept for a person', () => {
    portal.templates
      .get('Publishing')
      ?.hasResourceProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: 1 });
    portal.templates.get('Publishing')?.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ParallelizationFactor: 1,
      FilterCriteria: { Filters: [{ Pattern: WOKEN_BY }] },
    });
    for (const mapping of properties('AWS::Lambda::EventSourceMapping'))
      expect(mapping.DestinationConfig).toMatchObject({ OnFailure: { Destination: expect.anything() } });
    const clocks = properties('AWS::Events::Rule').filter((rule) => rule.EventPattern === undefined);
    expect(clocks.length).toBeGreaterThanOrEqual(3);
    for (const clock of clocks) expect(clock.ScheduleExpression).toMatch(/^rate\(1 (minute|hour)\)$/);
  });

  test('an upload wakes its examination, which holds no key of a case, and the edge has no rights to the bucket of its own', () => {
    const arrived = properties('AWS::Events::Rule').filter((rule) => rule.EventPattern !== undefined);
    expect(arrived).toMatchObject([
      {
        EventPattern: { source: ['aws.s3'], detail: { object: { key: [{ prefix: 'incoming/uploads/' }] } } },
      },
    ]);
    const bucket = properties('AWS::S3::Bucket').find((each) => each.NotificationConfiguration !== undefined);
    expect(JSON.stringify(bucket)).toContain('"EventBridgeEnabled":true');
    const ofExamination = JSON.stringify(
      portal.resources('AWS::IAM::Policy').filter(({ id }) => id.startsWith('Evidence')),
    );
    expect(ofExamination).toContain('/incoming/uploads/*');
    expect(ofExamination).not.toMatch(/CaseKey[^"]*Arn|HashKey|ProofKey/);
    const { DistributionConfig } = properties('AWS::CloudFront::Distribution')[0] as {
      DistributionConfig: {
        Origins: { OriginPath?: string; DomainName: unknown; S3OriginConfig?: unknown }[];
      };
    };
    const doors = DistributionConfig.Origins.filter(({ OriginPath }) => OriginPath !== undefined);
    expect(doors.map(({ OriginPath }) => OriginPath)).toEqual(['/incoming', '/clean']);
    for (const { DomainName, S3OriginConfig } of doors) {
      expect(S3OriginConfig).toBeUndefined();
      expect(JSON.stringify(DomainName)).toContain(`.s3.${stage.region}.amazonaws.com`);
    }
    const policies = properties('AWS::CloudFront::OriginRequestPolicy').map(
      (each) => each.OriginRequestPolicyConfig,
    );
    expect(policies).toMatchObject([
      {
        HeadersConfig: { Headers: ['content-type', 'x-amz-checksum-sha256'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
      { HeadersConfig: { HeaderBehavior: 'none' }, QueryStringsConfig: { QueryStringBehavior: 'all' } },
    ]);
  });

  test('only what sends notices is woken by them, and what it cannot hand on is kept for a person', () => {
    portal.templates.get('Casework')?.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      FilterCriteria: {
        Filters: [
          {
            Pattern:
              '{"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"NOTICE#"}]}},"NewImage":{"notice":{"M":{"state":{"S":["waiting"]}}}}}}',
          },
        ],
      },
    });
  });

  test('every answer carries the same security headers as on one machine, and HSTS', () => {
    const config = JSON.stringify(properties('AWS::CloudFront::ResponseHeadersPolicy'));
    const own = { 'x-content-type-options': 'ContentTypeOptions' } as Record<string, string>;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(config).toContain(own[name.toLowerCase()] ?? JSON.stringify(value));
    }
    expect(config).toContain('"AccessControlMaxAgeSec":63072000');
  });

  test('every alarm says what citizens notice and where the runbook is', async () => {
    const { access } = await import('node:fs/promises');
    const alarms = properties('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThanOrEqual(8);
    for (const alarm of alarms) {
      const [impact, runbook] = String(alarm.AlarmDescription).split('\nRunbook: ');
      expect(impact?.length).toBeGreaterThan(20);
      await access(String(runbook));
    }
  });

  test('nothing spells out a partition, so that both are served by one app', () => {
    expect(portal.text).not.toMatch(/arn:aws(-cn)?:/);
    expect(portal.text).not.toMatch(/execute-api[^"]*amazonaws/);
  });
});

test('in China nothing is asked for that the partition does not have', () => {
  const { text } = second.portal;
  for (const absent of [
    'AWS::Cognito',
    'AWS::SES',
    'TracingConfig',
    'xray:',
    'AWS::WAFv2',
    '"CLOUDFRONT"',
    'AWS::Budgets',
  ]) {
    expect(text).not.toContain(absent);
  }
  expect(text).not.toContain('AWS::CloudFront::Function');
  expect(text).not.toContain('AWS::CloudFront::OriginAccessControl"');
});

test('where the partition has a firewall at the edge, readers are behind it', () => {
  expect(first.portal.text).toContain('"Scope":"CLOUDFRONT"');
  const config = first.portal.resources('AWS::CloudFront::Distribution')[0]?.Properties.DistributionConfig;
  expect(config).toMatchObject({ WebACLId: expect.anything(), HttpVersion: 'http2and3' });
});
