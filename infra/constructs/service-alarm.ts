import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** The runbooks of infra/runbooks, without `.md`. */
export type Runbook =
  | 'desk-failing'
  | 'api-failing'
  | 'api-throttled'
  | 'publisher-behind'
  | 'clock-failing'
  | 'evidence-failing'
  | 'notices-failing'
  | 'log-writer-failing'
  | 'dead-letters'
  | 'store-throttled'
  | 'log-volume';

export interface ServiceAlarmProps extends Pick<AlarmProps, 'metric' | 'threshold' | 'evaluationPeriods'> {
  readonly topic: ITopic;
  /** What people outside notice, in one sentence. */
  readonly citizenImpact: string;
  readonly runbook: Runbook;
}

/** An alarm that says what citizens notice and what to do; it cannot be made without both. */
export class ServiceAlarm extends Alarm {
  constructor(scope: Construct, id: string, { topic, citizenImpact, runbook, ...props }: ServiceAlarmProps) {
    super(scope, id, {
      ...props,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${citizenImpact}\nRunbook: infra/runbooks/${runbook}.md`,
    });
    const action = new SnsAction(topic);
    this.addAlarmAction(action);
    this.addOkAction(action);
  }
}
