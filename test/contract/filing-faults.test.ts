import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSurvey } from '../../functions/complaints/answer-survey.ts';
import { changeConsents } from '../../functions/complaints/change-consents.ts';
import { eraseCase } from '../../functions/complaints/erase-case.ts';
import { type Filed, fileComplaint } from '../../functions/complaints/file-complaint.ts';
import { openCases } from '../../functions/complaints/open-cases.ts';
import { previewStep } from '../../functions/complaints/preview-step.ts';
import { recordStep } from '../../functions/complaints/record-step.ts';
import { replyToCase } from '../../functions/complaints/reply-to-case.ts';
import { withdrawCase } from '../../functions/complaints/withdraw-case.ts';
import type { StepRequest } from '../../shared/complaints/step-request.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { aComplaint } from '../support/a-filing.ts';
import { caseServices } from '../support/case-services.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { FAULTS, failCall } from '../support/faulty-client.ts';
import { aRequest, FILED_AT, filingPorts } from '../support/filing-ports.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { prefixedTable } from '../support/prefixed-table.ts';

type Ports = ReturnType<typeof filingPorts>;

const FORM = { ...aComplaint, door: 'both', contactEmail: 'zhang@example.cn' };
const KEY = 'f'.repeat(32);
/** Keys are this process's, so that what one attempt has made another can open. */
const KEYS = caseServices(createMemoryTable());

interface UseCase {
  readonly name: string;
  readonly act: (ports: Ports, given: Filed | undefined) => Promise<unknown>;
  /** Whether a case was filed before. */
  readonly isFiled: boolean;
  /** Whether it has ended before. */
  readonly isEnded?: true;
  /** What a fault may be told as besides `STORE_UNAVAILABLE`: officers are shown the case as it then stands. */
  readonly alsoToldAs?: 'VERSION_MISMATCH';
}

const asked = (given: Filed | undefined) => ({
  receipt: given?.receipt ?? '',
  caseId: given?.caseIds[0] ?? '',
  actionKey: 'the-same-page-sends-it-again',
  at: FILED_AT,
});

const file = async (ports: Ports) => fileComplaint(ports, await aRequest(FORM, KEY));

const OFFICER: Caller = {
  accountId: 'county-1',
  name: '测试员',
  roles: ['officer'],
  division: '530102',
  multiFactor: true,
};

/** As the console does it: the letter is read, and exactly that is sent. */
async function takeStep(ports: Ports, given: Filed | undefined, step: StepRequest) {
  const asked = { caller: OFFICER, caseId: given?.caseIds[0] ?? '', at: FILED_AT, auditId: step.type };
  const { letter } = await previewStep(ports, { ...asked, step });
  await recordStep(ports, { ...asked, step: { ...step, letterSha256: letter.sha256 } });
}

/** What was done already is not done again: the console shows the case as it stands. */
async function splitOnce(ports: Ports, given: Filed | undefined) {
  const stored = await ports.complaints.findCase(given?.caseIds[0] ?? '');
  if (stored?.revision !== 1) return;
  await takeStep(ports, given, {
    ...{ type: 'complaint-split', text: '涉及两家', revision: 1 },
    splitOff: { track: 'complaint', merchant: '隔壁店', measured: true, demands: ['refund'], evidence: [] },
  });
}

const REFUSAL = { type: 'not-accepted', text: '不属于职责', ground: '16.1', revision: 1 } as const;

const USE_CASES: readonly UseCase[] = [
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
  { name: 'an officer splits a case', isFiled: true, alsoToldAs: 'VERSION_MISMATCH', act: splitOnce },
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

describe.each(USE_CASES)(
  'when $name and a call to the store goes wrong',
  ({ name, act, isFiled, isEnded, alsoToldAs }) => {
    const codes = ['STORE_UNAVAILABLE', alsoToldAs];
    let engine: Engine;
    let faultless: unknown;
    let calls: number;
    const fresh = (label: string): Ports =>
      filingPorts(prefixedTable(engine.table(), `${name} ${label}#`), KEYS);
    async function filedBefore(ports: Ports): Promise<Filed | undefined> {
      if (!isFiled) return undefined;
      const given = await file(ports);
      if (isEnded === true) await takeStep(ports, given, REFUSAL);
      return given;
    }

    /** What the receipt and the desk see: cases, their events, messages, the work list. */
    async function stateOf(ports: Ports) {
      const receipt = (await file(ports)).receipt;
      const { cases } = await openCases(ports, receipt);
      const work = await ports.desk.listWork('530102');
      return {
        heads: cases.map(({ stored }) => [stored.revision, stored.head]),
        facts: cases.map(({ facts }) => facts),
        people: cases.map(({ person }) => person),
        messages: cases.map(({ messages }) => messages),
        work: work.items,
        surveys: await ports.complaints.listSurveys('2026-05'),
        surveyWords: await ports.complaints.listSurveyWords('2026-05'),
      };
    }

    beforeAll(async () => {
      engine = await startEngine();
      const ports = fresh('faultless');
      const given = await filedBefore(ports);
      const counted = failCall(engine.client, Number.NaN, 'fails before');
      await act(ports, given);
      calls = counted.calls();
      counted.restore();
      faultless = await stateOf(ports);
    });
    afterAll(() => engine.stop());

    it('the control: it changes something, and asks the store more than once', async () => {
      expect(calls).toBeGreaterThan(1);
      if (!isFiled) return;
      const ports = fresh('control');
      await filedBefore(ports);
      expect(await stateOf(ports)).not.toEqual(faultless);
    });

    it.each(FAULTS)('a call that %s: tried again, nothing is lost, doubled or half done', async (fault) => {
      for (let at = 1; at <= calls; at += 1) {
        const ports = fresh(`${fault} ${at}`);
        const given = await filedBefore(ports);
        const faulty = failCall(engine.client, at, fault);
        const first = await act(ports, given).catch((error: unknown) => error);
        faulty.restore();
        if (first instanceof Error) {
          expect(first).toBeInstanceOf(DomainError);
          expect(codes).toContain((first as DomainError).code);
          // A complaint that was withdrawn after all is not withdrawn twice: the page's key says that it was this one.
          await act(ports, given);
        }
        expect(await stateOf(ports), `call ${at} of ${calls}`).toEqual(faultless);
      }
    });
  },
);
