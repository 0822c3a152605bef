import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  CacheQueryStringBehavior,
  type CfnDistribution,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginAccessIdentity,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  SSLMethod,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { EDGE_FUNCTION_SOURCE } from '../constructs/edge-function.ts';
import {
  AWAY_STATUSES,
  LOCATING_HEADERS,
  LOCATING_PATTERNS,
  OPEN_HEADERS,
  OPEN_PATTERNS,
  PRIVATE_PREFIXES,
  SECURITY_HEADERS,
  STAND_IN_PATHS,
} from '../constructs/edge-policy.ts';
import { evidenceBehaviours } from '../constructs/evidence-behaviours.ts';
import { accessLogBucket, siteBucket } from '../constructs/private-bucket.ts';
import { securityHeadersPolicy } from '../constructs/response-headers.ts';
import { type CheckedStage, EDGE_REGION } from '../stage.ts';

interface SiteStackProps extends StackProps {
  readonly stage: CheckedStage;
  readonly apiHost: string;
  /** CLOUDFRONT web ACL; absent where the partition has none. */
  readonly webAclArn: string | undefined;
}

/** How long the edge remembers a miss: a unit published meanwhile must be found soon. */
const MISS_SECONDS = 10;

/** What readers reach: the private bucket and the edge before it. */
export class SiteStack extends Stack {
  readonly bucket: IBucket;
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: SiteStackProps) {
    const { stage, apiHost, webAclArn, ...stackProps } = props;
    super(scope, id, stackProps);
    const logs = accessLogBucket(this, stage);
    this.bucket = siteBucket(this, stage, logs);
    const files = this.fileBehaviour(stage);
    const open = {
      ...files,
      responseHeadersPolicy: securityHeadersPolicy(this, 'OpenHeaders', OPEN_HEADERS),
    };
    const locating = {
      ...files,
      responseHeadersPolicy: securityHeadersPolicy(this, 'LocatingHeaders', LOCATING_HEADERS),
    };
    this.distribution = new Distribution(this, 'Edge', {
      comment: `${stage.name}: ${stage.domain.name}`,
      ...(stage.partition === 'aws-cn' ? { defaultRootObject: 'index.html' } : {}),
      defaultBehavior: files,
      additionalBehaviors: {
        'api/openapi.json': files,
        'api/docs*': files,
        ...standInBehaviours(stage, { apiHost, files }),
        'api/*': apiBehaviour(apiHost),
        ...evidenceBehaviours(this, stage),
        ...Object.fromEntries(OPEN_PATTERNS.map((pattern) => [pattern, open])),
        ...Object.fromEntries(LOCATING_PATTERNS.map((pattern) => [pattern, locating])),
      },
      // The origin may list nothing, so it answers a miss with 403. 404 is left alone: it is the API's own answer.
      errorResponses: [
        {
          httpStatus: 403,
          responseHttpStatus: 404,
          responsePagePath: '/404.html',
          ttl: Duration.seconds(MISS_SECONDS),
        },
      ],
      // China: HTTP/3 is not documented there.
      httpVersion: stage.partition === 'aws-cn' ? HttpVersion.HTTP2 : HttpVersion.HTTP2_AND_3,
      enableLogging: true,
      logBucket: logs,
      logFilePrefix: 'edge/',
      ...(webAclArn === undefined ? {} : { webAclId: webAclArn }),
      ...this.acmDomain(stage),
    });
    if (stage.partition === 'aws-cn') useIamCertificate(this.distribution, stage);
    acceptEdgeFindings(this.distribution, stage);
  }

  private fileBehaviour(stage: CheckedStage): BehaviorOptions {
    return {
      origin: this.bucketOrigin(stage),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      compress: true,
      cachePolicy: new CachePolicy(this, 'FilesCache', {
        comment: 'As long as each file says; queries never reach the bucket',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(60),
        maxTtl: Duration.days(365),
        queryStringBehavior: CacheQueryStringBehavior.none(),
        enableAcceptEncodingGzip: true,
        enableAcceptEncodingBrotli: true,
      }),
      responseHeadersPolicy: securityHeadersPolicy(this, 'SecurityHeaders', SECURITY_HEADERS),
      ...this.pathMapping(stage),
    };
  }

  /** CloudFormation in China knows no origin access control, only the older identity; both keep the bucket private. */
  private bucketOrigin(stage: CheckedStage) {
    if (stage.partition !== 'aws-cn') return S3BucketOrigin.withOriginAccessControl(this.bucket);
    const originAccessIdentity = new OriginAccessIdentity(this, 'Identity', { comment: stage.domain.name });
    // No edge function stands before the publisher's notes and frames: the bucket itself refuses them.
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['s3:GetObject'],
        principals: [originAccessIdentity.grantPrincipal],
        resources: PRIVATE_PREFIXES.map((prefix) => this.bucket.arnForObjects(`${prefix}*`)),
      }),
    );
    return S3BucketOrigin.withOriginAccessIdentity(this.bucket, { originAccessIdentity });
  }

  /** CloudFormation in China knows no edge function either: pages lie under their addresses there. */
  private pathMapping(stage: CheckedStage): Pick<BehaviorOptions, 'functionAssociations'> {
    if (stage.partition === 'aws-cn') return {};
    const paths = new EdgeFunction(this, 'PathToKey', {
      code: FunctionCode.fromInline(EDGE_FUNCTION_SOURCE),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'Turns the path that a reader asks for into a key of the bucket',
    });
    return { functionAssociations: [{ function: paths, eventType: FunctionEventType.VIEWER_REQUEST }] };
  }

  private acmDomain(stage: CheckedStage) {
    if (stage.partition !== 'aws') return {};
    const arn = this.formatArn({
      service: 'acm',
      region: EDGE_REGION,
      resource: 'certificate',
      resourceName: stage.domain.certificateId,
    });
    return {
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      domainNames: [stage.domain.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', arn),
    };
  }
}

