import { caseLinkKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { ComplaintsRepository } from './repository.ts';
import type { CaseLink, StoredCase } from './stored-case.ts';

/** A transaction holds a hundred writes, a link needs two. */
const AT_ONCE = 40;

/**
 * Takes away what officers wrote when they joined a case to others or split it, on both sides: it is kept in clear, so that
 * it would outlive the key under which the rest lies. That the cases are joined stays. Done before the case is erased,
 * so that a run that dies leaves nothing behind.
 * @throws ConditionFailed where two cases are parted in this very moment: ask again; DomainError STORE_UNAVAILABLE
 */
export async function forgetLinks(
  complaints: Pick<ComplaintsRepository, 'commit'>,
  { head, links }: Pick<StoredCase, 'head' | 'links'>,
): Promise<void> {
  const told = links.filter(({ reason }) => reason !== '');
  for (let from = 0; from < told.length; from += AT_ONCE) {
    await complaints.commit(
      told.slice(from, from + AT_ONCE).flatMap((link) => {
        const { caseId, track } = head;
        return [silentWrite(caseId, link), silentWrite(link.other, { ...link, other: caseId, track })];
      }),
    );
  }
}

function silentWrite(caseId: string, link: CaseLink): TableWrite {
  const key = caseLinkKey(caseId, link.other);
  return { put: { ...key, link: { ...link, reason: '' } }, expect: { attribute: 'sk', equals: key.sk } };
}
