import type { Fact } from '../../shared/certification/facts.ts';
import type { MessageLanguage } from '../../shared/certification/schema.ts';
import type { Step } from '../../shared/certification/steps.ts';
import { take } from '../../shared/certification/take.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type NoticeText, renderNotice } from '../../shared/notices/render.ts';
import { textSha256 } from '../notices/notice-write.ts';
import { contactOf } from './contact-of.ts';
import type { Ask, CertificationGiven } from './given.ts';
import { languageOf } from './held-case.ts';
import { noticeOf } from './notice-writes.ts';
import { situationOf } from './situation-of.ts';

/** The mail that a step would send; without one where nobody is told. */
export interface StepPreview {
  readonly mail?: NoticeText & { readonly sha256: string; readonly language: MessageLanguage };
  /** Whether the applicant gave an address; without one they read it on their page alone. */
  readonly hasAddress: boolean;
}

/**
 * The mail that a step would send, with real data, to the byte. Changes nothing.
 * @throws DomainError NOT_FOUND, CONFLICT with each reason where the step is not possible, VERSION_MISMATCH,
 *   STORE_UNAVAILABLE
 */
export async function previewStep(
  given: CertificationGiven,
  request: Ask & {
    readonly caseId: string;
    readonly step: Step;
    readonly data: Fact['data'];
    readonly expectedFacts: number;
  },
): Promise<StepPreview> {
  const { caseId, step, data, expectedFacts } = request;
  const held = await given.cases.findCase(caseId);
  if (held === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
  request.assertMay(held.state);
  if (held.state.facts !== expectedFacts)
    throw new DomainError('VERSION_MISMATCH', `expected ${expectedFacts} facts, got ${held.state.facts}`);
  const situation = await situationOf(given, held, { step, ask: request, names: { ...data } });
  const language = languageOf(held);
  const notice = noticeOf(given, take(held.state, { step, data }, situation), language);
  const hasAddress = (await contactOf(given, held)) !== undefined;
  if (notice === undefined) return { hasAddress };
  const mail = renderNotice({ ...notice, locale: language });
  return { mail: { ...mail, sha256: textSha256(mail), language }, hasAddress };
}
