import type { HeldCase } from '../../functions/certification/held-case.ts';
import { workItemOf } from '../../functions/certification/work-item.ts';
import { criteriaFor } from '../../shared/certification/checklist.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { stateOf } from '../../shared/certification/fold.ts';
import { transitionOf } from '../../shared/certification/lifecycle.ts';
import { lastDayOf } from '../../shared/certification/periods.ts';
import { registerEventOf } from '../../shared/certification/register-event.ts';
import type { CaseIdentity, Party } from '../../shared/certification/schema.ts';
import { STEPS, type Step } from '../../shared/certification/steps.ts';
import { itemOn } from '../../shared/desk/work-list.ts';
import { addDays, asDay, asInstant, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { certificationDesk } from './certification-desk.ts';
import { stableText } from './stable-text.ts';

type Desk = ReturnType<typeof certificationDesk>;

/** Two officers and two deciders; the second of each also acts as the other, to try both sides. */
const ACCOUNTS: Readonly<Record<Party, readonly string[]>> = {
  merchant: ['m-1'],
  officer: ['o-1', 'both-1'],
  decider: ['both-1', 'd-1'],
  public: ['public'],
  system: ['system'],
};

export interface Walk {
  /** Steps that were asked for, in turn or not. */
  readonly attempted: number;
  readonly taken: number;
  readonly broken: readonly string[];
  readonly facts: readonly Fact[];
}

/**
 * Walks one case through random events: any step of the table, by anybody, after any number of days, many of them out
 * of turn; and looks at every invariant after each one.
 * @param chance a number from 0 up to and without 1
 * @param submitted the case to begin with; a new one where it is not given
 */
export async function walk(
  desk: Desk,
  events: number,
  chance: () => number,
  submitted?: string,
): Promise<Walk> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  let day = WALKS_BEGIN;
  const now = (): Instant => asInstant(new Date(`${day}T02:00:00Z`));
  const caseId =
    submitted ?? (await desk.toSubmitted(now(), { address: `演示路${Math.floor(chance() * 1e9)}号` }));
  const broken: string[] = [];
  let [attempted, taken] = [0, 0];
  let before = (await desk.given.cases.findCase(caseId)) as HeldCase;
  while (attempted < events) {
    day = addDays(day, pick([0, 0, 0, 1, 3, 9, 21]));
    const possible = STEPS.filter((step) => {
      const { from } = transitionOf(step);
      return from !== 'nothing' && from.includes(before.state.stage);
    });
    const step = chance() < 0.9 ? pick(possible.length > 0 ? possible : STEPS) : pick(STEPS);
    if (step === 'start' || (step === 'abandon-application' && chance() < 0.8)) continue;
    const party = transitionOf(step).by;
    const accountId = pick(ACCOUNTS[party]);
    const attempt = await take(desk, before, { step, party, accountId, now: now(), pick });
    attempted += attempt.asked;
    if (attempt.outcome === 'taken' && transitionOf(step).register !== undefined) await desk.follow(now());
    const after = (await desk.given.cases.findCase(caseId)) as HeldCase;
    if (attempt.outcome === 'refused' && stableText(after.state) !== stableText(before.state))
      broken.push(`${step} was refused and changed the case`);
    if (attempt.outcome === 'taken') {
      taken += 1;
      broken.push(...brokenBy(desk, before, after, step));
    }
    before = after;
  }
  const facts = (await desk.given.cases.readCase(caseId))?.facts.map(({ fact }) => fact) ?? [];
  broken.push(...(await brokenInTheEnd(desk, before, facts, now())));
  return { attempted, taken, broken, facts };
}

export const WALKS_BEGIN = asDay('2026-01-05');

