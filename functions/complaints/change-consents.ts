import { withEvent } from '../../shared/complaints/lifecycle.ts';
import type { CaseHead, Consents } from '../../shared/complaints/schema.ts';
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
  // What is wanted is a state and not a word: from one page it may be given, taken back and given again.
  const said = ({ events }: CaseHead): readonly string[] => [String(events.length)];
  await changeCase(ports, { ...request, said }, ({ open }) => {
    const { publication, entrustedMediation } = open.stored.head.consents;
    if (publication === consents.publication && entrustedMediation === consents.entrustedMediation)
      return undefined;
    const event = { type: 'consents-changed', at, on: dayInShanghai(at), by: 'citizen' } as const;
    return { after: { ...withEvent(open.stored.head, event, false), consents } };
  });
}
