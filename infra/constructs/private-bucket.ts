import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { CheckedStage } from '../stage.ts';
import { acknowledge } from './acknowledge.ts';
import { bucketName, siteBucketName } from './function-settings.ts';
import { BUCKETS } from './stores.ts';

const PRIVATE = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

// `as IBucket`: the library's classes and interfaces differ under exactOptionalPropertyTypes.

/** The bucket that the edge reads. Old versions stay 30 days, for rolling a page back. */
export function siteBucket(scope: Construct, stage: CheckedStage, accessLogs: IBucket): IBucket {
  return new Bucket(scope, 'SiteBucket', {
    ...PRIVATE,
    bucketName: siteBucketName(stage),
    versioned: BUCKETS.site.versioned,
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: 'site/',
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(30),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  }) as IBucket;
}

/**
 * Uploads as evidence, under the casework's own key. Browsers put into `incoming/` by presigned address; what the
 * evidence function has not taken within a day is nobody's and goes.
 */
export function evidenceBucket(
  scope: Construct,
  stage: CheckedStage,
  given: { readonly accessLogs: IBucket; readonly key: IKey },
): IBucket {
  const bucket = new Bucket(scope, 'EvidenceBucket', {
    ...PRIVATE,
    bucketName: bucketName(stage, 'evidence'),
    encryption: BucketEncryption.KMS,
    encryptionKey: given.key,
    // One request to KMS for many objects.
    bucketKeyEnabled: true,
    versioned: BUCKETS.evidence.versioned,
    serverAccessLogsBucket: given.accessLogs,
    serverAccessLogsPrefix: 'evidence/',
    lifecycleRules: [
      { prefix: 'incoming/', expiration: Duration.days(1) },
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
  // Said on the resource itself: the library would bring a function of its own to set it.
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  return bucket as IBucket;
}

/** Access logs of edge and bucket, deleted when their time is over: they hold readers' addresses. */
export function accessLogBucket(scope: Construct, stage: CheckedStage): IBucket {
  const bucket = new Bucket(scope, 'AccessLogs', {
    ...PRIVATE,
    // CloudFront's standard logs are still delivered by ACL.
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
    lifecycleRules: [{ expiration: Duration.days(stage.logRetentionDays) }],
  });
  acknowledge(bucket, {
    rule: 'AwsSolutions-S1',
    reason: 'It receives the access logs; logging it would log the logs.',
  });
  return bucket as IBucket;
}
