import type { Day } from '../kernel/days.ts';
import type { Evidence, PlanTaskTarget } from './schema.ts';

/** What is known of a target; `unknown` is not zero: nobody has published anything. */
export type Progress =
  | { readonly from: 'register'; readonly value: number; readonly on: Day; readonly isReached: boolean }
  | {
      readonly from: 'evidence';
      readonly value: number;
      readonly evidence: Evidence;
      readonly isReached: boolean;
    }
  | { readonly from: 'unknown' };

/** A count of the register for one target, by its id. */
export interface Measured {
  readonly target: string;
  readonly value: number;
  readonly on: Day;
}

/** No evidence, no progress: what the register counts comes first, then the newest that an editor entered. */
export function progressOfTarget(
  target: PlanTaskTarget,
  evidence: readonly Evidence[],
  measured?: Measured,
): Progress {
  const least = target.atLeast ?? 1;
  if (target.measuredHere === true && measured?.target === target.id) {
    return { from: 'register', value: measured.value, on: measured.on, isReached: measured.value >= least };
  }
  const [newest] = evidence
    .filter((each) => each.target === target.id)
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.enteredOn.localeCompare(a.enteredOn));
  if (newest === undefined) return { from: 'unknown' };
  return { from: 'evidence', value: newest.value, evidence: newest, isReached: newest.value >= least };
}
