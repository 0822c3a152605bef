import type { Actor, Outcome, Track } from './schema.ts';

export const STEPS = [
  'submitted',
  'identity-required',
  'accepted',
  'mediating',
  'appraisal',
  'settled',
  'terminated',
  'not-accepted',
  'verifying',
  'testing',
  'investigating',
  'not-opened',
  'decided',
  'review',
  'withdrawn',
  'closed',
] as const;
export type Step = (typeof STEPS)[number];

/** Clocks; how long each runs is data (shared/complaints/data). */
export const CLOCKS = [
  'acceptance',
  'mediation',
  'notification',
  'verification',
  'penalty',
  'review',
  'correction',
] as const;
export type Clock = (typeof CLOCKS)[number];

/** Clocks whose length no law gives: the service sets it itself. */
export const OWN_CLOCKS: ReadonlySet<Clock> = new Set(['review', 'correction'] as const);

/** What a transition asks of whoever makes it. */
export type Required =
  | 'ground'
  | 'text'
  | 'division'
  | 'replyBy'
  | 'reason'
  | 'outcome'
  | 'amountFen'
  /** What goes over into a case of its own: shared/complaints/splitting.ts. */
  | 'splitOff';

export interface Transition {
  readonly track: Track | 'both';
  readonly by: readonly Actor[];
  readonly from: readonly Step[];
  /** `stays` where the step does not change. */
  readonly to: Step | 'stays';
  readonly requires: readonly Required[];
  /** What happens to the clocks. */
  readonly clock?: {
    readonly start?: Clock;
    /** The clock that filing starts begins anew. */
    readonly restart?: true;
    readonly stop?: true;
    readonly pause?: true;
    readonly resume?: true;
    /** Runs as long again, once. */
    readonly extend?: true;
  };
  /** Only once the last day of a question is over and there is no answer. */
  readonly onceUnanswered?: true;
  /** Where it ends the case: how. */
  readonly outcome?: Outcome;
}
