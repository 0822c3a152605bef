import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { LOG_HEAD_KEY } from '../../functions/table/keys.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { functionSettings, siteBucketName } from '../constructs/function-settings.ts';
import { allowPictures } from '../constructs/picture-grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { BUCKETS, LOG_BATCH, PUBLISHER_BATCH } from '../constructs/stores.ts';
import type { CheckedStage } from '../stage.ts';
import type { DataStack } from './data-stack.ts';

interface PublishingStackProps extends StackProps {
  readonly stage: CheckedStage;
  readonly data: DataStack;
  readonly assets: string;
}

/** Key prefixes that the publisher fills; fixed pages and scripts of the site build stay out of its reach. */
const WRITES = [
  '_state/',
  'open-data/',
  'search-index/',
  'units/',
  'visit/',
  'v/',
  'register',
  'statistics',
  'plan',
  'learn',
  'quiz',
  'notices',
  'pictures/',
  'index.html',
  'sitemaps/',
  'sitemap.xml',
  'robots.txt',
  'en/open-data/changes.atom',
  'en/open-data/files/',
  'en/units/',
  'en/visit/',
  'en/v/',
  'en/register',
  'en/statistics',
  'en/plan',
  'en/learn',
  'en/quiz',
  'en/notices',
  'en/index.html',
] as const;
/** Objects that the writer of the log fills. */
const LOG_WRITES = ['log/*', 'units/*/unit.tlog-proof', 'units/*/proof.svg'] as const;
const READS = [
  '_state/',
  'frames/',
  'en/frames/',
  'search-index/',
  'open-data/statistics.json',
  'index.html',
  'en/index.html',
  'notices',
  'en/notices',
] as const;

const logKeys = (data: DataStack, stage: CheckedStage): readonly string[] => [
  data.logKey.keyArn,
  ...(stage.previousLogKey === undefined ? [] : [stage.previousLogKey]),
];

