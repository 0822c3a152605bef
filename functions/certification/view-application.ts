import { createHash } from 'node:crypto';
import type { CaseView } from '../../shared/certification/api.ts';
import { type CommitmentSource, commitmentText } from '../../shared/certification/commitment.ts';
import { missingIn, whatIsMissing } from '../../shared/certification/completeness.ts';
import type { Situation } from '../../shared/certification/guards.ts';
import { TRANSITIONS, transitionOf } from '../../shared/certification/lifecycle.ts';
import { lastDayOf } from '../../shared/certification/periods.ts';
import { REFUSAL_WORDS } from '../../shared/certification/requirement-words.ts';
import { eraseDayOf } from '../../shared/certification/retention.ts';
import {
  type Actor,
  type Party,
  SECTIONS,
  type SectionContents,
  type Stage,
} from '../../shared/certification/schema.ts';
import { STEPS, type Step } from '../../shared/certification/steps.ts';
import { hindrancesTo } from '../../shared/certification/take.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { open } from '../adapters/seal.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { applicationLookKey } from '../table/certification-keys.ts';
import { caseKeyOf } from './case-key.ts';
import { openContents } from './contents.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { type HeldCase, languageOf, wordsContext } from './held-case.ts';
import { openObjections } from './objections-of.ts';
import { masked, maskedContent } from './personal.ts';
import type { ReadFact, WholeCase } from './repository.ts';
import { isSectionOpen } from './save-section.ts';
import { renewedOf } from './situation-of.ts';
import { summaryOf } from './summary.ts';
import { upheldWithinYear } from './upheld.ts';

export interface ViewRequest extends Pick<Ask, 'now' | 'assertMay'> {
  readonly caseId: string;
  readonly accountId: string;
  /** As what the reader sees the case: a merchant their own, an officer or decider one of their scope. */
  readonly parties: readonly Party[];
  /** By which an officer's look is on the record; a merchant's own is none. */
  readonly onRecord?: { readonly auditId: string; readonly actorName: string | undefined };
}

/** Facts that are the officers' own; the applicant is told what was decided, not how it was discussed. */
const OFFICERS_ONLY: readonly Step[] = [
  'judge-criterion',
  'recommend-certify',
  'recommend-refuse',
  'return-recommendation',
  'note-complaint',
  'miss-register',
];

/**
 * A case as its reader may see it: contents, history, and each step of the table that is theirs at this stage with what
 * stands in its way. An officer's look is written to the audit trail first, once a day: objections and history name
 * people.
 * @throws DomainError NOT_FOUND also where it is not the reader's; STORE_UNAVAILABLE
 */