/** What must hold of the whole: state, work list and register are what the facts amount to. */
async function brokenInTheEnd(
  desk: Desk,
  { state }: HeldCase,
  facts: readonly Fact[],
  now: Instant,
): Promise<readonly string[]> {
  const broken = [...sameOnBothSides(facts)];
  if (stableText(stateOf(state.identity, facts)) !== stableText(state))
    broken.push('the state is not what the facts amount to');
  if (facts.some(({ sequence }, index) => sequence !== index + 1)) broken.push('a fact is missing or twice');
  const { calendar } = desk.given;
  const row = await desk.given.desk.findWorkItem(state.identity.caseId);
  const anew = workItemOf(state, row, { now, calendar });
  const today = dayInShanghai(now);
  if (stableText(row && itemOn(row, today)) !== stableText(anew && itemOn(anew, today)))
    broken.push('the work list is not what the facts amount to');
  broken.push(...(await registerBroken(desk, state, facts)));
  return broken;
}

/** Each decision that the register was told is an event of the unit, once; and there is no event without one. */
async function registerBroken(
  desk: Desk,
  { certificate, identity }: HeldCase['state'],
  facts: readonly Fact[],
): Promise<readonly string[]> {
  const told = toldOf(identity, facts);
  const missed = facts.filter(({ step }) => step === 'miss-register').length;
  const events = certificate === undefined ? [] : await desk.register.listEvents(certificate.publicId);
  const entered = events.map(({ type }) => (type === 'issued' ? 'certified' : type));
  if (missed === 0 && stableText(entered) !== stableText(told))
    return [`the register says ${entered.join(', ')}, decided was ${told.join(', ')}`];
  return entered.length + missed === told.length ? [] : ['a decision was followed twice or never'];
}

/** What the register was told, from the facts before each. */
const toldOf = (identity: CaseIdentity, facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact, index) => {
    const before = stateOf(identity, facts.slice(0, index));
    return before === undefined ? [] : (registerEventOf(before, fact) ?? []);
  });

interface Attempt {
  readonly step: Step;
  readonly party: Party;
  readonly accountId: string;
  readonly now: Instant;
  readonly pick: <T>(from: readonly T[]) => T;
}

interface Attempted {
  readonly outcome: 'taken' | 'refused';
  /** How many requests it was. */
  readonly asked: number;
}

async function take(desk: Desk, held: HeldCase, attempt: Attempt): Promise<Attempted> {
  let asked = 0;
  try {
    for (const request of requestsOf(desk, held, attempt)) {
      asked += 1;
      await request();
    }
    return { outcome: 'taken', asked };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'CONFLICT') return { outcome: 'refused', asked };
    throw error;
  }
}

/** What is asked for, one after the other. */
function requestsOf(desk: Desk, held: HeldCase, attempt: Attempt): readonly (() => Promise<unknown>)[] {
  const { step, party, accountId, now, pick } = attempt;
  const { identity, facts, correction } = held.state;
  const { caseId, field } = identity;
  if (step === 'resubmit' || step === 'submit') {
    const named = (correction?.items ?? []).flatMap(({ section }) =>
      section !== 'commitment' && pick([true, true, false]) ? [section] : [],
    );
    return [
      ...named.map((section) => () => desk.save(caseId, section, now)),
      () => desk.submit(caseId, now, step),
    ];
  }
  const ask = (data: object, seen: number) => () =>
    desk.take(caseId, { step, party, now, accountId, data, words: {}, seen });
  if (step !== 'judge-criterion') return [ask(dataFor(held, step, attempt), facts)];
  // All points at once, most often: a walk of thirty events should reach what comes after.
  const verdicts = ['pass', 'pass', 'pass', 'pass', 'pass', 'not-applicable', 'fail'];
  return criteriaFor(field).map(({ id: criterion }, index) =>
    ask({ criterion, verdict: pick(verdicts) }, facts + index),
  );
}

const VISIT = {
  ...{ weighings: 5, failedWeighings: 0, instrumentsSeen: 2, instrumentsInVerification: 2 },
  displayed: true,
};

