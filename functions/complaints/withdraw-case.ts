import { withEvent } from '../../shared/complaints/lifecycle.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type ChangePorts, type ChangeRequest, changeCase } from './change-case.ts';
import { WITHDRAWN, wasWithdrawn } from './view-case.ts';

/**
 * Takes a complaint back, which ends it; of a report it is noted, and officers may still look into what it told.
 * @throws DomainError NOT_FOUND, CONFLICT, STORE_UNAVAILABLE
 */
export async function withdrawCase(ports: ChangePorts, request: ChangeRequest): Promise<void> {
  const { at } = request;
  await changeCase(ports, request, ({ open }) => {
    const { head } = open.stored;
    if (wasWithdrawn(head)) throw new DomainError('CONFLICT', 'expected a case that was not withdrawn');
    const type = WITHDRAWN[head.track];
    return { after: withEvent(head, { type, at, on: dayInShanghai(at), by: 'citizen' }, false) };
  });
}
