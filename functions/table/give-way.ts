import { DomainError } from '../../shared/kernel/errors.ts';
import { ConditionFailed } from './table.ts';

const MAX_ATTEMPTS = 6;

/**
 * Does again what gave way to another writer, or to a transaction in flight, some times.
 * @param attempt reads what it decides on anew each time
 * @throws DomainError CONFLICT where it gave way each time; whatever else an attempt throws
 */
export async function givingWay<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 0; tried < MAX_ATTEMPTS; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}
