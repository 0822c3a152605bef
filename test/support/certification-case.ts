import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import type { CaseState } from '../../shared/certification/case-state.ts';
import { criteriaFor } from '../../shared/certification/checklist.ts';
import type { Situation } from '../../shared/certification/guards.ts';
import type { CaseIdentity, Party } from '../../shared/certification/schema.ts';
import type { Step } from '../../shared/certification/steps.ts';
import { begin, take } from '../../shared/certification/take.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';

export const AN_IDENTITY: CaseIdentity = {
  caseId: 'case-1',
  reference: 'A0000000001',
  kind: 'new',
  uscc: '91530102MA6K0EXA9W',
  division: '530102',
  field: 'market',
  name: '演示一号超市',
  address: '昆明市五华区演示路1号',
  demonstration: true,
};

export const PEOPLE = {
  merchant: 'm-1',
  officer: 'o-1',
  decider: 'd-1',
  public: 'anybody',
  system: 'service',
} as const satisfies Record<Party, string>;

export const at = (text: string): Instant => asInstant(new Date(text));

export function situation(party: Party, now: Instant, more: Partial<Situation> = {}): Situation {
  return {
    actor: { accountId: PEOPLE[party], party },
    now,
    calendar: WORKING_CALENDAR,
    missing: [],
    commitmentVersion: 'v1',
    ...more,
  };
}

const SHA = 'a'.repeat(64);

/** Steps by which a case reaches a stage, each with who takes it, on which day and with what. */
type Script = readonly (readonly [
  step: Step,
  party: Party,
  day: string,
  data?: Readonly<Record<string, unknown>>,
])[];

const TO_SUBMITTED: Script = [
  ['sign-commitment', 'merchant', '2026-03-02', { version: 'v1', sha256: SHA }],
  ['submit', 'merchant', '2026-03-02', { contentSha256: SHA }],
];
const TO_ASSESSED: Script = [
  ...TO_SUBMITTED,
  ['accept', 'officer', '2026-03-04'],
  ['record-assessment', 'officer', '2026-03-10', { formId: 'f-1', visitedOn: '2026-03-10' }],
  ...criteriaFor('market').map(
    ({ id }) => ['judge-criterion', 'officer', '2026-03-11', { criterion: id, verdict: 'pass' }] as const,
  ),
];
const TO_NOTICE: Script = [
  ...TO_ASSESSED,
  ['recommend-certify', 'officer', '2026-03-12'],
  ['give-public-notice', 'decider', '2026-03-13'],
];
const TO_CERTIFIED: Script = [
  ...TO_NOTICE,
  ['certify', 'decider', '2026-03-24'],
  [
    'enter-register',
    'system',
    '2026-03-24',
    { publicId: 'u0000000000aa', certificateNumber: 'YNIM-2026-530102-M-0001-K', validTo: '2029-03-23' },
  ],
];

export const SCRIPTS = {
  submitted: TO_SUBMITTED,
  assessed: TO_ASSESSED,
  notice: TO_NOTICE,
  certified: TO_CERTIFIED,
};

/** A case that went through a script. */
export function aCase(script: Script = []): CaseState {
  const first = begin(AN_IDENTITY, situation('merchant', at('2026-03-01T02:00:00Z'))).state;
  return script.reduce((state, [step, party, day, data = {}]) => {
    const named = step === 'enter-register' ? { ...data, sequence: state.undelivered[0] } : data;
    const given = situation(party, at(`${day}T02:00:00Z`), { names: named });
    // A script gives each step the data that it asks for; tests of the schemas are elsewhere.
    return take(state, { step, data: named as never }, given).state;
  }, first);
}
