import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Filed } from '../../functions/complaints/file-complaint.ts';
import { openCases } from '../../functions/complaints/open-cases.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { caseServices } from './case-services.ts';
import { file, type Ports, REFUSAL, takeStep, type UseCase } from './complaint-use-cases.ts';
import { type Engine, startEngine } from './engine.ts';
import { FAULTS, failCall } from './faulty-client.ts';
import { filingPorts } from './filing-ports.ts';
import { createMemoryTable } from './memory-table.ts';
import { prefixedTable } from './prefixed-table.ts';

/** Keys are this process's, so that what one attempt has made another can open. */
const KEYS = caseServices(createMemoryTable());

/** Each call of each use case to the store goes wrong in each way, and the same is asked for again. */
export function describeComplaintFaults(useCases: readonly UseCase[]): void {
  describe.each(useCases)(
    'when $name and a call to the store goes wrong',
    ({ name, act, isFiled, isEnded, alsoToldAs, comesAgain }) => {
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
        const work = await ports.desk.listWork('530000');
        return {
          heads: cases.map(({ stored }) => [stored.revision, stored.head]),
          facts: cases.map(({ facts }) => facts),
          people: cases.map(({ person }) => person),
          messages: cases.map(({ messages }) => messages),
          work: work.items,
          notices: await Promise.all(
            cases.map(async ({ stored }) => {
              const notices = await ports.notices.listNotices(stored.head.caseId);
              return notices.map(({ noticeId, template }) => [noticeId, template]);
            }),
          ),
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
          } else if (comesAgain) await act(ports, given);
          expect(await stateOf(ports), `call ${at} of ${calls}`).toEqual(faultless);
        }
      });
    },
  );
}
