import * as z from 'zod/mini';
import type { Fact } from '../../shared/certification/facts.ts';
import { transitionOf } from '../../shared/certification/lifecycle.ts';
import { caseIdentitySchema, type Party } from '../../shared/certification/schema.ts';
import {
  previewApplicationStepContract,
  STEP_CONTRACTS,
  type StepContract,
  SUBMIT_CONTRACTS,
} from '../../shared/certification/step-contracts.ts';
import { STEP_SCHEMAS, type Step } from '../../shared/certification/steps.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Json } from '../../shared/kernel/canonical-json.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { AppServices } from '../http/app-services.ts';
import { type Operation, operation, type RequestFacts } from '../http/operation.ts';
import { actorOf, partiesOf } from './asking.ts';
import type { Ask } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { previewStep } from './preview-step.ts';
import { submitApplication } from './submit-application.ts';
import { takeStep } from './take-step.ts';

type AskOf = (input: RequestFacts & { readonly caller: Caller }, services: AppServices, step: Step) => Ask;

const paramsSchema = z.object({ caseId: caseIdentitySchema.shape.caseId });
const bodySchema = z.object({
  facts: z.int(),
  data: z.optional(z.unknown()),
  words: z.optional(z.json()),
  noticeSha256: z.optional(z.string()),
});

/** One operation for each step of the table that a person can take. */
export function stepOperations(askOf: AskOf): readonly Operation[] {
  return [
    operation(previewApplicationStepContract, (input, services) => {
      const { step, data, facts: expectedFacts } = input.body;
      return previewStep(services.certification, {
        ...askOf(input, services, step),
        actor: actorOf(input.caller, partyFor(input.caller, step)),
        ...{ caseId: input.params.caseId, step, expectedFacts, data: dataOf(step, data) },
      });
    }),
    ...STEP_CONTRACTS.map((contract) =>
      stepOperation(contract, (input, services, request) => {
        const { data, words } = STEP_SCHEMAS[contract.step];
        return takeStep(services.certification, {
          ...askOf(input, services, contract.step),
          caseId: request.caseId,
          expectedFacts: request.facts,
          noticeSha256: request.noticeSha256,
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

/** As what a caller tries a step that may be another's to take. */
const partyFor = (caller: Caller, step: Step): Party =>
  partiesOf(caller).find((party) => party === transitionOf(step).by) ?? 'officer';

/** @throws DomainError INVALID_INPUT for data that are not this step's */
function dataOf(step: Step, data: unknown): Fact['data'] {
  const parsed = STEP_SCHEMAS[step].data.safeParse(data);
  if (parsed.success) return parsed.data as Fact['data'];
  throw new DomainError('INVALID_INPUT', `expected the data of ${step}`, {
    issues: parsed.error.issues.map(({ path, code }) => ({
      ...{ field: ['data', ...path.map(String)].join('.'), code: code ?? 'invalid' },
      ...{ zh: '内容不完整或格式不正确', en: 'Incomplete, or not in the expected form' },
    })),
  });
}

interface Requested {
  readonly caseId: string;
  readonly facts: number;
  readonly data?: unknown;
  readonly words?: unknown;
  readonly noticeSha256?: string | undefined;
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