/** The functions set their own headers and `Cache-Control`; the edge keeps none of their answers. */
function apiBehaviour(host: string): BehaviorOptions {
  return {
    origin: new HttpOrigin(host, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    compress: true,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  };
}

/** Where a file of the bucket stands in while the API is away. In China no edge function leads there. */
function standInBehaviours(
  stage: CheckedStage,
  { apiHost, files }: { readonly apiHost: string; readonly files: BehaviorOptions },
): Record<string, BehaviorOptions> {
  if (stage.partition === 'aws-cn') return {};
  const api = apiBehaviour(apiHost);
  const origin = new OriginGroup({
    primaryOrigin: api.origin,
    fallbackOrigin: files.origin,
    fallbackStatusCodes: [...AWAY_STATUSES],
  });
  const { responseHeadersPolicy } = files;
  const behaviour: BehaviorOptions = {
    ...api,
    origin,
    allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
    // The file has none of its own; the API's are the same.
    ...(responseHeadersPolicy === undefined ? {} : { responseHeadersPolicy }),
  };
  return Object.fromEntries(STAND_IN_PATHS.map((path) => [path.slice(1), behaviour]));
}

/** CloudFront in China takes certificates from IAM, which the construct library has no property for. */
function useIamCertificate(distribution: Distribution, stage: CheckedStage & { partition: 'aws-cn' }): void {
  if (stage.domain === undefined) return;
  const resource = distribution.node.defaultChild as CfnDistribution;
  resource.addPropertyOverride('DistributionConfig.Aliases', [stage.domain.name]);
  resource.addPropertyOverride('DistributionConfig.ViewerCertificate', {
    IamCertificateId: stage.domain.iamServerCertificateId,
    MinimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    SslSupportMethod: SSLMethod.SNI,
  });
}

function acceptEdgeFindings(distribution: Distribution, stage: CheckedStage): void {
  acknowledge(distribution, {
    rule: 'AwsSolutions-CFR1',
    reason: 'A public register is read from everywhere: travellers and tourists check merchants too.',
  });
  if (stage.partition === 'aws') return;
  acknowledge(
    distribution,
    {
      rule: 'AwsSolutions-CFR2',
      reason:
        'WAF in China is regional only and cannot stand before CloudFront; throttling and concurrency limit.',
    },
    {
      rule: 'AwsSolutions-CFR7',
      reason:
        'CloudFormation in China has no origin access control; the older identity keeps the bucket private.',
    },
    {
      rule: 'AwsSolutions-CFR4',
      reason: 'TLSv1.2_2021 with the IAM certificate is set by an override, which the rule does not see.',
    },
  );
}
