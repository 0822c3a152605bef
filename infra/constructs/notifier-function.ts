import { Duration, Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { allowCases } from './case-grants.ts';
import type { WorkerProps } from './evidence-function.ts';
import { caseSettings } from './function-settings.ts';
import { ServiceFunction } from './service-function.ts';
import { NOTICE_BATCH } from './stores.ts';

/** Sends notices as they are written, and each minute those whose time to be tried again has come. */
export function notifierFunction(
  scope: Construct,
  { stage, data, assets, deadLetters }: WorkerProps,
): ServiceFunction {
  const service = new ServiceFunction(scope, 'Notifier', {
    name: 'notifier',
    isTicked: true,
    assets,
    memoryMb: 512,
    timeoutSeconds: 60,
    reservedConcurrency: 2,
    logRetentionDays: stage.logRetentionDays,
    environment: {
      ...caseSettings(stage, data),
      NOTICE_MAIL: stage.noticeMail ?? '',
      NOTICE_SMS: stage.noticeSms ?? '',
    },
  });
  allowCases(service, data);
  service.allow(['kms:Decrypt'], [data.caseKey.keyArn]);
  if (stage.noticeMail?.startsWith('ses:') === true) {
    const sender = stage.noticeMail.slice('ses:'.length);
    const identity = {
      service: 'ses',
      resource: 'identity',
      resourceName: sender.slice(sender.indexOf('@') + 1),
    };
    service.allow(['ses:SendEmail'], [Stack.of(scope).formatArn(identity)]);
  }
  acknowledge(service, {
    rule: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'dynamodb:ListStreams knows no resource; the event source requires it. Nothing else has *.',
  });
  service.lambda.addEventSource(
    new DynamoEventSource(data.casework as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: NOTICE_BATCH.records,
      maxBatchingWindow: Duration.seconds(NOTICE_BATCH.windowSeconds),
      retryAttempts: NOTICE_BATCH.retryAttempts,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      filters: [
        FilterCriteria.filter({
          dynamodb: {
            Keys: { pk: { S: FilterRule.beginsWith(NOTICE_BATCH.partitionPrefix) } },
            NewImage: { notice: { M: { state: { S: FilterRule.isEqual(NOTICE_BATCH.state) } } } },
          },
        }),
      ],
      onFailure: new SqsDlq(deadLetters),
    }),
  );
  new Rule(scope, 'NoticesEveryMinute', {
    description: 'Notices to be tried again',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(service.lambda, { maxEventAge: Duration.minutes(1), retryAttempts: 1 })],
  });
  return service;
}
