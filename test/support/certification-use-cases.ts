import { chooseLanguage } from '../../functions/certification/choose-language.ts';
import { closeReview } from '../../functions/certification/close-review.ts';
import { findingWrites } from '../../functions/certification/finding.ts';
import { noteFindings } from '../../functions/certification/note-findings.ts';
import { objectToNotice } from '../../functions/certification/object-to-notice.ts';
import { openReviews } from '../../functions/certification/open-reviews.ts';
import { saveSection } from '../../functions/certification/save-section.ts';
import { assignWork } from '../../functions/desk/assign-work.ts';
import { colleagueWrites } from '../../functions/desk/colleague-writes.ts';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import type { Table } from '../../functions/table/table.ts';
import type { Party } from '../../shared/certification/schema.ts';
import type { Step } from '../../shared/certification/steps.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { aCaller } from './api-under-test.ts';
import { at } from './certification-case.ts';
import type { certificationDesk } from './certification-desk.ts';

type Desk = ReturnType<typeof certificationDesk>;

/** What somebody does to a case, asked under one key however often. */
export interface UseCase {
  readonly name: string;
  /** Brings a case to where it can be done. @returns its id */
  readonly given: (desk: Desk, table: Table) => Promise<string>;
  readonly act: (desk: Desk, caseId: string, table: Table) => Promise<unknown>;
}

const MARCH = at('2026-03-13T02:00:00Z');
const DECIDED = at('2026-03-24T02:00:00Z');
const APRIL = at('2026-04-01T02:00:00Z');
const REFUSAL = { grounds: ['B1'], evidence: [] };
const URGENT = { ground: 'verification-overdue', urgent: true };
const requestId = 'the-same-request';

/** A step, seen at the number of facts that the case has when the use case begins. */
const step = (
  name: Step,
  party: Party,
  {
    now = MARCH,
    data = {},
    words = { reason: '示例' },
  }: { now?: typeof MARCH; data?: object; words?: object } = {},
): UseCase['act'] => {
  // What the person has seen stays the same when they ask again.
  const seenOf = new WeakMap<Table, number>();
  return async (desk, caseId, table) => {
    const seen = seenOf.get(table) ?? (await desk.given.cases.findCase(caseId))?.state.facts ?? 0;
    seenOf.set(table, seen);
    return desk.take(caseId, { step: name, party, now, data, words: words as never, seen, requestId });
  };
};

const submitted: UseCase['given'] = (desk) => desk.toSubmitted();
const noticed: UseCase['given'] = async (desk) => {
  const caseId = await desk.toSubmitted();
  await desk.toNotice(caseId);
  return caseId;
};
const certified: UseCase['given'] = async (desk) => {
  const caseId = await desk.toSubmitted();
  await desk.toCertified(caseId);
  return caseId;
};
const after =
  (first: UseCase['given'], act: UseCase['act']): UseCase['given'] =>
  async (desk, table) => {
    const caseId = await first(desk, table);
    await act(desk, caseId, table);
    return caseId;
  };

const unitOf = async (desk: Desk, caseId: string): Promise<string> =>
  (await desk.given.cases.findCase(caseId))?.state.certificate?.publicId ?? '';

/** A finding of an investigation, as its transaction leaves it. */
const found: UseCase['act'] = async (desk, caseId, table) => {
  const unit = await unitOf(desk, caseId);
  const event = { sequence: 4, type: 'penalty-decided', at: APRIL, on: '2026-04-01', outcome: 'penalised' };
  const head = { unit, caseId: 'c0123456789abcdef', events: [event] };
  await table.transact(findingWrites(head as unknown as CaseHead));
};

const decide = step('certify', 'decider', { now: DECIDED, words: {} });
const propose = step('propose-suspension', 'officer', { now: APRIL, data: URGENT });
const suspend = step('confirm-suspension', 'decider', { now: APRIL, words: {} });
const follow: UseCase['act'] = (desk) => desk.follow(DECIDED);
const asDecider = aCaller({ accountId: 'd-1', roles: ['decider'], division: '530102' });

/** Those that `npm test` runs; the others run among the faults. */
export const SAMPLE: readonly UseCase[] = [
  {
    name: 'an application is begun',
    given: async () => '',
    act: (desk) => desk.start(undefined, { requestId }),
  },
  { name: 'a certificate is decided', given: noticed, act: decide },
  { name: 'the register follows a certificate', given: after(noticed, decide), act: follow },
];

