import type { Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  OriginProtocolPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { CheckedStage } from '../stage.ts';
import { EVIDENCE_DOORS, EVIDENCE_HEADERS, type EvidenceDoor } from './evidence-doors.ts';
import { bucketName } from './function-settings.ts';
import { securityHeadersPolicy } from './response-headers.ts';

/**
 * The doors to the evidence bucket at the edge. The bucket is an origin by its name alone, without access control of
 * CloudFront's: that would sign each request anew, in the place of the reader's signature. CloudFront sends the origin's
 * own name as the host, which is what was signed; adds the door's prefix; and passes on the query and the signed headers
 * of a policy. That S3 accepts such requests is widely documented and was not tried here on AWS; the one-machine edge
 * does the same, before a store that checks the signatures.
 */
export function evidenceBehaviours(stack: Stack, stage: CheckedStage): Record<string, BehaviorOptions> {
  const responseHeadersPolicy = securityHeadersPolicy(stack, 'EvidenceHeaders', EVIDENCE_HEADERS);
  return Object.fromEntries(
    EVIDENCE_DOORS.map((door) => [
      `${door.path.slice(1)}*`,
      {
        origin: bucketOrigin(stage, door),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: door.method === 'PUT' ? AllowedMethods.ALLOW_ALL : AllowedMethods.ALLOW_GET_HEAD,
        compress: false,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: signedRequestPolicy(stack, door),
        responseHeadersPolicy,
      },
    ]),
  );
}

function bucketOrigin(stage: CheckedStage, door: EvidenceDoor): HttpOrigin {
  // Said here and not taken from stack.urlSuffix: S3's names end so, in both partitions.
  const suffix = stage.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const host = `${bucketName(stage, 'evidence')}.s3.${stage.region}.${suffix}`;
  return new HttpOrigin(host, { originPath: door.prefix, protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY });
}

function signedRequestPolicy(stack: Stack, door: EvidenceDoor): OriginRequestPolicy {
  return new OriginRequestPolicy(stack, `Signed${door.method}`, {
    comment: `What S3 needs to check the signature of a ${door.method}`,
    queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    headerBehavior:
      door.signedHeaders.length === 0
        ? OriginRequestHeaderBehavior.none()
        : OriginRequestHeaderBehavior.allowList(...door.signedHeaders),
  });
}
