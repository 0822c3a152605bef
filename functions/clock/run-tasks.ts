import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseServices } from '../services/case-services.ts';
import type { ClockTask } from './clock-task.ts';

/**
 * The clock's handler: each task in turn, and a task that fails keeps no other from running.
 * @returns how many failed; the run itself never does, since the next minute tries again
 */
export function createClock(services: CaseServices, tasks: readonly ClockTask[]) {
  return async function handler(): Promise<{ readonly failed: number }> {
    let failed = 0;
    for (const task of tasks) {
      try {
        await task.run(services, services.now());
      } catch (error) {
        failed += 1;
        const reason = error instanceof DomainError ? { reason: error.message } : {};
        const errorName = error instanceof Error ? error.constructor.name : typeof error;
        services.log.error('CLOCK_TASK_FAILED', { task: task.name, errorName, ...reason });
      }
    }
    return { failed };
  };
}
