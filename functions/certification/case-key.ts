import type { Bytes } from '../../shared/kernel/bytes.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';

/**
 * The key under which a case is sealed.
 * @throws DomainError CONFLICT where the case was erased: there is nothing to read, and nothing can be written any more;
 *   STORE_UNAVAILABLE
 */
export async function caseKeyOf(
  { caseKeys }: Pick<CertificationGiven, 'caseKeys'>,
  { state, wrapped }: Pick<HeldCase, 'state' | 'wrapped'>,
): Promise<Bytes> {
  if (wrapped !== undefined) return caseKeys.unwrap(state.identity.caseId, wrapped);
  throw new DomainError('CONFLICT', 'expected a case that was not erased', {
    issues: [
      {
        field: '',
        code: 'erased',
        zh: '本申报的内容已按保存期限删除，不能再办理',
        en: 'What this application said was erased at the end of its retention; nothing can be done in it any more',
      },
    ],
  });
}
