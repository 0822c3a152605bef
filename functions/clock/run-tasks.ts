import type { DynamoDBRecord } from 'aws-lambda';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseServices } from '../services/case-services.ts';
import type { ClockTask } from './clock-task.ts';

/** What wakes the clock: the minute, or the stream of the Casework table with something that should not wait for it. */
type ClockEvent = { readonly source: 'aws.events' } | { readonly Records: readonly DynamoDBRecord[] };

interface Tasks {
  /** Everything that falls due by time alone. */
  readonly everyMinute: readonly ClockTask[];
  /** Those among them that the stream wakes for: they read from the table what is to be done. */
  readonly whenWoken: readonly ClockTask[];
}

/**
 * The clock's handler: each task in turn, and a task that fails keeps no other from running.
 * @returns how many failed; the minute's run itself never does, since the next one tries again
 * @throws Error where the stream woke it and a task failed: the event source brings the batch again
 */
export function createClock(services: CaseServices, { everyMinute, whenWoken }: Tasks) {
  return async function handler(event: ClockEvent): Promise<{ readonly failed: number }> {
    const isWoken = 'Records' in event;
    let failed = 0;
    for (const task of isWoken ? whenWoken : everyMinute) {
      if (!(await isDone(services, task))) failed += 1;
    }
    if (isWoken && failed > 0) throw new Error(`expected every task to end, ${failed} failed`);
    return { failed };
  };
}

async function isDone(services: CaseServices, task: ClockTask): Promise<boolean> {
  try {
    await task.run(services, services.now());
    return true;
  } catch (error) {
    const reason = error instanceof DomainError ? { reason: error.message } : {};
    const errorName = error instanceof Error ? error.constructor.name : typeof error;
    services.log.error('CLOCK_TASK_FAILED', { task: task.name, errorName, ...reason });
    return false;
  }
}
