import * as z from 'zod/mini';
import type { CaseState } from '../../shared/certification/case-state.ts';
import { open } from '../adapters/seal.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';
import { objectionContext } from './object-to-notice.ts';

const objectionWordsSchema = z.object({ text: z.string(), contact: z.string() });

/** An objection with what was written, unless it was erased. `contact` names a person. */
type OpenedObjection = CaseState['objections'][number] & Partial<z.infer<typeof objectionWordsSchema>>;

/** Objections to a public notice, opened, each under its own key. @throws DomainError STORE_UNAVAILABLE */
export async function openObjections(
  given: Pick<CertificationGiven, 'cases' | 'caseKeys'>,
  { state: { objections, identity } }: Pick<HeldCase, 'state'>,
): Promise<readonly OpenedObjection[]> {
  if (objections.length === 0) return [];
  const rows = await given.cases.listObjections(identity.caseId);
  return Promise.all(
    objections.map(async (each) => {
      const row = rows.find(({ sk }) => sk === each.objectionId);
      if (row === undefined) return each;
      const key = await given.caseKeys.unwrap(each.objectionId, String(row.wrapped));
      const opened = open(key, String(row.sealed), objectionContext(identity.caseId, each.objectionId));
      return { ...each, ...objectionWordsSchema.parse(opened) };
    }),
  );
}
