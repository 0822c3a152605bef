import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { type CaseView, viewApplicationContract } from '../../../../shared/certification/api.ts';
import {
  previewApplicationStepContract,
  STEP_CONTRACTS,
  SUBMIT_CONTRACTS,
} from '../../../../shared/certification/step-contracts.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import type { Course } from '../desk/use-course.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import type { Locale } from './said.ts';
import type { StepBody } from './step-values.ts';

export type Refused = Exclude<DeskAnswer<unknown>, { readonly kind: 'answered' }>;

/** What would be sent: the mail to the byte, and whether there is an address to send it to. */
export interface Previewed {
  readonly mail?:
    | { readonly subject: string; readonly text: string; readonly sha256: string; readonly language: Locale }
    | undefined;
  readonly hasAddress: boolean;
}

interface Taking {
  readonly client: DeskClient;
  readonly view: Pick<CaseView, 'caseId' | 'facts'>;
  readonly step: Step;
  /** Officers see the mail before it goes out. */
  readonly isOfficer: boolean;
  /** Told when the step was taken. */
  readonly onTaken: () => void;
  readonly course: Course;
}

/** What a step is answered with, of which the number of facts is wanted here. */
const takenSchema = z.object({ facts: z.int() });

/** Number of the fact that a step added, by its answer. */
export const factsAfter = (answer: unknown): number => takenSchema.parse(answer).facts;

/**
 * Takes a step as people should: what is sent is seen first and sent so or not at all (R4); where somebody else took
 * another meanwhile, that is shown and nothing typed is lost (R12); tried again, it is done once.
 */
export function useStep({ client, view, step, isOfficer, onTaken, course }: Taking) {
  const [previewed, setPreviewed] = useState<Previewed>();
  const [busy, setBusy] = useState(false);
  const [call] = useState(() => sentOnce(client));
  const [refused, setRefused] = useState<Refused>();
  const [latest, setLatest] = useState<CaseView>();
  const { caseId } = view;

  const refuse = async (answer: Refused): Promise<void> => {
    setPreviewed(undefined);
    setRefused(answer);
    if (answer.kind !== 'changed-meanwhile') return;
    const read = await client.call(viewApplicationContract, { params: { caseId } });
    if (read.kind === 'answered') setLatest(read.data);
    // Not to be read now: said, with the way to ask again, instead of waiting for ever.
    else setRefused(read);
  };
  return {
    previewed,
    busy: busy || course.isBehind,
    refused,
    latest,
    closePreview: () => setPreviewed(undefined),

    async preview({ facts, data }: StepBody): Promise<void> {
      setRefused(undefined);
      if (!isOfficer) return setPreviewed({ hasAddress: true });
      setBusy(true);
      const body = { facts, step, data: { ...data } };
      const answer = await client.call(previewApplicationStepContract, { params: { caseId }, body });
      setBusy(false);
      if (answer.kind === 'answered') setPreviewed(answer.data);
      else await refuse(answer);
    },

    async send(body: StepBody): Promise<void> {
      setBusy(true);
      const noticeSha256 = previewed?.mail?.sha256;
      const shown = noticeSha256 === undefined ? body : { ...body, noticeSha256 };
      const answer = await sendStep({ call }, view, { step, body: shown });
      setBusy(false);
      if (answer.kind !== 'answered') return refuse(answer);
      setPreviewed(undefined);
      onTaken();
      course.again(factsAfter(answer.data));
    },

    /** Goes on from the case as it now stands. */
    goOn(): void {
      setRefused(undefined);
      setLatest(undefined);
      course.again();
    },
  };
}

/** Sends a step by the contract that the table made for it. */
export function sendStep(
  client: Pick<DeskClient, 'call'>,
  view: Pick<CaseView, 'caseId'>,
  { step, body, key }: { readonly step: Step; readonly body: StepBody; readonly key?: string },
): Promise<DeskAnswer<unknown>> {
  const contract = [...STEP_CONTRACTS, ...SUBMIT_CONTRACTS].find((each) => each.step === step);
  if (contract === undefined) return Promise.resolve({ kind: 'unreachable' });
  // The contracts are made by a table, which has forgotten the types of each.
  const named = key === undefined ? {} : { idempotencyKey: key };
  const input = { params: { caseId: view.caseId }, body, ...named } as never;
  return client.call(contract, input);
}
