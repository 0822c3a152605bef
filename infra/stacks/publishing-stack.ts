import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { functionSettings, siteBucketName } from '../constructs/function-settings.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { BUCKETS, PUBLISHER_BATCH } from '../constructs/stores.ts';
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
  'v/',
  'register/',
  'statistics/',
  'sitemaps/',
  'sitemap.xml',
  'robots.txt',
  'en/open-data/changes.atom',
  'en/open-data/files/',
  'en/units/',
  'en/v/',
  'en/register/',
  'en/statistics/',
] as const;
const READS = ['_state/', 'frames/', 'en/frames/'] as const;

/** The stream's way to the site: publisher, its clock, and the queue of what it could not publish. */
export class PublishingStack extends Stack {
  readonly publisher: ServiceFunction;
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
      assets,
      memoryMb: 1024,
      timeoutSeconds: 300,
      // One writer: two runs could write the same list page from an older and a newer reading, in the wrong order.
      reservedConcurrency: 1,
      logRetentionDays: stage.logRetentionDays,
      environment: functionSettings(stage, {
        register: data.register.tableName,
        sessions: data.sessions.tableName,
      }),
    });
    this.allowStores(data, stage);
    this.followStream(data);
    this.tick();
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
            dynamodb: { Keys: { sk: { S: FilterRule.isEqual(PUBLISHER_BATCH.sortKey) } } },
          }),
        ],
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
  }

  /** A tick that meets a running publisher is worth nothing a minute later: it is dropped, the next one comes. */
  private tick(): void {
    new Rule(this, 'EveryMinute', {
      description: 'Publishes what falls due by date, continues republications, builds whole-register files',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [
        new LambdaFunction(this.publisher.lambda, { maxEventAge: Duration.minutes(1), retryAttempts: 1 }),
      ],
    });
  }
}
