import { criteriaFor } from '../../../shared/certification/checklist.ts';
import type { Fact } from '../../../shared/certification/facts.ts';
import type { Section } from '../../../shared/certification/schema.ts';
import type { Step } from '../../../shared/certification/steps.ts';
import type { Json } from '../../../shared/kernel/canonical-json.ts';
import { addDays, type Day } from '../../../shared/kernel/days.ts';
import { FIELD_CODES } from '../../../shared/register/fields.ts';

export interface StoryStep {
  readonly step: Step;
  /** Days after the application was begun. */
  readonly day: number;
  readonly data: Fact['data'];
  readonly words: { readonly [member: string]: Json };
}

/** What happened to an invented application. */
export interface ApplicationStory {
  readonly startedDaysAgo: number;
  /** Sections that are not filled in. */
  readonly leftOut?: readonly Section[];
  readonly steps: readonly StoryStep[];
}

const step = (
  name: Step,
  day: number,
  data: object = {},
  words: { readonly [member: string]: Json } = {},
): StoryStep => ({
  step: name,
  day,
  // Each story gives a step the data that it asks for; the steps themselves are held to their schemas by the API.
  data: data as Fact['data'],
  words,
});

const REASON = { reason: '演示：材料齐全，现场核查合格。' };
/** Points of every field: a verdict on one that a field does not have does no harm. */
const POINTS = [...new Set(FIELD_CODES.flatMap((field) => criteriaFor(field).map(({ id }) => id)))];

const SUBMIT = [step('submit', 1, { contentSha256: '' })];
const ACCEPT = [...SUBMIT, step('accept', 3)];
const ASSESS = [
  ...ACCEPT,
  step(
    'record-assessment',
    8,
    {
      ...{ formId: 'demonstration', visitedOn: '2026-01-01', weighings: 12, failedWeighings: 0 },
      ...{ instrumentsSeen: 3, instrumentsInVerification: 3, displayed: true },
    },
    { notes: '演示：现场抽查称量 12 次，全部合格。' },
  ),
  ...POINTS.map((criterion) => step('judge-criterion', 8, { criterion, verdict: 'pass' })),
];
const RECOMMEND = [...ASSESS, step('recommend-certify', 9, {}, REASON)];
const NOTICE = [...RECOMMEND, step('give-public-notice', 10)];
const CERTIFY = [...NOTICE, step('certify', 30)];
const REFUSE = [
  ...ASSESS,
  step('recommend-refuse', 9, { grounds: ['B4'], evidence: ['premises'] }, REASON),
  step('refuse', 11, { grounds: ['B4'], evidence: ['premises'] }, { reason: '演示：现场未公示承诺书。' }),
];
const MEASURE = { ground: 'verification-overdue', urgent: false };
const SUSPEND = [
  ...CERTIFY,
  step('propose-suspension', 40, MEASURE, { reason: '演示：两台电子秤超过检定有效期。' }),
];

/** An application in each state, the ones that officers meet first at the beginning. */
export const APPLICATION_STORIES: readonly ApplicationStory[] = [
  { startedDaysAgo: 3, leftOut: ['commitment', 'evidence', 'staff'], steps: [] },
  {
    startedDaysAgo: 12,
    steps: [
      ...SUBMIT,
      step(
        'request-correction',
        4,
        { items: [{ itemId: 'i1', section: 'instruments', reasonCode: 'missing' }] },
        { items: [{ what: '请补充公平秤的检定信息', example: '公平秤，编号 G-01，检定日期和有效期' }] },
      ),
    ],
  },
  { startedDaysAgo: 60, steps: CERTIFY },
  { startedDaysAgo: 4, steps: SUBMIT },
  { startedDaysAgo: 9, steps: ACCEPT },
  { startedDaysAgo: 15, steps: ASSESS },
  { startedDaysAgo: 16, steps: RECOMMEND },
  { startedDaysAgo: 12, steps: NOTICE },
  { startedDaysAgo: 28, steps: NOTICE },
  { startedDaysAgo: 20, steps: REFUSE },
  {
    startedDaysAgo: 30,
    steps: [...REFUSE, step('ask-review', 20, {}, { reason: '演示：已在入口处公示，请复核。' })],
  },
  { startedDaysAgo: 45, steps: SUSPEND },
  { startedDaysAgo: 90, steps: [...SUSPEND, step('confirm-suspension', 75)] },
  { startedDaysAgo: 10, steps: [...SUBMIT, step('abandon-application', 2)] },
];

/** What a whole application holds, its dates following the day. */
export const contentsOf = (name: string, address: string, today: Day) => ({
  subject: { name, contactName: '钱演示', contactPhone: '13800000000', contactEmail: 'demo@example.com' },
  premises: { address, hours: '8:00-20:00', displayedAt: '正门内侧' },
  instruments: {
    rows: [
      ['电子计价秤', 'D-01', -200, 160],
      ['电子计价秤', 'D-02', -340, 20],
      ['公平秤', 'G-01', -100, 260],
    ].map(([kind, serial, from, to]) => ({
      name: String(kind),
      serial: String(serial),
      verifiedOn: addDays(today, Number(from)),
      validUntil: addDays(today, Number(to)),
    })),
  },
  systems: { kept: ['rules', 'ledger', 'selfCheck', 'labels', 'complaints'], note: '' },
  staff: { managerName: '孙演示', managerPhone: '13900000000', trainedOn: addDays(today, -120), people: 4 },
  evidence: { items: [{ evidenceId: 'demonstration', kind: 'licence', note: '演示' }] },
});
