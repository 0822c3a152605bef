import * as z from 'zod/mini';
import type { Fact } from '../../shared/certification/facts.ts';
import { caseIdentitySchema } from '../../shared/certification/schema.ts';
import {
  STEP_CONTRACTS,
  type StepContract,
  SUBMIT_CONTRACTS,
} from '../../shared/certification/step-contracts.ts';
import { STEP_SCHEMAS, type Step } from '../../shared/certification/steps.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Json } from '../../shared/kernel/canonical-json.ts';
import type { AppServices } from '../http/app-services.ts';
import { type Operation, operation, type RequestFacts } from '../http/operation.ts';
import type { Ask } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { submitApplication } from './submit-application.ts';
import { takeStep } from './take-step.ts';

type AskOf = (input: RequestFacts & { readonly caller: Caller }, services: AppServices, step: Step) => Ask;

const paramsSchema = z.object({ caseId: caseIdentitySchema.shape.caseId });
const bodySchema = z.object({ facts: z.int(), data: z.optional(z.unknown()), words: z.optional(z.json()) });

/** One operation for each step of the table that a person can take. */
export function stepOperations(askOf: AskOf): readonly Operation[] {
  return [
    ...STEP_CONTRACTS.map((contract) =>
      stepOperation(contract, (input, services, request) => {
        const { data, words } = STEP_SCHEMAS[contract.step];
        return takeStep(services.certification, {
          ...askOf(input, services, contract.step),
          caseId: request.caseId,
          expectedFacts: request.facts,
          step: contract.step,
          data: data.parse(request.data) as Fact['data'],
          words: words.parse(request.words) as { readonly [member: string]: Json },
        });
      }),
    ),
    ...SUBMIT_CONTRACTS.map((contract) =>
      stepOperation(contract, (input, services, request) =>
        submitApplication(services.certification, {
          ...askOf(input, services, contract.step),
          caseId: request.caseId,
          expectedFacts: request.facts,
          step: contract.step === 'submit' ? 'submit' : 'resubmit',
        }),
      ),
    ),
  ];
}

interface Requested {
  readonly caseId: string;
  readonly facts: number;
  readonly data?: unknown;
  readonly words?: unknown;
}

function stepOperation(
  contract: StepContract,
  take: (
    input: RequestFacts & { readonly caller: Caller },
    services: AppServices,
    request: Requested,
  ) => Promise<HeldCase>,
): Operation {
  return operation(contract, async (input, services) => {
    // The contract's own schemas have parsed both; the table of contracts has forgotten their types.
    const request = { ...paramsSchema.parse(input.params), ...bodySchema.parse(input.body) };
    const { state } = await take(input as RequestFacts & { caller: Caller }, services, request);
    return { facts: state.facts, stage: state.stage };
  });
}