function dataFor({ state }: HeldCase, step: Step, { now, pick }: Attempt): object {
  const refusal = { grounds: ['B1'], evidence: [] };
  const forms: { readonly [S in Step]?: object } = {
    'request-correction': {
      items: [{ itemId: 'i', section: pick(['staff', 'systems']), reasonCode: 'missing' }],
    },
    'record-assessment': { formId: `f${state.facts}`, visitedOn: dayInShanghai(now), ...VISIT },
    'not-accept': refusal,
    'recommend-refuse': refusal,
    refuse: refusal,
    'uphold-refusal': refusal,
    object: { objectionId: `o${state.facts}` },
    'settle-objection': {
      objectionId: state.objections.at(-1)?.objectionId ?? 'o',
      outcome: pick(['dismissed', 'dismissed', 'upheld']),
    },
    'propose-suspension': { ground: 'verification-overdue', urgent: pick([true, false]) },
    'propose-withdrawal': { ground: 'commitment-broken', urgent: pick([true, false]) },
    'note-complaint': { complaintId: `c${state.facts}`, outcome: pick(['unproven', 'upheld']) },
    'request-change': pick([
      { changeId: `c${state.facts}`, what: 'name', value: `演示${state.facts}号超市` },
      { changeId: `c${state.facts}`, what: 'instruments' },
      { changeId: `c${state.facts}`, what: 'entry' },
    ]),
    'settle-change': { changeId: state.changes[0]?.changeId ?? 'c', outcome: 'made' },
    'sign-commitment': { version: 'v1', sha256: 'a'.repeat(64) },
    'enter-register': {
      publicId: 'u',
      certificateNumber: 'n',
      validTo: dayInShanghai(now),
      sequence: state.undelivered[0] ?? 0,
    },
    'miss-register': { sequence: 0 },
    'check-oneself': { allVerified: true, displayed: true, complaints: 0 },
    'give-way-to-renewal': { renewedBy: 'other' },
  };
  return forms[step] ?? {};
}

/** What must never be, said anew and not by the rules that are tested. */
function brokenBy(desk: Desk, before: HeldCase, after: HeldCase, step: Step): readonly string[] {
  const [was, is] = [before.state, after.state];
  const broken: string[] = [];
  const deciding: readonly Step[] = [
    'accept',
    'recommend-certify',
    'give-public-notice',
    'certify',
    'refuse',
  ];
  if (deciding.includes(step) && was.correction !== undefined)
    broken.push(`${step} while a correction is open`);
  if (step === 'certify') {
    const last = was.noticeFrom && lastDayOf('publicNotice', was.noticeFrom, desk.given.calendar);
    if (last === undefined || last >= dayInShanghai(is.since))
      broken.push('certified without a public notice that was over');
    if (was.objections.some(({ outcome }) => outcome !== 'dismissed'))
      broken.push('certified over an objection');
  }
  if (
    step === 'note-complaint' &&
    (was.stage !== is.stage ||
      stableText(was.certificate) !== stableText(is.certificate) ||
      is.undelivered.length > was.undelivered.length)
  )
    broken.push('a complaint changed the certificate');
  const transition = transitionOf(step);
  if (is.facts <= was.facts) broken.push('a step was taken and no fact added');
  if (transition.register !== undefined && transition.by !== 'decider')
    broken.push('the register was told by no decider');
  return broken;
}

/** Facts by one person on both sides of a decision; for the whole history. */
export function sameOnBothSides(facts: readonly Fact[]): readonly string[] {
  const broken: string[] = [];
  let recommender: string | undefined;
  let proposer: string | undefined;
  for (const { step, by } of facts) {
    if (step === 'recommend-certify' || step === 'recommend-refuse') recommender = by.accountId;
    if (step.startsWith('propose-')) proposer = by.accountId;
    if (
      ['give-public-notice', 'certify', 'refuse', 'return-recommendation'].includes(step) &&
      by.accountId === recommender
    )
      broken.push(`${step} by its recommender`);
    if ((step.startsWith('confirm-') || step === 'drop-proposal') && by.accountId === proposer)
      broken.push(`${step} by its proposer`);
  }
  return broken;
}
