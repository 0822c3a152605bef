import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Dashboard, GraphWidget, type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { ServiceAlarm, type ServiceAlarmProps } from '../constructs/service-alarm.ts';
import type { ServiceFunction } from '../constructs/service-function.ts';
import type { CheckedStage } from '../stage.ts';
import type { ApiStack } from './api-stack.ts';
import type { CaseworkStack } from './casework-stack.ts';
import type { DataStack } from './data-stack.ts';
import type { PublishingStack } from './publishing-stack.ts';

interface ObservabilityStackProps extends StackProps {
  readonly stage: CheckedStage;
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly casework: CaseworkStack;
  readonly publishing: PublishingStack;
}

type AlarmSpec = Omit<ServiceAlarmProps, 'topic'> & { readonly id: string };

const MINUTE = { period: Duration.minutes(1) } as const;
const MAX_STREAM_AGE_MS = 120_000;
const API_P99_MS = 2_000;
/** Ten times what 10,000 complaints a day write. */
const LOG_BYTES_A_DAY = 2_000_000_000;

/** Who is told what, when something that citizens notice goes wrong or costs run away. */
export class ObservabilityStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, data, api, casework, publishing, ...props }: ObservabilityStackProps,
  ) {
    super(scope, id, props);
    const topic = new Topic(this, 'Alarms', { enforceSSL: true });
    allowAlarms(this, topic);
    if (stage.alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    const specs = [
      ...apiAlarms(api),
      ...publishingAlarms(publishing),
      ...caseworkAlarms(casework),
      ...storeAlarms(data, [
        api.publicApi,
        api.deskApi,
        casework.clock,
        casework.evidence,
        casework.notifier,
        publishing.publisher,
        publishing.logWriter,
      ]),
    ];
    for (const { id: alarmId, ...spec } of specs) new ServiceAlarm(this, alarmId, { topic, ...spec });
    new Dashboard(this, 'Dashboard', {
      dashboardName: stage.name,
      widgets: [specs.slice(0, 3).map(widget), specs.slice(3, 6).map(widget), specs.slice(6).map(widget)],
    });
    if (stage.partition === 'aws') this.costBudget(stage);
  }

  /** Only where the stage's owner has said whom to tell; AWS Budgets has no resource type in China. */
  private costBudget(stage: CheckedStage): void {
    const subscribers =
      stage.alarmEmail === undefined
        ? []
        : [{ address: stage.alarmEmail, subscriptionType: 'EMAIL' as const }];
    new CfnBudget(this, 'MonthlyCost', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: stage.monthlyBudgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers:
        subscribers.length === 0
          ? []
          : [
              {
                notification: {
                  comparisonOperator: 'GREATER_THAN',
                  notificationType: 'FORECASTED',
                  threshold: 100,
                },
                subscribers,
              },
            ],
    });
  }
}

/**
 * Lets alarms of this account speak. A topic with a policy of its own, as one that insists on TLS has, loses the one that
 * it came with: without this every alarm goes off and nobody is told.
 */
