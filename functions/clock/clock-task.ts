import type { Instant } from '../../shared/kernel/days.ts';
import type { CaseServices } from '../services/case-services.ts';

/**
 * What falls due by time alone. A task finds its work by a bounded query, does it in steps that may each be repeated,
 * and ends soon: the next minute comes. Nothing depends on it for being true: what has expired is expired by its date.
 */
export interface ClockTask {
  /** Closed name, for the log. */
  readonly name: string;
  readonly run: (services: CaseServices, now: Instant) => Promise<void>;
}
