import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { AUDIT_PARTITIONS } from '../../functions/table/desk-keys.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import type { ServiceFunction } from './service-function.ts';

/**
 * The audit trail is only ever added to, also by who has taken a function over: whoever may remove rows of cases may
 * remove none of it.
 */
export function keepAudit(service: ServiceFunction, { casework }: Pick<DataStack, 'casework'>): void {
  service.lambda.addToRolePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['dynamodb:DeleteItem', 'dynamodb:UpdateItem'],
      resources: [casework.tableArn],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...AUDIT_PARTITIONS] } },
    }),
  );
}

/**
 * What every function that holds cases may do: keyed reads and conditional writes of the Casework table, keyed hashes,
 * signatures of filing proofs. The table's own key is good for nothing here but the table. Who may read what is sealed
 * is said apart, by `kms:GenerateDataKey` and `kms:Decrypt` on the case key.
 */
export function allowCases(
  service: ServiceFunction,
  { casework, caseworkKey, hashKey, proofKey }: DataStack,
): void {
  keepAudit(service, { casework });
  service.allow(
    [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem',
    ],
    [casework.tableArn],
  );
  service.allow(
    ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    [caseworkKey.keyArn],
  );
  service.allow(['kms:GenerateMac'], [hashKey.keyArn]);
  service.allow(['kms:Sign', 'kms:GetPublicKey'], [proofKey.keyArn]);
}
