import type { ReviewReason, WorkItem } from '../../shared/desk/schema.ts';

/** The one review task that a unit can have open. */
export const reviewTaskId = (publicId: string): string => `review-${publicId}`;

/**
 * The row of a task to review a unit's certificate, which opens by itself and decides nothing: what follows from it takes
 * two officers (R11, M14).
 */
export const reviewTask = (unit: {
  readonly publicId: string;
  readonly division: string;
  /** What the work lists call the unit. */
  readonly name: string;
  readonly why: ReviewReason;
  readonly at: string;
}): WorkItem => ({
  kind: 'review',
  caseId: reviewTaskId(unit.publicId),
  reference: unit.publicId,
  division: unit.division,
  subject: unit.name,
  stage: unit.why,
  turn: 'officer',
  openedAt: unit.at,
  version: 0,
});
