import type { MessageLanguage } from '../../shared/certification/schema.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { ConditionFailed } from '../table/table.ts';
import { headWrites } from './case-writes.ts';
import type { Ask, CertificationGiven } from './given.ts';

/** Attempts to get in while others write to the same case. */
const MAX_ATTEMPTS = 20;

/**
 * Chooses the language of the messages about a case, at any stage. No fact of the case: who was shown a mail in the
 * other language before is told that it would be another now, and nothing is sent unseen.
 * @throws DomainError NOT_FOUND, CONFLICT, STORE_UNAVAILABLE
 */
export async function chooseLanguage(
  given: CertificationGiven,
  request: Pick<Ask, 'assertMay'> & { readonly caseId: string; readonly language: MessageLanguage },
): Promise<void> {
  const { caseId, language } = request;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const held = await given.cases.findCase(caseId);
    if (held === undefined) throw new DomainError('NOT_FOUND', 'expected an application');
    request.assertMay(held.state);
    if (held.language === language) return;
    try {
      return await given.cases.commit(headWrites(held, { ...held, version: held.version + 1, language }));
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}
