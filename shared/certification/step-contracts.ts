import * as z from 'zod/mini';
import type { Access } from '../kernel/access.ts';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { transitionOf } from './lifecycle.ts';
import { caseIdentitySchema, MESSAGE_LANGUAGES, type Party } from './schema.ts';
import { STEP_SCHEMAS, STEPS, type Step } from './steps.ts';

/** Who may ask for a step of each party over HTTP; what the service itself does has no address. */
const ACCESS: Readonly<Record<Party, Access | undefined>> = {
  merchant: { roles: ['merchant'] },
  officer: { roles: ['officer', 'decider'] },
  decider: { roles: ['decider'] },
  public: undefined,
  system: undefined,
};

/** Steps with an operation of their own: they come with more than their data. */
const APART: readonly Step[] = ['start', 'sign-commitment', 'submit', 'resubmit'];

export interface StepContract extends OperationContract {
  readonly step: Step;
}

/** One operation for each step of the table that a person can take: `POST /desk/applications/{caseId}/<step>`. */
export const STEP_CONTRACTS: readonly StepContract[] = STEPS.flatMap((step) => {
  const access = ACCESS[transitionOf(step).by];
  return access === undefined || APART.includes(step) ? [] : [contractOf(step, access)];
});

/** Submitting, for the first time and again: the data are made on the server. */
export const SUBMIT_CONTRACTS: readonly StepContract[] = (['submit', 'resubmit'] as const).map((step) => ({
  ...contractOf(step, { roles: ['merchant'] }),
  body: z.object({ facts: z.int() }),
}));

function idOf(step: Step): string {
  return `application${step.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function contractOf(step: Step, access: Access): StepContract {
  const { data, words } = STEP_SCHEMAS[step];
  return {
    step,
    id: idOf(step),
    method: 'POST',
    path: `/desk/applications/{caseId}/${step}`,
    summary: { zh: `办理步骤：${step}`, en: `Take the step ${step}` },
    params: z.object({ caseId: caseIdentitySchema.shape.caseId }),
    body: z.object({
      /** Number of the last fact that the person saw. */
      facts: z.int(),
      data,
      words,
      /** SHA-256 of the mail that was previewed. */
      noticeSha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    }),
    response: z.object({ facts: z.int(), stage: z.string() }),
    problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'STORE_UNAVAILABLE'],
    cacheControl: 'no-store',
    access,
    idempotency: 'required',
  };
}

/** What a step would send, before it is taken. */
export const previewApplicationStepContract = {
  id: 'previewApplicationStep',
  method: 'POST',
  path: '/desk/applications/{caseId}/preview',
  summary: {
    zh: '预览将发出的通知，与实际发送逐字一致',
    en: 'The mail of a step, byte for byte as it will be sent',
  },
  params: z.object({ caseId: caseIdentitySchema.shape.caseId }),
  body: z.object({
    facts: z.int(),
    step: z.enum(STEP_CONTRACTS.map(({ step }) => step) as [Step, ...Step[]]),
    data: z.record(z.string(), z.unknown()),
  }),
  response: z.object({
    mail: z.optional(
      z.object({
        subject: z.string(),
        text: z.string(),
        sha256: z.string(),
        /** Of the mail; an English one carries the Chinese text too. */
        language: z.enum(MESSAGE_LANGUAGES),
      }),
    ),
    hasAddress: z.boolean(),
  }),
  problems: ['NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'INVALID_INPUT', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['officer', 'decider'] },
  idempotency: 'none',
} as const satisfies OperationContract;
