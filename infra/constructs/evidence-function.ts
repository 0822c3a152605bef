import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { DataStack } from '../stacks/data-stack.ts';
import type { CheckedStage } from '../stage.ts';
import { keepAudit } from './case-grants.ts';
import { allowEvidence, evidenceBucketArn } from './evidence-grants.ts';
import { caseSettings } from './function-settings.ts';
import { ServiceFunction } from './service-function.ts';
import { BUCKETS, EVIDENCE_EVENTS } from './stores.ts';

export interface WorkerProps {
  readonly stage: CheckedStage;
  readonly data: DataStack;
  readonly assets: string;
  readonly deadLetters: Queue;
}

/**
 * Examines each upload as it arrives and removes, hour by hour, what belongs to nobody. It reaches the uploads and
 * their rows, and no key of any case. Its bundle has sharp beside it, for arm64: see native-modules.ts.
 */
export function evidenceFunction(
  scope: Construct,
  { stage, data, assets, deadLetters }: WorkerProps,
): ServiceFunction {
  const service = new ServiceFunction(scope, 'Evidence', {
    name: 'evidence',
    assets,
    // 64 million points of 16 bits in four channels, and the picture made of them.
    memoryMb: 2048,
    timeoutSeconds: 60,
    reservedConcurrency: 5,
    logRetentionDays: stage.logRetentionDays,
    environment: caseSettings(stage, data),
  });
  const { casework, caseworkKey } = data;
  keepAudit(service, data);
  service.allow(
    [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:DeleteItem',
    ],
    [casework.tableArn],
  );
  service.allow(
    ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    [caseworkKey.keyArn],
  );
  allowEvidence(service, stage, {
    incoming: ['s3:GetObject', 's3:DeleteObject'],
    clean: ['s3:PutObject', 's3:DeleteObject'],
  });
  // Without s3:ListBucket an upload that is gone answers 403 instead of 404.
  service.allow(['s3:ListBucket'], [evidenceBucketArn(service, stage)]);
  service.lambda.configureAsyncInvoke({
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    onFailure: new SqsDestination(deadLetters as IQueue),
  });
  wake(scope, service, data);
  return service;
}

function wake(scope: Construct, { lambda }: ServiceFunction, { evidence }: DataStack): void {
  new Rule(scope, 'UploadArrived', {
    description: `An object under ${EVIDENCE_EVENTS.keyPrefix} of the bucket ${BUCKETS.evidence.name}`,
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: {
        bucket: { name: [evidence.bucketName] },
        object: { key: [{ prefix: EVIDENCE_EVENTS.keyPrefix }] },
      },
    },
    targets: [new LambdaFunction(lambda, { maxEventAge: Duration.hours(6), retryAttempts: 10 })],
  });
  new Rule(scope, 'UploadsEveryHour', {
    description: 'Uploads that belong to no case after a day go',
    schedule: Schedule.rate(Duration.hours(1)),
    targets: [new LambdaFunction(lambda, { maxEventAge: Duration.minutes(30), retryAttempts: 2 })],
  });
}