/** The stream's way to the site: publisher, its clock, and the queue of what it could not publish. */
export class PublishingStack extends Stack {
  readonly publisher: ServiceFunction;
  readonly logWriter: ServiceFunction;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { stage, data, assets, ...props }: PublishingStackProps) {
    super(scope, id, props);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.deadLetters, {
      rule: 'AwsSolutions-SQS3',
      reason: 'This queue is itself the last stop of failed batches; an alarm watches it.',
    });
    this.publisher = new ServiceFunction(this, 'Publisher', {
      name: 'publisher',
      isTicked: true,
      assets,
      memoryMb: 1024,
      timeoutSeconds: 300,
      // One writer: two runs could write the same list page from an older and a newer reading, in the wrong order.
      reservedConcurrency: 1,
      logRetentionDays: stage.logRetentionDays,
      environment: {
        ...functionSettings(stage, { register: data.register.tableName, sessions: data.sessions.tableName }),
        EVIDENCE_BUCKET: data.evidence.bucketName,
      },
    });
    this.logWriter = new ServiceFunction(this, 'LogWriter', {
      name: 'log-writer',
      isTicked: true,
      assets,
      memoryMb: 512,
      timeoutSeconds: 300,
      // One writer: a second would do the same work over again, and could show a tree of a moment ago.
      reservedConcurrency: 1,
      logRetentionDays: stage.logRetentionDays,
      environment: {
        ...functionSettings(stage, { register: data.register.tableName, sessions: data.sessions.tableName }),
        LOG_KEYS: logKeys(data, stage)
          .map((arn) => `kms:${arn}`)
          .join('\n'),
        LOG_WITNESSES: (stage.logWitnesses ?? []).join('\n'),
        LOG_MIRRORS: (stage.logMirrors ?? []).join('\n'),
      },
    });
    this.allowStores(data, stage);
    allowPictures(this.publisher, data, stage);
    this.allowLog(data, stage);
    this.followStream(data);
    this.tick();
  }

  /** The writer of the log moves one item of the table, writes two kinds of files, and signs. */
  private allowLog(data: DataStack, stage: CheckedStage): void {
    const bucket = this.formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: siteBucketName(stage),
    });
    this.logWriter.allow(['dynamodb:GetItem', 'dynamodb:Query'], [data.register.tableArn]);
    this.logWriter.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:PutItem'],
        resources: [data.register.tableArn],
        conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [LOG_HEAD_KEY.pk] } },
      }),
    );
    this.logWriter.allow(
      ['s3:GetObject', 's3:PutObject'],
      LOG_WRITES.map((key) => `${bucket}/${key}`),
    );
    // Without s3:ListBucket a file that does not exist yet answers 403 instead of 404.
    this.logWriter.allow(['s3:ListBucket'], [bucket]);
    this.logWriter.allow(['kms:Sign', 'kms:GetPublicKey'], logKeys(data, stage));
    const shown = `arn:<AWS::Partition>:s3:::${stage.name}-${BUCKETS.site.name}-<AWS::AccountId>`;
    acknowledge(
      this.logWriter,
      ...LOG_WRITES.map((key) => ({
        rule: `AwsSolutions-IAM5[Resource::${shown}/${key}]`,
        reason: 'Tiles, bundles and proofs are named by numbers and units that do not exist yet.',
      })),
      {
        rule: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'dynamodb:ListStreams knows no resource; the event source requires it. Nothing else has *.',
      },
    );
  }

  private allowStores({ register }: DataStack, stage: CheckedStage): void {
    this.publisher.allow(
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      [register.tableArn],
    );
    const bucket = this.formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: siteBucketName(stage),
    });
    const under = (prefixes: readonly string[]) => prefixes.map((prefix) => `${bucket}/${prefix}*`);
    this.publisher.allow(['s3:GetObject'], under(READS));
    // Without s3:ListBucket a note that does not exist yet answers 403 instead of 404.
    this.publisher.allow(['s3:ListBucket'], [bucket]);
    this.publisher.allow(['s3:PutObject', 's3:AbortMultipartUpload'], under(WRITES));
    const shown = `arn:<AWS::Partition>:s3:::${stage.name}-${BUCKETS.site.name}-<AWS::AccountId>`;
    acknowledge(
      this.publisher,
      ...[...new Set<string>([...READS, ...WRITES])].map((prefix) => ({
        rule: `AwsSolutions-IAM5[Resource::${shown}/${prefix}*]`,
        reason: `Object keys under ${prefix} name units and pages that do not exist yet.`,
      })),
      {
        rule: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'dynamodb:ListStreams knows no resource; the event source requires it. Nothing else has *.',
      },
    );
  }

  private followStream({ register }: DataStack): void {
    this.logWriter.lambda.addEventSource(
      new DynamoEventSource(register as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: LOG_BATCH.records,
        maxBatchingWindow: Duration.seconds(LOG_BATCH.windowSeconds),
        retryAttempts: LOG_BATCH.retryAttempts,
        parallelizationFactor: 1,
        filters: [
          FilterCriteria.filter({
            dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(LOG_BATCH.partitionPrefix) } } },
          }),
        ],
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
    this.publisher.lambda.addEventSource(
      new DynamoEventSource(register as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: PUBLISHER_BATCH.records,
        maxBatchingWindow: Duration.seconds(PUBLISHER_BATCH.windowSeconds),
        retryAttempts: PUBLISHER_BATCH.retryAttempts,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        parallelizationFactor: 1,
        filters: [
          FilterCriteria.filter({
            dynamodb: { Keys: { sk: { S: FilterRule.or(...PUBLISHER_BATCH.sortKeys) } } },
          }),
        ],
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
  }

  /** A tick that meets a running publisher is worth nothing a minute later: it is dropped, the next one comes. */
  private tick(): void {
    new Rule(this, 'LogEveryMinute', {
      description: 'Takes up what the log writer was kept from, and signs the log anew every hour',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [
        new LambdaFunction(this.logWriter.lambda, { maxEventAge: Duration.minutes(1), retryAttempts: 1 }),
      ],
    });
    new Rule(this, 'EveryMinute', {
      description: 'Publishes what falls due by date, continues republications, builds whole-register files',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [
        new LambdaFunction(this.publisher.lambda, { maxEventAge: Duration.minutes(1), retryAttempts: 1 }),
      ],
    });
  }
}
