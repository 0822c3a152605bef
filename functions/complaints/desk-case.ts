import { assertCovers } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { openFacts, openMessages } from './case-seals.ts';
import type { OpenCase } from './open-cases.ts';
import type { ComplaintsRepository } from './repository.ts';

export interface DeskPorts {
  readonly complaints: Pick<ComplaintsRepository, 'findCase' | 'commit'>;
  readonly caseKeys: Pick<CaseKeys, 'unwrap'>;
}

/**
 * A case opened for an officer in whose scope it lies. Who filed it stays sealed; `key` is undefined where the case
 * was erased.
 * @throws DomainError NOT_FOUND outside the officer's scope as for a case that is not there; STORE_UNAVAILABLE
 */
export async function openAtDesk(
  ports: Pick<DeskPorts, 'caseKeys'> & { readonly complaints: Pick<ComplaintsRepository, 'findCase'> },
  caller: Pick<Caller, 'division'>,
  caseId: string,
): Promise<OpenCase> {
  const stored = await ports.complaints.findCase(caseId);
  if (stored === undefined) throw new DomainError('NOT_FOUND', 'expected a case that is there');
  assertCovers(caller, stored.head.division);
  if (stored.deskKey === undefined) {
    return { stored, key: undefined, facts: undefined, person: undefined, messages: [] };
  }
  const key: Bytes = await ports.caseKeys.unwrap(caseId, stored.deskKey);
  return {
    stored,
    key,
    facts: openFacts(key, stored),
    person: undefined,
    messages: openMessages(key, stored),
  };
}
