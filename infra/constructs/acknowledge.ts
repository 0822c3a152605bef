import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A finding of cdk-nag that stays, and why. */
export interface Acknowledgement {
  /** Rule, with its finding where the rule reports several: `AwsSolutions-IAM5[Resource::*]`. */
  readonly rule: string;
  readonly reason: string;
}

/** The one place where a finding is accepted: never without its reason. */
export function acknowledge(scope: IConstruct, ...findings: readonly Acknowledgement[]): void {
  Validations.of(scope).acknowledge(...findings.map(({ rule, reason }) => ({ id: rule, reason })));
}
