import type { HeldCase } from '../../functions/certification/held-case.ts';
import { criteriaFor } from '../../shared/certification/checklist.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { stateOf } from '../../shared/certification/fold.ts';
import { transitionOf } from '../../shared/certification/lifecycle.ts';
import { lastDayOf } from '../../shared/certification/periods.ts';
import type { Party } from '../../shared/certification/schema.ts';
import { STEPS, type Step } from '../../shared/certification/steps.ts';
import { addDays, asInstant, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { certificationDesk } from './certification-desk.ts';

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
  readonly attempted: number;
  readonly taken: number;
  readonly broken: readonly string[];
  readonly facts: readonly Fact[];
}

/**
 * Walks one case through random events: any step of the table, by anybody, after any number of days, most of them out
 * of turn; and looks at every invariant after each one.
 * @param chance a number from 0 up to and without 1
 */
export async function walk(desk: Desk, events: number, chance: () => number): Promise<Walk> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  let day = dayInShanghai(asInstant(new Date('2026-01-05T02:00:00Z')));
  const now = (): Instant => asInstant(new Date(`${day}T02:00:00Z`));
  const caseId = await desk.toSubmitted(now(), { address: `演示路${Math.floor(chance() * 1e9)}号` });
  const broken: string[] = [];
  let taken = 0;
  for (let at = 0; at < events; at += 1) {
    day = addDays(day, pick([0, 0, 0, 1, 3, 9, 21]));
    const before = (await desk.given.cases.findCase(caseId)) as HeldCase;
    const possible = STEPS.filter((step) => {
      const { from } = transitionOf(step);
      return from !== 'nothing' && from.includes(before.state.stage);
    });
    const step = chance() < 0.9 ? pick(possible.length > 0 ? possible : STEPS) : pick(STEPS);
    if (step === 'start' || step === 'abandon-application') continue;
    const party = transitionOf(step).by;
    const attempt = await take(desk, before, {
      step,
      party,
      accountId: pick(ACCOUNTS[party]),
      now: now(),
      pick,
    });
    const after = (await desk.given.cases.findCase(caseId)) as HeldCase;
    if (attempt === 'refused' && JSON.stringify(sorted(after.state)) !== JSON.stringify(sorted(before.state)))
      broken.push(`${step} was refused and changed the case`);
    if (attempt === 'taken') {
      taken += 1;
      broken.push(...brokenBy(desk, before, after, step));
    }
    if (transitionOf(step).register !== undefined && attempt === 'taken') await desk.follow(now());
  }
  const whole = await desk.given.cases.readCase(caseId);
  const folded = stateOf(whole?.held.state.identity as never, whole?.facts.map(({ fact }) => fact) ?? []);
  if (JSON.stringify(sorted(folded)) !== JSON.stringify(sorted(whole?.held.state)))
    broken.push('the state is not what the facts amount to');
  const facts = whole?.facts.map(({ fact }) => fact) ?? [];
  broken.push(...sameOnBothSides(facts));
  return { attempted: events, taken, broken, facts };
}

const sorted = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
    ) ?? 'null',
  );

interface Attempt {
  readonly step: Step;
  readonly party: Party;
  readonly accountId: string;
  readonly now: Instant;
  readonly pick: <T>(from: readonly T[]) => T;
}

async function take(desk: Desk, held: HeldCase, attempt: Attempt): Promise<'taken' | 'refused'> {
  const { step, party, accountId, now, pick } = attempt;
  const { caseId, field } = held.state.identity;
  try {
    if (step === 'resubmit' || step === 'submit') {
      for (const { section } of held.state.correction?.items ?? []) {
        if (section !== 'commitment' && pick([true, true, false])) await desk.save(caseId, section, now);
      }
      await desk.submit(caseId, now, step);
      return 'taken';
    }
    if (step === 'judge-criterion') {
      // All points at once: a walk of thirty events should reach what comes after.
      for (const { id: criterion } of criteriaFor(field)) {
        const data = {
          criterion,
          verdict: pick(['pass', 'pass', 'pass', 'pass', 'pass', 'not-applicable', 'fail']),
        };
        await desk.take(caseId, { step, party, now, accountId, data, words: {} });
      }
      return 'taken';
    }
    const data = dataFor(held, step, attempt);
    await desk.take(caseId, { step, party, now, accountId, data, words: {} });
    return 'taken';
  } catch (error) {
    if (error instanceof DomainError && error.code === 'CONFLICT') return 'refused';
    throw error;
  }
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
      (was.certificate !== is.certificate &&
        JSON.stringify(sorted(was.certificate)) !== JSON.stringify(sorted(is.certificate))))
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
