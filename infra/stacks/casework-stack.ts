import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { allowCases } from '../constructs/case-grants.ts';
import { evidenceFunction } from '../constructs/evidence-function.ts';
import { caseSettings } from '../constructs/function-settings.ts';
import { notifierFunction } from '../constructs/notifier-function.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { WAKING_BATCH } from '../constructs/stores.ts';
import type { CheckedStage } from '../stage.ts';
import type { DataStack } from './data-stack.ts';

interface CaseworkStackProps extends StackProps {
  readonly stage: CheckedStage;
  readonly data: DataStack;
  readonly assets: string;
}

/** What happens to cases without anybody asking: the clock, the examination of uploads, and notices. */
export class CaseworkStack extends Stack {
  readonly clock: ServiceFunction;
  readonly evidence: ServiceFunction;
  readonly notifier: ServiceFunction;
  /** What could not be examined, or handed to the notifier or the clock. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { stage, data, assets, ...props }: CaseworkStackProps) {
    super(scope, id, props);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.deadLetters, {
      rule: 'AwsSolutions-SQS3',
      reason: 'This queue is itself the last stop of what failed; an alarm watches it.',
    });
    this.clock = new ServiceFunction(this, 'Clock', {
      name: 'clock',
      isTicked: true,
      assets,
      memoryMb: 512,
      timeoutSeconds: 60,
      // One clock: two would do the same work, and each write is conditional, so that it would be for nothing.
      reservedConcurrency: 1,
      logRetentionDays: stage.logRetentionDays,
      environment: caseSettings(stage, data),
    });
    allowCases(this.clock, data);
    this.clock.allow(['kms:GenerateDataKey', 'kms:Decrypt'], [data.caseKey.keyArn]);
    // The register follows decisions about certificates.
    this.clock.allow(
      [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:ConditionCheckItem',
      ],
      [data.register.tableArn],
    );
    // What was decided reaches the register within seconds; the minute is the net beneath it.
    this.clock.lambda.addEventSource(
      new DynamoEventSource(data.casework as ITable, {
        startingPosition: StartingPosition.LATEST,
        batchSize: WAKING_BATCH.records,
        retryAttempts: WAKING_BATCH.retryAttempts,
        onFailure: new SqsDlq(this.deadLetters),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { Keys: { pk: { S: FilterRule.or(...WAKING_BATCH.partitions) } } },
          }),
        ],
      }),
    );
    acknowledge(this.clock, {
      rule: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'dynamodb:ListStreams knows no resource; the event source requires it. Nothing else has *.',
    });
    new Rule(this, 'CasesEveryMinute', {
      description: 'Deadlines, offers and retention of cases',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [
        new LambdaFunction(this.clock.lambda, { maxEventAge: Duration.minutes(1), retryAttempts: 1 }),
      ],
    });
    const given = { stage, data, assets, deadLetters: this.deadLetters };
    this.evidence = evidenceFunction(this, given);
    this.notifier = notifierFunction(this, given);
  }
}