function allowAlarms(stack: Stack, topic: Topic): void {
  topic.addToResourcePolicy(
    new PolicyStatement({
      actions: ['sns:Publish'],
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
}

const widget = ({ id, metric }: AlarmSpec): GraphWidget =>
  new GraphWidget({ title: id, left: [metric as IMetric], width: 8 });

function apiAlarms({ api, publicApi, deskApi }: ApiStack): AlarmSpec[] {
  return [
    {
      id: 'ApiFailing',
      metric: api.metricServerError({ ...MINUTE, statistic: 'Sum' }),
      threshold: 5,
      evaluationPeriods: 3,
      citizenImpact: 'Forms and look-ups through the API fail; published pages can still be read.',
      runbook: 'api-failing',
    },
    {
      id: 'ApiSlow',
      metric: api.metricLatency({ ...MINUTE, statistic: 'p99' }),
      threshold: API_P99_MS,
      evaluationPeriods: 5,
      citizenImpact: 'One request in a hundred waits longer than two seconds.',
      runbook: 'api-failing',
    },
    {
      id: 'ApiThrottled',
      metric: publicApi.lambda.metricThrottles({ ...MINUTE, statistic: 'Sum' }),
      threshold: 0,
      evaluationPeriods: 3,
      citizenImpact: 'Some people are told to try again later.',
      runbook: 'api-throttled',
    },
    {
      id: 'DeskFailing',
      metric: deskApi.lambda.metricErrors({ ...MINUTE, statistic: 'Sum' }),
      threshold: 0,
      evaluationPeriods: 5,
      citizenImpact: 'Officers and merchants cannot work: nothing is decided, and deadlines go on running.',
      runbook: 'desk-failing',
    },
  ];
}

function publishingAlarms({ publisher, logWriter, deadLetters }: PublishingStack): AlarmSpec[] {
  return [
    {
      id: 'LogWriterFailing',
      metric: logWriter.lambda.metricErrors({ ...MINUTE, statistic: 'Sum' }),
      threshold: 0,
      evaluationPeriods: 5,
      citizenImpact: 'New certificates cannot be proven yet: their pages say that the proof is being made.',
      runbook: 'log-writer-failing',
    },
    {
      id: 'PublisherBehind',
      metric: publisher.lambda.metric('IteratorAge', { ...MINUTE, statistic: 'Maximum' }),
      threshold: MAX_STREAM_AGE_MS,
      evaluationPeriods: 3,
      citizenImpact: 'Pages show the register as it was minutes ago: a suspension may not be seen yet.',
      runbook: 'publisher-behind',
    },
    {
      id: 'PublisherFailing',
      metric: publisher.lambda.metricErrors({ ...MINUTE, statistic: 'Sum' }),
      threshold: 0,
      evaluationPeriods: 5,
      citizenImpact: 'Changes to the register stop reaching the pages.',
      runbook: 'publisher-behind',
    },
    {
      id: 'DeadLetters',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...MINUTE, statistic: 'Maximum' }),
      threshold: 0,
      evaluationPeriods: 1,
      citizenImpact: 'A change to a unit was given up: its page is wrong until someone republishes it.',
      runbook: 'dead-letters',
    },
  ];
}

function caseworkAlarms({ clock, evidence, notifier, deadLetters }: CaseworkStack): AlarmSpec[] {
  return [
    {
      id: 'EvidenceFailing',
      metric: evidence.lambda.metricErrors({ ...MINUTE, statistic: 'Sum' }),
      threshold: 0,
      evaluationPeriods: 5,
      citizenImpact:
        'Photos stay "being checked": complaints arrive, and officers do not see their photos yet.',
      runbook: 'evidence-failing',
    },
    {
      id: 'NotifierFailing',
      metric: notifier.lambda.metricErrors({ ...MINUTE, statistic: 'Sum' }),
      threshold: 0,
      evaluationPeriods: 5,
      citizenImpact: 'People are not told that something happened in their case; their case page shows it.',
      runbook: 'notices-failing',
    },
    {
      id: 'CaseDeadLetters',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...MINUTE, statistic: 'Maximum' }),
      threshold: 0,
      evaluationPeriods: 1,
      citizenImpact:
        'A photo could not be examined, or a notice could not be handed on: somebody waits in vain.',
      runbook: 'notices-failing',
    },
    {
      id: 'ClockFailing',
      metric: clock.lambda.metricErrors({ ...MINUTE, statistic: 'Sum' }),
      threshold: 0,
      evaluationPeriods: 5,
      citizenImpact: 'Waiting lists, reminders and erasures stand still; dates and statuses stay true.',
      runbook: 'clock-failing',
    },
  ];
}

const throttled = (
  id: string,
  { tableName }: DataStack['register'],
  { citizenImpact }: Pick<AlarmSpec, 'citizenImpact'>,
): AlarmSpec => ({
  id,
  metric: new Metric({
    namespace: 'AWS/DynamoDB',
    metricName: 'ThrottledRequests',
    dimensionsMap: { TableName: tableName, Operation: 'TransactWriteItems' },
    statistic: 'Sum',
    ...MINUTE,
  }),
  threshold: 0,
  evaluationPeriods: 5,
  citizenImpact,
  runbook: 'store-throttled',
});

function storeAlarms(
  { register, casework, sessions }: DataStack,
  functions: readonly ServiceFunction[],
): AlarmSpec[] {
  const logGroups = functions.map(({ logGroup }) => logGroup);
  const logBytes = Object.fromEntries(
    logGroups.map((group, index) => [
      `m${index}`,
      new Metric({
        namespace: 'AWS/Logs',
        metricName: 'IncomingBytes',
        dimensionsMap: { LogGroupName: group.logGroupName },
        statistic: 'Sum',
        period: Duration.days(1),
      }),
    ]),
  );
  return [
    throttled('RegisterThrottled', register, {
      citizenImpact: 'Decisions and imports are slow or refused; published pages can still be read.',
    }),
    throttled('CaseworkThrottled', casework, {
      citizenImpact:
        'Complaints, replies and bookings are slow or refused; published pages can still be read.',
    }),
    throttled('SessionsThrottled', sessions, {
      citizenImpact: 'People who sign in, file or book are told to try again.',
    }),
    {
      id: 'LogVolume',
      metric: new MathExpression({
        expression: Object.keys(logBytes).join('+'),
        usingMetrics: logBytes,
        period: Duration.days(1),
      }),
      threshold: LOG_BYTES_A_DAY,
      evaluationPeriods: 1,
      citizenImpact:
        'None yet; logs cost more than the rest of the service, or one fault repeats without end.',
      runbook: 'log-volume',
    },
  ];
}