export const OTHERS: readonly UseCase[] = [
  {
    name: 'a lapsed draft makes way',
    given: async (desk) => (await desk.start(at('2026-01-05T02:00:00Z'))).state.identity.caseId,
    act: (desk) => desk.start(APRIL, { requestId }),
  },
  {
    name: 'a section is saved',
    given: async (desk) => (await desk.start()).state.identity.caseId,
    act: (desk, caseId) =>
      saveSection(desk.given, {
        ...{ ...desk.ask('merchant', MARCH), requestId, caseId, section: 'staff', expectedVersion: 0 },
        content: { managerName: '李演示', managerPhone: '13900000000', people: 3 },
      }),
  },
  {
    name: 'the language of messages is chosen',
    given: submitted,
    act: (desk, caseId) => chooseLanguage(desk.given, { caseId, language: 'en', assertMay: () => {} }),
  },
  { name: 'an application is accepted', given: submitted, act: step('accept', 'officer', { words: {} }) },
  {
    name: 'an application is not accepted',
    given: submitted,
    act: step('not-accept', 'officer', { data: REFUSAL }),
  },
  {
    name: 'a correction is asked for',
    given: submitted,
    act: step('request-correction', 'officer', {
      data: { items: [{ itemId: 'i', section: 'staff', reasonCode: 'missing' }] },
      words: { items: [{ what: '补', example: '' }] },
    }),
  },
  { name: 'an application is withdrawn', given: submitted, act: step('abandon-application', 'merchant') },
  { name: 'a notice is sent back', given: noticed, act: step('return-recommendation', 'decider') },
  { name: 'an application is refused', given: noticed, act: step('refuse', 'decider', { data: REFUSAL }) },
  {
    name: 'a review is asked for',
    given: after(noticed, step('refuse', 'decider', { data: REFUSAL })),
    act: step('ask-review', 'merchant', { now: APRIL }),
  },
  {
    name: 'somebody objects',
    given: noticed,
    act: (desk, caseId) =>
      objectToNotice(desk.given, {
        ...{ caseId, requestId, now: at('2026-03-16T02:00:00Z') },
        objection: { text: '秤不准', contact: '' },
      }),
  },
  {
    name: 'a renewal is certified, and the case before it gives way',
    given: async (desk) => {
      const first = await desk.toSubmitted(at('2023-03-02T02:00:00Z'));
      await desk.toCertified(first, at('2023-03-27T02:00:00Z'));
      const renewal = await desk.toSubmitted(at('2026-02-02T02:00:00Z'), { renews: first });
      await desk.toNotice(renewal, at('2026-02-08T02:00:00Z'));
      return renewal;
    },
    act: decide,
  },
  { name: 'a suspension is proposed', given: certified, act: propose },
  { name: 'a suspension is decided', given: after(certified, propose), act: suspend },
  {
    name: 'the register follows a suspension',
    given: after(after(certified, propose), suspend),
    act: (desk) => desk.follow(APRIL),
  },
  { name: 'a merchant gives a certificate up', given: certified, act: step('relinquish', 'merchant') },
  {
    name: 'a change is asked for',
    given: certified,
    act: step('request-change', 'merchant', {
      ...{ now: APRIL, words: { text: '更名' } },
      data: { changeId: 'c', what: 'name', value: '演示新名超市' },
    }),
  },
  {
    name: 'a finding is noted',
    given: after(certified, found),
    act: (desk) => noteFindings(desk.given, APRIL),
  },
  {
    name: 'a review task is opened',
    given: certified,
    // What gives way to other writers is taken up in the next minute.
    act: async (desk) => {
      await openReviews(desk.given, APRIL);
      await openReviews(desk.given, APRIL);
    },
  },
  {
    name: 'a review task is closed',
    given: after(certified, (desk) => openReviews(desk.given, APRIL)),
    act: async (desk, caseId) =>
      closeReview(desk.given, {
        ...{ caller: asDecider, publicId: await unitOf(desk, caseId), finding: 'no-measure' },
        ...{ reason: '已送检', version: 1, now: APRIL, requestId },
      }),
  },
  {
    name: 'a case is assigned to a colleague',
    given: async (desk, table) => {
      await table.transact(colleagueWrites(asDecider));
      return desk.toSubmitted();
    },
    act: (_, caseId, table) =>
      assignWork({ desk: createDeskRepository(table), now: APRIL, newId: () => requestId }, asDecider, {
        caseIds: [caseId],
        assignee: asDecider.accountId,
      }),
  },
];
