import type { Day } from '../kernel/days.ts';
import type { CaseHead } from './schema.ts';
import { sinceReopened } from './standing.ts';

/** The day of the penalty that a case ended with; `undefined` where there is none, or a review took it back. */
export const penalisedOn = ({ events }: Pick<CaseHead, 'events'>): Day | undefined =>
  sinceReopened(events).findLast(({ outcome }) => outcome === 'penalised')?.on;
