import type { Day } from '../kernel/days.ts';
import type { PeriodId } from './periods.ts';
import type { Requirement } from './requirement.ts';
import type { Party, Stage } from './schema.ts';
import type { Step } from './steps.ts';

export interface Transition {
  readonly by: Party;
  readonly from: readonly Stage[] | 'nothing';
  /** `same`: a fact that leaves the stage as it is; `before`: where the case stood before the proposal. */
  readonly to: Stage | 'same' | 'before';
  readonly needs: readonly Requirement[];
  /** The period that runs from this step. Absent where it starts none. */
  readonly clock?: PeriodId;
  /** What the register is told, exactly once. */
  readonly register?: 'certified' | 'suspended' | 'reinstated' | 'withdrawn' | 'corrected';
}

const BEFORE_DECISION = ['submitted', 'correction', 'accepted', 'assessed', 'recommended', 'notice'] as const;
const HELD = [
  'certified',
  'suspension-proposed',
  'suspended',
  'reinstatement-proposed',
  'withdrawal-proposed',
] as const;
const UNDER_REVIEW = ['submitted', 'accepted', 'assessed'] as const;

/**
 * Every step that there is: who, from where, to where, on which facts, and which period begins. The API accepts
 * nothing else, and the diagram in README.md is made from this table.
 * Source: design, "Certification"; steps of other provinces in domain/integrity-units.json; certainty `assumed`.
 */
