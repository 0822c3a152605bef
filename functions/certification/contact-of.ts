import { type MessageLanguage, subjectSchema } from '../../shared/certification/schema.ts';
import type { CaseKey } from '../adapters/case-keys.ts';
import { caseKeyOf } from './case-key.ts';
import { openSection } from './contents.ts';
import type { CertificationGiven } from './given.ts';
import { type HeldCase, languageOf } from './held-case.ts';

/** Where messages about a case go, in which language, and the key under which they are sealed; nothing where no address was given. */
export async function contactOf(
  given: CertificationGiven,
  held: HeldCase,
): Promise<
  { readonly address: string; readonly locale: MessageLanguage; readonly caseKey: CaseKey } | undefined
> {
  const { state, wrapped } = held;
  const { caseId } = state.identity;
  const stored = await given.cases.findSection(caseId, 'subject');
  if (stored === undefined || wrapped === undefined) return undefined;
  const key = await caseKeyOf(given, held);
  const { contactEmail: address } = subjectSchema.parse(openSection(caseId, stored, key));
  if (address === undefined || address === '') return undefined;
  return { address, locale: languageOf(held), caseKey: { key, wrapped } };
}
