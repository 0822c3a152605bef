import { createHash } from 'node:crypto';
import { seal } from '../adapters/seal.ts';
import { objectionKey } from '../table/certification-keys.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { takeStep } from './take-step.ts';

export interface Objection {
  /** What speaks against it. */
  readonly text: string;
  /** How to answer, where the person wants an answer. */
  readonly contact: string;
}

export const objectionContext = (caseId: string, objectionId: string): string =>
  `certification/${caseId}/objection/${objectionId}`;

/**
 * Takes in an objection during the public notice, sealed under a key of its own: whoever takes it in can write it and
 * read none. The case learns only that there is one.
 * @returns the number to quote
 * @throws DomainError NOT_FOUND, CONFLICT where no notice is running, STORE_UNAVAILABLE
 */
export async function objectToNotice(
  given: CertificationGiven,
  request: Omit<Ask, 'actor' | 'assertMay'> & { readonly caseId: string; readonly objection: Objection },
): Promise<string> {
  const { caseId, requestId, objection, now } = request;
  const digest = createHash('sha256').update(`${caseId}|${requestId}`).digest('hex');
  const objectionId = `o${digest.slice(0, 16)}`;
  const held = await given.cases.findCase(caseId);
  if (held?.state.objections.some((each) => each.objectionId === objectionId) === true) return objectionId;
  const { key, wrapped } = await given.caseKeys.create(objectionId);
  const sealed = seal(key, { ...objection }, objectionContext(caseId, objectionId));
  await takeStep(given, {
    ...request,
    actor: { accountId: 'public', party: 'public' },
    assertMay: () => {},
    step: 'object',
    data: { objectionId },
    more: async () => ({
      writes: [{ put: { ...objectionKey(caseId, objectionId), wrapped, sealed, at: now }, expect: 'absent' }],
    }),
  });
  return objectionId;
}
