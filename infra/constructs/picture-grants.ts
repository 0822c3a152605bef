import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { DataStack } from '../stacks/data-stack.ts';
import type { CheckedStage } from '../stage.ts';
import { acknowledge } from './acknowledge.ts';
import { evidenceBucketArn } from './evidence-grants.ts';
import { siteBucketName } from './function-settings.ts';
import type { ServiceFunction } from './service-function.ts';
import { BUCKETS } from './stores.ts';

/** Pictures of articles among the uploads, as functions/adapters/evidence-files.ts names them: no photo of a case lies there. */
const SCALED = 'clean/evidence/*/article/*';
/** Where readers find them. */
const PUBLISHED = 'pictures/*';

/** Allows to read the examined pictures of articles, and nothing else of the uploads, and to take away what was published. */
export function allowPictures(service: ServiceFunction, data: DataStack, stage: CheckedStage): void {
  const evidence = evidenceBucketArn(service, stage);
  const site = Stack.of(service).formatArn({
    ...{ service: 's3', region: '', account: '' },
    resource: siteBucketName(stage),
  });
  service.allow(['s3:GetObject'], [`${evidence}/${SCALED}`]);
  // Without s3:ListBucket a picture that is gone answers 403 instead of 404.
  service.allow(['s3:ListBucket'], [evidence]);
  service.allow(['s3:DeleteObject'], [`${site}/${PUBLISHED}`]);
  // The bucket's key, for objects of the bucket alone: the Casework table under the same key stays closed.
  service.lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['kms:Decrypt'],
      resources: [data.caseworkKey.keyArn],
      conditions: { StringLike: { 'kms:EncryptionContext:aws:s3:arn': [evidence, `${evidence}/*`] } },
    }),
  );
  const shown = `arn:<AWS::Partition>:s3:::${stage.name}-${BUCKETS.evidence.name}-<AWS::AccountId>`;
  acknowledge(service, {
    rule: `AwsSolutions-IAM5[Resource::${shown}/${SCALED}]`,
    reason: 'Pictures are named by uploads and hashes that do not exist yet.',
  });
}