export async function viewApplication(given: CertificationGiven, request: ViewRequest): Promise<CaseView> {
  const whole = await given.cases.readCase(request.caseId);
  if (whole === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  const { state, erasedAt } = whole.held;
  request.assertMay(state);
  await noteLook(given, whole, request);
  const key = erasedAt === undefined ? await caseKeyOf(given, whole.held) : undefined;
  const contents = key === undefined ? {} : openContents(request.caseId, whole.sections, key);
  const isMerchant = request.parties.includes('merchant');
  const { correction, refusal, proposal, submittedAt } = state;
  const reviewUntil =
    refusal === undefined || !isReviewable(state.stage)
      ? undefined
      : lastDayOf('askReview', refusal.at, given.calendar);
  return {
    ...(await summaryOf(state, request.now, given.calendar)),
    facts: state.facts,
    language: languageOf(whole.held),
    ...keptUntil(whole.held),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    sections: sectionsOf(given, whole, { contents, request, isMerchant }),
    history: whole.facts.flatMap((each) => historyLine(each, { caseId: request.caseId, key, isMerchant })),
    steps: await stepsOf(given, whole, { contents, request }),
    ...(correction === undefined ? {} : { correction }),
    ...(proposal === undefined ? {} : { proposal: { ...proposal } }),
    ...(refusal === undefined
      ? {}
      : { refusal: { ...refusal, ...(reviewUntil === undefined ? {} : { reviewUntil }) } }),
    ...(isMerchant ? {} : { checklist: state.checklist }),
    objections: isMerchant ? state.objections : await maskedObjections(given, whole),
    changes: state.changes,
    upheldComplaints: isMerchant ? 0 : upheldWithinYear(state, request.now),
    dueMoves: [...whole.dueMoves],
    commitment: { ...textOf(given.commitment), ...signedText(given, state) },
  };
}

/** Whether a review can be asked for: once, not of what a review decided. */
const isReviewable = (stage: Stage): boolean => TRANSITIONS['ask-review'].from.some((each) => each === stage);

/** The first look of an officer on a day; the page that they work on is read anew with each verdict. */
async function noteLook(
  { cases }: CertificationGiven,
  { looks }: WholeCase,
  { caseId, accountId: actor, now: at, onRecord }: ViewRequest,
): Promise<void> {
  const day = dayInShanghai(at);
  if (onRecord === undefined || looks.get(actor) === day) return;
  const { auditId: id, actorName } = onRecord;
  await cases.commit([
    auditWrite({
      ...{ id, at, actor, action: 'case-viewed', caseId },
      ...(actorName === undefined ? {} : { actorName }),
    }),
    { put: { ...applicationLookKey(caseId, actor), day } },
  ]);
}

function textOf(source: CommitmentSource) {
  const text = commitmentText(source);
  return { version: source.version, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** The very text that was signed (M5), whichever is in force by now: made anew, and known by the hash that was signed. */
function signedText(
  { commitments }: CertificationGiven,
  { signed }: HeldCase['state'],
): Pick<CaseView['commitment'], 'signed'> {
  const source = commitments.find(({ version }) => version === signed?.version);
  const made = source === undefined ? undefined : textOf(source);
  return made === undefined || made.sha256 !== signed?.sha256 ? {} : { signed: made };
}

function sectionsOf(
  given: CertificationGiven,
  { held, sections }: WholeCase,
  about: { contents: SectionContents; request: ViewRequest; isMerchant: boolean },
): CaseView['sections'] {
  const { contents, request, isMerchant } = about;
  return SECTIONS.map((section) => {
    const stored = sections.find((each) => each.section === section);
    const content: Record<string, unknown> = { ...contents[section] };
    return {
      section,
      version: stored?.version ?? 0,
      ...(stored === undefined ? {} : { savedAt: stored.savedAt }),
      content: isMerchant ? content : maskedContent(section, content),
      missing: missingIn(section, contents).map(({ field }) => field),
      open: isMerchant && isSectionOpen(given, held.state, { section, now: request.now }),
    };
  });
}

function historyLine(
  { fact, words }: ReadFact,
  about: { readonly caseId: string; readonly key: Bytes | undefined; readonly isMerchant: boolean },
): CaseView['history'] {
  if (about.isMerchant && OFFICERS_ONLY.includes(fact.step)) return [];
  const opened =
    words === undefined || about.key === undefined
      ? undefined
      : open(about.key, words, wordsContext(about.caseId, fact.sequence));
  const { accountId: account, party: by } = fact.by;
  return [
    {
      sequence: fact.sequence,
      step: fact.step,
      at: fact.at,
      by,
      ...(about.isMerchant ? {} : { account }),
      stage: fact.stage,
      data: fact.data,
      ...(opened === undefined ? {} : { words: opened as Record<string, unknown> }),
    },
  ];
}

async function stepsOf(
  given: CertificationGiven,
  { held }: WholeCase,
  { contents, request }: { contents: SectionContents; request: ViewRequest },
): Promise<CaseView['steps']> {
  const { state, savedAt } = held;
  const renewed = await renewedOf(given, state.identity);
  const missing = whatIsMissing(contents).map(({ section, field }) => `${section}.${field}`);
  return STEPS.filter((step) => {
    const { by, from } = transitionOf(step);
    return request.parties.includes(by) && from !== 'nothing' && from.includes(state.stage);
  }).map((step) => {
    const actor: Actor = { accountId: request.accountId, party: TRANSITIONS[step].by };
    const situation: Situation = {
      actor,
      now: request.now,
      calendar: given.calendar,
      missing,
      savedAt,
      commitmentVersion: given.commitment.version,
      ...renewed,
      names: { changeId: state.changes[0]?.changeId, objectionId: openObjection(state.objections) },
    };
    const codes = hindrancesTo(step, state, situation);
    return { step, hindrances: codes.map((code) => ({ code, ...REFUSAL_WORDS[code] })) };
  });
}

const openObjection = (objections: WholeCase['held']['state']['objections']): string | undefined =>
  objections.find(({ outcome }) => outcome === undefined)?.objectionId;

/** Objections as an officer first sees them: how to reach who objected is masked. */
async function maskedObjections(
  given: CertificationGiven,
  { held }: WholeCase,
): Promise<CaseView['objections']> {
  const opened = await openObjections(given, held);
  return opened.map(({ contact, ...each }) =>
    contact === undefined ? each : { ...each, contact: String(masked(contact)) },
  );
}

/** Until when it is kept what the case says of people, or when that was erased. */
function keptUntil({ state, erasedAt }: HeldCase): Pick<CaseView, 'eraseDay' | 'erasedAt'> {
  if (erasedAt !== undefined) return { erasedAt };
  const eraseDay = eraseDayOf(state);
  return eraseDay === undefined ? {} : { eraseDay };
}
