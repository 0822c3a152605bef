import { Aws, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { allowCases } from '../constructs/case-grants.ts';
import { caseSettings, siteBucketName } from '../constructs/function-settings.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import type { CheckedStage } from '../stage.ts';
import type { DataStack } from './data-stack.ts';

interface ApiStackProps extends StackProps {
  readonly stage: CheckedStage;
  readonly data: DataStack;
  readonly assets: string;
}

/** A hundred times the mean of 10,000 complaints a day at 4 requests each: a flood ends here, not in the bill. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 } as const;

/** The frames of the site build, under whichever keys the stage stores pages. */
const FRAMES = [
  'frames/page/index.html',
  'en/frames/page/index.html',
  'frames/page/',
  'en/frames/page/',
] as const;

/** No address, agent, query or path: a path may hold a receipt. */
const ACCESS_LOG_FIELDS = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  method: '$context.httpMethod',
  status: '$context.status',
  bytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
});

/** The HTTP API and the function behind it. */
export class ApiStack extends Stack {
  readonly publicApi: ServiceFunction;
  readonly api: HttpApi;
  /** Host name of the API, for the edge. */
  readonly originHost: string;

  constructor(scope: Construct, id: string, { stage, data, assets, ...props }: ApiStackProps) {
    super(scope, id, props);
    this.publicApi = new ServiceFunction(this, 'PublicApi', {
      name: 'public-api',
      assets,
      memoryMb: 512,
      timeoutSeconds: 10,
      reservedConcurrency: 20,
      logRetentionDays: stage.logRetentionDays,
      environment: caseSettings(stage, data),
    });
    this.allowTables(data);
    // It makes data keys and unwraps none: what it has written of a case it cannot read again.
    allowCases(this.publicApi, data);
    this.publicApi.allow(['kms:GenerateDataKey'], [data.caseKey.keyArn]);
    this.allowFrames(stage);
    this.api = new HttpApi(this, 'Http', { createDefaultStage: false, description: `API of ${stage.name}` });
    const [route] = this.api.addRoutes({
      path: '/api/{proxy+}',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('PublicApi', this.publicApi.lambda),
    });
    if (route !== undefined) {
      acknowledge(route, {
        rule: 'AwsSolutions-APIG4',
        reason:
          'What this function serves is open to everyone; each route states who may call it in its own table.',
      });
    }
    this.stageWithLogs(stage);
    this.originHost = `${this.api.apiId}.execute-api.${this.region}.${Aws.URL_SUFFIX}`;
  }

  private allowTables({ register, sessions, sessionsKey }: DataStack): void {
    this.publicApi.allow(
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      [register.tableArn],
    );
    this.publicApi.allow(
      ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
      [sessions.tableArn],
    );
    this.publicApi.allow(
      ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
      [sessionsKey.keyArn],
    );
  }

  /** The page around everything, for forms that are sent without a script. */
  private allowFrames(stage: CheckedStage): void {
    const bucket = this.formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: siteBucketName(stage),
    });
    this.publicApi.allow(
      ['s3:GetObject'],
      FRAMES.map((file) => `${bucket}/${file}`),
    );
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
