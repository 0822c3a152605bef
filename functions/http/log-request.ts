import { DomainError } from '../../shared/kernel/errors.ts';
import type { Logger } from '../adapters/logger.ts';
import type { Outcome } from './outcome.ts';

interface RequestFacts {
  readonly requestId: string;
  readonly method: string;
  /** Route pattern: the path as sent may name a person's case. */
  readonly route: string;
  readonly ms: number;
}

/** One line for each request; an error where the fault is ours. */
export function logRequest(log: Logger, outcome: Outcome, facts: RequestFacts): void {
  const { status, failure } = outcome;
  if (failure === undefined) {
    log.info('REQUEST', { ...facts, status });
    return;
  }
  const fields = { ...facts, status, problem: failure.code, ...describeFailure(failure.error) };
  if (status >= 500) log.error('REQUEST', fields);
  else log.info('REQUEST', fields);
}

/** Enough to find the fault: a DomainError's message, of others only class names and the place. */
function describeFailure(error: unknown) {
  const causeName = error instanceof Error ? nameOf(error.cause) : undefined;
  const cause = causeName === undefined ? {} : { causeName };
  if (error instanceof DomainError) return { reason: error.message, ...cause };
  const errorName = nameOf(error) ?? typeof error;
  const at = error instanceof Error ? placeOf(error) : undefined;
  return { errorName, ...cause, ...(at === undefined ? {} : { at }) };
}

const nameOf = (error: unknown): string | undefined =>
  error instanceof Error ? error.constructor.name : undefined;

/** File, line and column of the first frame. The message comes first in a stack and is skipped: it may hold input. */
function placeOf(error: Error): string | undefined {
  const stack = error.stack ?? '';
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length);
  return /([^/\\()\s]+:\d+:\d+)\)?$/m.exec(frames)?.[1];
}
