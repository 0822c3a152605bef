import type { Instant } from '../../shared/kernel/days.ts';
import type { AppServices } from './app-services.ts';
import type { RequestFacts } from './operation.ts';

/** When something was asked for, the id of its line in the audit trail, and its key. */
export interface RequestMoment {
  readonly at: Instant;
  readonly auditId: string;
  /** The caller's idempotency key; a request without one repeats no other. */
  readonly requestId: string;
}

export const requestMoment = (
  { now, newId }: Pick<AppServices, 'now' | 'newId'>,
  { idempotencyKey }: Pick<RequestFacts, 'idempotencyKey'>,
): RequestMoment => ({ at: now(), auditId: newId(), requestId: idempotencyKey ?? newId() });
