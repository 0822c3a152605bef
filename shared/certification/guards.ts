import type { WorkingCalendar } from '../calendar/schema.ts';
import { addDays, type Day, dayInShanghai, type Instant } from '../kernel/days.ts';
import type { CaseState } from './case-state.ts';
import { criteriaFor } from './checklist.ts';
import { isHeld } from './lifecycle.ts';
import { lastDayOf } from './periods.ts';
import type { Requirement } from './requirement.ts';
import type { Actor, Section, Stage } from './schema.ts';

/** What a guard may look at besides the case: who acts, when, and what the verb has read for it. */
export interface Situation {
  readonly actor: Actor;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  /** What is missing in the contents, by section; read for `submit` and `resubmit`. */
  readonly missing?: readonly string[];
  /** When each section was last saved. */
  readonly savedAt?: Partial<Record<Section, Instant>>;
  /** Version of the commitment in force. */
  readonly commitmentVersion?: string;
  /** Another application for the same unit and premises is open. */
  readonly otherOpen?: boolean;
  /** The unit has a certificate for these premises that was not withdrawn; read for a new application. */
  readonly certificateHeld?: boolean;
  /** Last valid day of the certificate that a renewal follows. */
  readonly renewsValidTo?: Day;
  /** Where the case stands whose certificate a renewal follows; read for `start` and `certify`. */
  readonly renewedStage?: Stage;
  /** Whether the register has followed every decision of that case; read with its stage. */
  readonly renewedFollowed?: boolean;
  /** Ids that the step names: a form, an objection, a change, a fact. */
  readonly names?: Readonly<Record<string, unknown>>;
}

type Guard = (state: CaseState, situation: Situation) => boolean;

const today = ({ now }: Situation): Day => dayInShanghai(now);

/** Whether a period that began then is over on the day; not over where the calendar cannot say. */
function isOver(
  period: Parameters<typeof lastDayOf>[0],
  startedAt: Instant | undefined,
  situation: Situation,
): boolean {
  if (startedAt === undefined) return false;
  const last = lastDayOf(period, startedAt, situation.calendar);
  return last !== undefined && last < today(situation);
}

const RENEWAL_OPENS_DAYS = 60;
const MOST_OPEN_CHANGES = 20;

/** Each requirement as a sentence that is true or not. */
export const GUARDS: { readonly [R in Requirement]: Guard } = {
  'contents-complete': (_, { missing }) => missing?.length === 0,
  'commitment-signed': ({ signed }, { commitmentVersion }) => signed?.version === commitmentVersion,
  'no-other-application': (_, { otherOpen }) => otherOpen !== true,
  'no-certificate-held': ({ identity }, { certificateHeld }) =>
    identity.kind === 'renewal' || certificateHeld !== true,
  'renewal-open': ({ identity }, situation) =>
    identity.kind === 'new' ||
    (situation.renewsValidTo !== undefined &&
      addDays(situation.renewsValidTo, -RENEWAL_OPENS_DAYS) <= today(situation)),
  'renewed-held': ({ identity }, { renewedStage }) =>
    identity.kind === 'new' || (renewedStage !== undefined && isHeld(renewedStage)),
  // A renewal must not lift a suspension, revive what was withdrawn, or drop what was proposed and never decided.
  'renewed-in-force': ({ identity }, { renewedStage }) =>
    identity.kind === 'new' || renewedStage === 'certified',
  // What was decided before comes first: a suspension that is still on its way would meet the renewed certificate.
  'renewed-followed': ({ identity }, { renewedFollowed }) =>
    identity.kind === 'new' || renewedFollowed === true,
  'draft-not-lapsed': (state, situation) =>
    state.stage !== 'draft' || !isOver('draft', state.clock?.startedAt, situation),
  'items-answered': ({ correction }, { savedAt = {} }) =>
    correction?.items.every(({ section }) => (savedAt[section] ?? '') > correction.at) === true,
  'no-open-correction': ({ correction }) => correction === undefined,
  'checklist-judged': ({ identity, checklist }) =>
    criteriaFor(identity.field).every(({ id }) => checklist[id] !== undefined),
  'checklist-passed': ({ checklist }) => Object.values(checklist).every(({ verdict }) => verdict !== 'fail'),
  'assessed-on-site': ({ assessments }) => assessments.length > 0,
  'form-not-recorded': ({ assessments }, { names }) =>
    assessments.every(({ formId }) => formId !== names?.formId),
  'recommended-certify': ({ recommendation }) => recommendation?.outcome === 'certify',
  'other-than-recommender': ({ recommendation }, { actor }) =>
    recommendation !== undefined && recommendation.by !== actor.accountId,
  'notice-given': ({ noticeFrom }) => noticeFrom !== undefined,
  'notice-over': ({ noticeFrom }, situation) => isOver('publicNotice', noticeFrom, situation),
  'notice-running': ({ noticeFrom }, situation) =>
    noticeFrom !== undefined && !isOver('publicNotice', noticeFrom, situation),
  'objections-settled': ({ objections }) => objections.every(({ outcome }) => outcome !== undefined),
  'no-objection-upheld': ({ objections }) => objections.every(({ outcome }) => outcome !== 'upheld'),
  'objection-open': ({ objections }, { names }) =>
    objections.some((each) => each.objectionId === names?.objectionId && each.outcome === undefined),
  'review-in-time': ({ refusal }, situation) =>
    refusal !== undefined && !isOver('askReview', refusal.at, situation),
  'not-one-of-the-first-two': ({ refusedBy }, { actor }) => !refusedBy.includes(actor.accountId),
  'no-proposal-open': ({ proposal }) => proposal === undefined,
  'reply-heard': ({ proposal }, situation) =>
    proposal !== undefined &&
    (proposal.urgent ||
      proposal.by.party === 'merchant' ||
      proposal.repliedAt !== undefined ||
      isOver('reply', proposal.at, situation)),
  'other-than-proposer': ({ proposal }, { actor }) =>
    proposal !== undefined && proposal.by.accountId !== actor.accountId,
  'change-open': ({ changes }, { names }) => changes.some(({ changeId }) => changeId === names?.changeId),
  // All of them stand in one item of the table: without an end, no measure could be recorded in the case any more.
  'few-changes-open': ({ changes }) => changes.length < MOST_OPEN_CHANGES,
  'register-followed': ({ undelivered, certificate }) =>
    undelivered.length === 0 && certificate !== undefined,
  'decision-open': ({ undelivered }, { names }) => undelivered.some((each) => each === names?.sequence),
};