export const TRANSITIONS = {
  start: {
    by: 'merchant',
    from: 'nothing',
    to: 'draft',
    needs: ['no-other-application', 'no-certificate-held', 'renewal-open', 'renewed-held'],
    clock: 'draft',
  },
  'sign-commitment': {
    by: 'merchant',
    from: ['draft', 'correction'],
    to: 'same',
    needs: ['draft-not-lapsed'],
  },
  submit: {
    by: 'merchant',
    from: ['draft'],
    to: 'submitted',
    needs: ['draft-not-lapsed', 'contents-complete', 'commitment-signed'],
    clock: 'acceptance',
  },
  'request-correction': {
    by: 'officer',
    from: ['submitted', 'accepted'],
    to: 'correction',
    needs: ['no-open-correction'],
    clock: 'correction',
  },
  resubmit: {
    by: 'merchant',
    from: ['correction'],
    to: 'submitted',
    needs: ['items-answered', 'contents-complete', 'commitment-signed'],
    clock: 'acceptance',
  },
  'abandon-application': { by: 'merchant', from: ['draft', ...BEFORE_DECISION], to: 'abandoned', needs: [] },
  accept: {
    by: 'officer',
    from: ['submitted'],
    to: 'accepted',
    needs: ['no-open-correction'],
    clock: 'assessment',
  },
  'not-accept': {
    by: 'officer',
    from: ['submitted', 'correction'],
    to: 'not-accepted',
    needs: [],
    clock: 'askReview',
  },
  'judge-criterion': { by: 'officer', from: UNDER_REVIEW, to: 'same', needs: [] },
  'record-assessment': {
    by: 'officer',
    from: ['accepted', 'assessed'],
    to: 'assessed',
    needs: ['no-open-correction', 'form-not-recorded'],
    clock: 'recommendation',
  },
  'recommend-certify': {
    by: 'officer',
    from: ['assessed'],
    to: 'recommended',
    needs: ['no-open-correction', 'assessed-on-site', 'checklist-judged', 'checklist-passed'],
    clock: 'decision',
  },
  'recommend-refuse': {
    by: 'officer',
    from: ['assessed'],
    to: 'recommended',
    needs: ['no-open-correction', 'assessed-on-site', 'checklist-judged'],
    clock: 'decision',
  },
  'return-recommendation': {
    by: 'decider',
    from: ['recommended', 'notice'],
    to: 'assessed',
    needs: ['other-than-recommender'],
    clock: 'recommendation',
  },
  'give-public-notice': {
    by: 'decider',
    from: ['recommended'],
    to: 'notice',
    needs: ['no-open-correction', 'recommended-certify', 'other-than-recommender'],
    clock: 'publicNotice',
  },
  refuse: {
    by: 'decider',
    from: ['recommended', 'notice'],
    to: 'refused',
    needs: ['no-open-correction', 'other-than-recommender', 'objections-settled'],
    clock: 'askReview',
  },
  object: { by: 'public', from: ['notice'], to: 'same', needs: ['notice-running'] },
  'settle-objection': { by: 'officer', from: ['notice'], to: 'same', needs: ['objection-open'] },
  certify: {
    by: 'decider',
    from: ['notice'],
    to: 'certified',
    needs: [
      'no-open-correction',
      'recommended-certify',
      'other-than-recommender',
      'notice-given',
      'notice-over',
      'objections-settled',
      'no-objection-upheld',
      'renewed-in-force',
      'renewed-followed',
    ],
    register: 'certified',
  },
  'ask-review': {
    by: 'merchant',
    from: ['refused', 'not-accepted'],
    to: 'review',
    needs: ['review-in-time'],
    clock: 'review',
  },
  'uphold-refusal': {
    by: 'decider',
    from: ['review'],
    to: 'refusal-upheld',
    needs: ['not-one-of-the-first-two'],
  },
  reopen: {
    by: 'decider',
    from: ['review'],
    to: 'submitted',
    needs: ['not-one-of-the-first-two', 'no-other-application'],
    clock: 'acceptance',
  },
  'propose-suspension': {
    by: 'officer',
    from: ['certified'],
    to: 'suspension-proposed',
    needs: ['register-followed', 'no-proposal-open'],
    clock: 'reply',
  },
  'propose-withdrawal': {
    by: 'officer',
    from: ['certified', 'suspended'],
    to: 'withdrawal-proposed',
    needs: ['register-followed', 'no-proposal-open'],
    clock: 'reply',
  },
  'propose-reinstatement': {
    by: 'officer',
    from: ['suspended'],
    to: 'reinstatement-proposed',
    needs: ['register-followed', 'no-proposal-open'],
    clock: 'measure',
  },
  relinquish: {
    by: 'merchant',
    from: ['certified', 'suspended'],
    to: 'withdrawal-proposed',
    needs: ['register-followed', 'no-proposal-open'],
    clock: 'measure',
  },
  reply: { by: 'merchant', from: ['suspension-proposed', 'withdrawal-proposed'], to: 'same', needs: [] },
  'confirm-suspension': {
    by: 'decider',
    from: ['suspension-proposed'],
    to: 'suspended',
    needs: ['other-than-proposer', 'reply-heard'],
    register: 'suspended',
  },
  'confirm-withdrawal': {
    by: 'decider',
    from: ['withdrawal-proposed'],
    to: 'withdrawn',
    needs: ['other-than-proposer', 'reply-heard'],
    register: 'withdrawn',
  },
  'confirm-reinstatement': {
    by: 'decider',
    from: ['reinstatement-proposed'],
    to: 'certified',
    needs: ['other-than-proposer'],
    register: 'reinstated',
  },
  'drop-proposal': {
    by: 'decider',
    from: ['suspension-proposed', 'withdrawal-proposed', 'reinstatement-proposed'],
    to: 'before',
    needs: ['other-than-proposer'],
  },
  'note-complaint': { by: 'system', from: HELD, to: 'same', needs: [] },
  'report-misuse': { by: 'merchant', from: HELD, to: 'same', needs: [] },
  'request-change': {
    by: 'merchant',
    from: HELD,
    to: 'same',
    needs: ['few-changes-open'],
    clock: 'publicCorrection',
  },
  'settle-change': {
    by: 'officer',
    from: HELD,
    to: 'same',
    needs: ['change-open', 'register-followed'],
    register: 'corrected',
  },
  'check-oneself': { by: 'merchant', from: HELD, to: 'same', needs: [] },
  'enter-register': {
    by: 'system',
    from: [...HELD, 'withdrawn', 'superseded'],
    to: 'same',
    needs: ['decision-open'],
  },
  'miss-register': {
    by: 'system',
    from: [...HELD, 'withdrawn', 'superseded'],
    to: 'same',
    needs: ['decision-open'],
  },
  // In one transaction with `certify` of the renewal, so that one case carries a certificate at any instant, and what
  // stands against it is never left behind on the case that gives way.
  'give-way-to-renewal': {
    by: 'system',
    from: ['certified'],
    to: 'superseded',
    needs: ['register-followed', 'no-proposal-open'],
  },
} as const satisfies Record<Step, Transition>;

export const transitionOf = (step: Step): Transition => TRANSITIONS[step];

/** Stages in which the applicant and the premises are taken: no second application may be open beside it. */
export const OPEN_STAGES = ['draft', ...BEFORE_DECISION, 'review'] as const satisfies readonly Stage[];
export const isOpen = (stage: Stage): boolean => OPEN_STAGES.some((each) => each === stage);

/** Stages of a case that leads a unit of the register whose certificate has not ended. */
export const isHeld = (stage: Stage): boolean => HELD.some((each) => each === stage);

const IN_HAND: readonly string[] = [...BEFORE_DECISION, 'review', ...HELD];

/**
 * Whether an office has a case in hand: an application that was submitted and has not come to its end, or a certificate
 * that is in force. A draft is the merchant's alone; what was withdrawn, refused or ran out is done with.
 * @param stage also what time made of it: `lapsed`, `expired`
 * @param validTo last valid day of the certificate, where there is one; Asia/Shanghai, as is `today`
 */
export const isInHand = (stage: string, validTo: string | undefined, today: Day): boolean =>
  IN_HAND.includes(stage) && (validTo === undefined || validTo >= today);
