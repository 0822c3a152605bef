import { Aws, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { CLASS_PARTITIONS, VISIT_PARTITIONS } from '../../functions/table/outreach-keys.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { allowCases } from '../constructs/case-grants.ts';
import { DESK_API_PREFIXES } from '../constructs/edge-policy.ts';
import { allowEvidence } from '../constructs/evidence-grants.ts';
import { caseSettings, deskSettings, siteBucketName } from '../constructs/function-settings.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { BUCKETS } from '../constructs/stores.ts';
import type { CheckedStage } from '../stage.ts';
import type { DataStack } from './data-stack.ts';

interface ApiStackProps extends StackProps {
  readonly stage: CheckedStage;
  readonly data: DataStack;
  readonly assets: string;
}

/** A hundred times the mean of 10,000 complaints a day at 4 requests each: a flood ends here, not in the bill. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 } as const;

/** The frames of the site build, under whichever keys the stage stores pages, and the articles that came with it. */
const FRAMES = [
  'frames/page/index.html',
  'en/frames/page/index.html',
  'frames/page/',
  'en/frames/page/',
  'frames/articles.json',
] as const;
/** What answers searches without a script. */
const INDEX = 'search-index/*';

/** No address, agent, query or path: a path may hold a receipt. */
const ACCESS_LOG_FIELDS = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  method: '$context.httpMethod',
  status: '$context.status',
  bytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
});

/** The HTTP API and the functions behind it. */
export class ApiStack extends Stack {
  readonly publicApi: ServiceFunction;
  /** For people who sign in. */
  readonly deskApi: ServiceFunction;
  readonly api: HttpApi;
  /** Host name of the API, for the edge. */
  readonly originHost: string;

  constructor(scope: Construct, id: string, { stage, data, assets, ...props }: ApiStackProps) {
    super(scope, id, props);
    const common = {
      assets,
      memoryMb: 512,
      timeoutSeconds: 10,
      reservedConcurrency: 20,
      logRetentionDays: stage.logRetentionDays,
      environment: caseSettings(stage, data),
    };
    this.publicApi = new ServiceFunction(this, 'PublicApi', { name: 'public-api', ...common });
    this.deskApi = new ServiceFunction(this, 'DeskApi', {
      ...common,
      name: 'desk-api',
      environment: { ...common.environment, ...deskSettings(stage) },
    });
    for (const each of [this.publicApi, this.deskApi]) {
      this.allowTables(each, data);
      allowCases(each, data);
      this.allowFrames(each, stage);
      // Their own rights, lent by signed addresses for minutes: to put one upload, to read one clean picture.
      allowEvidence(each, stage, { incoming: ['s3:PutObject'], clean: ['s3:GetObject'] });
    }
    this.allowIndex(this.publicApi, stage);
    // The public one makes data keys and unwraps none: what it has written of a case it cannot read again.
    this.publicApi.allow(['kms:GenerateDataKey'], [data.caseKey.keyArn]);
    this.deskApi.allow(['kms:GenerateDataKey', 'kms:Decrypt'], [data.caseKey.keyArn]);
    // The sessions of an account, so that all can be ended at once.
    this.deskApi.allow(['dynamodb:Query'], [data.sessions.tableArn]);
    this.allowPartitions(this.publicApi, 'dynamodb:Query', data.sessions.tableArn, [CLASS_PARTITIONS]);
    this.allowPartitions(this.deskApi, 'dynamodb:PutItem', data.register.tableArn, VISIT_PARTITIONS);
    this.api = new HttpApi(this, 'Http', { createDefaultStage: false, description: `API of ${stage.name}` });
    this.routes();
    this.stageWithLogs(stage);
    this.originHost = `${this.api.apiId}.execute-api.${this.region}.${Aws.URL_SUFFIX}`;
  }

  /** By path: the desk's, and all the rest. */
  private routes(): void {
    const toPublic = new HttpLambdaIntegration('PublicApi', this.publicApi.lambda);
    const toDesk = new HttpLambdaIntegration('DeskApi', this.deskApi.lambda);
    const paths = [
      ['/api/{proxy+}', toPublic],
      ...DESK_API_PREFIXES.flatMap((prefix) => [
        [prefix, toDesk] as const,
        [`${prefix}/{proxy+}`, toDesk] as const,
      ]),
    ] as const;
    for (const [path, integration] of paths) {
      const [route] = this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
      if (route === undefined) continue;
      acknowledge(route, {
        rule: 'AwsSolutions-APIG4',
        reason:
          'Each operation states who may call it in its contract, and the function holds every request to it.',
      });
    }
  }

  /** What is in some partitions of a table, and nothing else of it. */
  private allowPartitions(
    service: ServiceFunction,
    action: string,
    table: string,
    partitions: readonly string[],
  ): void {
    service.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: [action],
        resources: [table],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
      }),
    );
  }

  private allowTables(service: ServiceFunction, { register, sessions, sessionsKey }: DataStack): void {
    service.allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [register.tableArn]);
    service.allow(
      ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      [sessions.tableArn],
    );
    service.allow(
      ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
      [sessionsKey.keyArn],
    );
  }

  /** The page around everything, for forms that are sent without a script. */
  private allowFrames(service: ServiceFunction, stage: CheckedStage): void {
    const bucket = this.formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: siteBucketName(stage),
    });
    service.allow(
      ['s3:GetObject'],
      FRAMES.map((file) => `${bucket}/${file}`),
    );
  }

  /** The published search index, for people without scripts. */
  private allowIndex(service: ServiceFunction, stage: CheckedStage): void {
    const resource = siteBucketName(stage);
    service.allow(
      ['s3:GetObject'],
      [this.formatArn({ service: 's3', region: '', account: '', resource }) + `/${INDEX}`],
    );
    acknowledge(service, {
      rule: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${stage.name}-${BUCKETS.site.name}-<AWS::AccountId>/${INDEX}]`,
      reason: 'Shards are named by hashes; all of them are public.',
    });
  }

  private stageWithLogs(stage: CheckedStage): void {
    const logs = new LogGroup(this, 'AccessLogs', {
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Live', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(ACCESS_LOG_FIELDS),
      },
    });
  }
}
