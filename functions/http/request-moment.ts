import { createHash } from 'node:crypto';
import type { Instant } from '../../shared/kernel/days.ts';
import type { OperationContract } from '../../shared/kernel/operation-contract.ts';
import type { AppServices } from './app-services.ts';
import type { RequestFacts } from './operation.ts';

/** When something was asked for, the id of its line in the audit trail, and what names the request. */
interface RequestMoment {
  readonly at: Instant;
  readonly auditId: string;
  /** The same for each repetition of a request; a request without an idempotency key repeats no other. */
  readonly requestId: string;
}

/**
 * Names a request by its operation, its key and what it says: other words under the same key are no repetition, so that
 * nobody is told that they were taken where others were.
 */
export const requestMoment = (
  { now, newId }: Pick<AppServices, 'now' | 'newId'>,
  { id }: Pick<OperationContract, 'id'>,
  {
    idempotencyKey,
    params,
    body,
  }: Pick<RequestFacts, 'idempotencyKey'> & { readonly params?: unknown; readonly body?: unknown },
): RequestMoment => ({
  at: now(),
  auditId: newId(),
  requestId:
    idempotencyKey === undefined
      ? newId()
      : createHash('sha256')
          .update(JSON.stringify([id, idempotencyKey, params, body]))
          .digest('base64url'),
});
