import type { StepRequest } from '../../shared/complaints/step-request.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { assertOwnRecord } from './assert-own-record.ts';
import { assertTold, type ToldPorts } from './assert-told.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';
import { type Draft, draftStep } from './draft-step.ts';
import type { ComplaintsRepository } from './repository.ts';
import { prepareSplit, type SplitPorts } from './split-case.ts';
import { openTwins } from './twin-cases.ts';

/**
 * The letter that a step would send, with real data. Changes nothing.
 * @throws DomainError NOT_FOUND, CONFLICT, FORBIDDEN, INVALID_INPUT, VERSION_MISMATCH, STORE_UNAVAILABLE
 */
export async function previewStep(
  ports: Pick<DeskPorts, 'caseKeys'> &
    Pick<SplitPorts, 'keyedHash' | 'register'> &
    ToldPorts & {
      readonly complaints: Pick<ComplaintsRepository, 'findCase' | 'findReceipt'>;
    },
  request: {
    readonly caller: Caller;
    readonly caseId: string;
    readonly step: StepRequest;
    readonly at: Instant;
  },
): Promise<{ letter: Draft['letter'] }> {
  const opened = await openAtDesk(ports, request.caller, request.caseId);
  await assertOwnRecord(ports, request.caller, { head: opened.stored.head, step: request.step });
  const split = await prepareSplit(ports, opened, request.step);
  const drafted = { ...request, splitOffId: split?.caseId };
  const { letter } = draftStep(opened, drafted, await openTwins(ports, opened.stored));
  await assertTold(ports, opened.stored.head, request.step.type);
  return { letter };
}
