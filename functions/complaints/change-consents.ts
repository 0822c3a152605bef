import { withEvent } from '../../shared/complaints/lifecycle.ts';
import type { Consents } from '../../shared/complaints/schema.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { type ChangePorts, type ChangeRequest, changeCase } from './change-case.ts';

/**
 * Consents can be given and taken back until the case is published. "No" has no effect on how it is handled.
 * @throws DomainError NOT_FOUND, CONFLICT, STORE_UNAVAILABLE
 */
export async function changeConsents(
  ports: ChangePorts,
  request: ChangeRequest & { readonly consents: Consents },
): Promise<void> {
  const { at, consents } = request;
  await changeCase(ports, request, ({ open }) => {
    const event = { type: 'consents-changed', at, on: dayInShanghai(at), by: 'citizen' } as const;
    return { after: { ...withEvent(open.stored.head, event, false), consents } };
  });
}
