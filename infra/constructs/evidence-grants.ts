import { Stack } from 'aws-cdk-lib';
import type { CheckedStage } from '../stage.ts';
import { acknowledge } from './acknowledge.ts';
import { bucketName } from './function-settings.ts';
import type { ServiceFunction } from './service-function.ts';
import { BUCKETS } from './stores.ts';

const PREFIXES = { incoming: 'incoming/uploads/', clean: 'clean/evidence/' } as const;

export const evidenceBucketArn = (service: ServiceFunction, stage: CheckedStage): string =>
  Stack.of(service).formatArn({
    service: 's3',
    region: '',
    account: '',
    resource: bucketName(stage, 'evidence'),
  });

/** Allows these actions on uploads that have arrived, or on clean pictures, and on nothing else of the bucket. */
export function allowEvidence(
  service: ServiceFunction,
  stage: CheckedStage,
  allowed: Readonly<Partial<Record<keyof typeof PREFIXES, readonly string[]>>>,
): void {
  const arn = evidenceBucketArn(service, stage);
  const shown = `arn:<AWS::Partition>:s3:::${stage.name}-${BUCKETS.evidence.name}-<AWS::AccountId>`;
  for (const part of ['incoming', 'clean'] as const) {
    const actions = allowed[part];
    if (actions === undefined) continue;
    service.allow(actions, [`${arn}/${PREFIXES[part]}*`]);
    acknowledge(service, {
      rule: `AwsSolutions-IAM5[Resource::${shown}/${PREFIXES[part]}*]`,
      reason: `Object keys under ${PREFIXES[part]} name uploads that do not exist yet.`,
    });
  }
}
