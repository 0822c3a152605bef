import { anonymiseCases } from '../../functions/complaints/anonymise-cases.ts';
import { answerSurvey } from '../../functions/complaints/answer-survey.ts';
import { changeConsents } from '../../functions/complaints/change-consents.ts';
import { disagreeWithDecision } from '../../functions/complaints/disagree-with-decision.ts';
import { eraseCase } from '../../functions/complaints/erase-case.ts';
import { type Filed, fileComplaint } from '../../functions/complaints/file-complaint.ts';
import { previewStep } from '../../functions/complaints/preview-step.ts';
import { recordStep } from '../../functions/complaints/record-step.ts';
import { remindDueCases } from '../../functions/complaints/remind-due-cases.ts';
import { replyToCase } from '../../functions/complaints/reply-to-case.ts';
import { withdrawCase } from '../../functions/complaints/withdraw-case.ts';
import type { StepRequest } from '../../shared/complaints/step-request.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { aComplaint } from './a-filing.ts';
import { aRequest, FILED_AT, type filingPorts } from './filing-ports.ts';

export type Ports = ReturnType<typeof filingPorts>;

const FORM = { ...aComplaint, door: 'both', contactEmail: 'zhang@example.cn' };
const KEY = 'f'.repeat(32);

/** What somebody does in a case, once the store has gone wrong and once more. */
export interface UseCase {
  readonly name: string;
  readonly act: (ports: Ports, given: Filed | undefined) => Promise<unknown>;
  /** Whether a case was filed before. */
  readonly isFiled: boolean;
  /** Whether it has ended before. */
  readonly isEnded?: true;
  /** The clock: it comes again each minute, whatever became of the one before, and is told nothing. */
  readonly comesAgain?: true;
  /** What a fault may be told as besides `STORE_UNAVAILABLE`: officers are shown the case as it then stands. */
  readonly alsoToldAs?: 'VERSION_MISMATCH';
}

const asked = (given: Filed | undefined) => ({
  receipt: given?.receipt ?? '',
  caseId: given?.caseIds[0] ?? '',
  actionKey: 'the-same-page-sends-it-again',
  at: FILED_AT,
});

/** Filed with the same key, however often. */
export const file = async (ports: Ports) => fileComplaint(ports, await aRequest(FORM, KEY));

const OFFICER: Caller = {
  accountId: 'county-1',
  name: '测试员',
  roles: ['officer'],
  division: '530102',
  multiFactor: true,
};

/** As the console does it: the letter is read, and exactly that is sent. */
export async function takeStep(ports: Ports, given: Filed | undefined, step: StepRequest) {
  const about = { caller: OFFICER, caseId: given?.caseIds[0] ?? '', at: FILED_AT };
  const asked = { ...about, auditId: step.type, requestId: step.type };
  const { letter } = await previewStep(ports, { ...asked, step });
  await recordStep(ports, { ...asked, step: { ...step, letterSha256: letter.sha256 } });
}

/** What was done already is not done again: the console shows the case as it stands. */
async function takeOnce(ports: Ports, given: Filed | undefined, step: Omit<StepRequest, 'revision'>) {
  const stored = await ports.complaints.findCase(given?.caseIds[0] ?? '');
  if (stored?.revision === 1) await takeStep(ports, given, { ...step, revision: 1 });
}

export const REFUSAL = { type: 'not-accepted', text: '不属于职责', ground: '16.1', revision: 1 } as const;

/** Looked at with every push. */
export const USE_CASES: readonly UseCase[] = [
  { name: 'both doors are taken', isFiled: false, act: file },
  {
    name: 'somebody replies',
    isFiled: true,
    act: (ports, given) => replyToCase(ports, { ...asked(given), text: '补充', evidenceIds: [] }),
  },
  {
    name: 'a complaint is withdrawn',
    isFiled: true,
    act: (ports, given) => withdrawCase(ports, asked(given)),
  },
  {
    name: 'consents are changed',
    isFiled: true,
    act: (ports, given) =>
      changeConsents(ports, { ...asked(given), consents: { publication: true, entrustedMediation: true } }),
  },
  {
    name: 'an officer splits a case',
    isFiled: true,
    alsoToldAs: 'VERSION_MISMATCH',
    act: (ports, given) =>
      takeOnce(ports, given, {
        ...{ type: 'complaint-split', text: '涉及两家' },
        splitOff: {
          track: 'complaint',
          merchant: '隔壁店',
          measured: true,
          demands: ['refund'],
          evidence: [],
        },
      }),
  },
  {
    name: 'somebody answers the survey',
    isFiled: true,
    isEnded: true,
    act: (ports, given) =>
      answerSurvey(ports, {
        ...{ ...asked(given), answers: { satisfied: 'yes', clear: 'no', words: '好' } },
        chance: ['row-1', 'words-1'],
      }),
  },
  { name: 'a case is erased', isFiled: true, act: (ports, given) => eraseCase(ports, asked(given)) },
];

/** The rest, looked at with the faults. */
export const OTHERS: readonly UseCase[] = [
  {
    name: 'somebody disagrees',
    isFiled: true,
    isEnded: true,
    act: (ports, given) => disagreeWithDecision(ports, { ...asked(given), text: '我有小票。' }),
  },
  {
    name: 'an officer refuses a complaint',
    isFiled: true,
    alsoToldAs: 'VERSION_MISMATCH',
    act: (ports, given) => takeOnce(ports, given, REFUSAL),
  },
  {
    name: 'an officer passes a case on',
    isFiled: true,
    alsoToldAs: 'VERSION_MISMATCH',
    act: (ports, given) =>
      takeOnce(ports, given, {
        ...{ type: 'transferred', division: '530103', reason: 'premises', text: '经营地在盘龙区' },
      }),
  },
  {
    name: 'the clock notes that a last day is near',
    isFiled: true,
    comesAgain: true,
    act: (ports) => remindDueCases(ports, asInstant(new Date('2026-05-27T04:00:00Z'))),
  },
  {
    name: 'the clock makes a case anonymous',
    isFiled: true,
    comesAgain: true,
    isEnded: true,
    act: (ports) => anonymiseCases(ports, asInstant(new Date('2028-05-20T04:00:00Z'))),
  },
];
