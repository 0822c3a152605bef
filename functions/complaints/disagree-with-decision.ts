import { withEvent } from '../../shared/complaints/lifecycle.ts';
import { canDisagree } from '../../shared/complaints/standing.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type ChangePorts, type ChangeRequest, changeCase } from './change-case.ts';

/**
 * "I disagree": once, within the days that the service allows. The case goes to review, and nobody has it in hand any
 * more, so that another officer than the one who decided takes it.
 * @throws DomainError CONFLICT where there is nothing to contest, or it is too late or was done; NOT_FOUND,
 *   STORE_UNAVAILABLE
 */
export async function disagreeWithDecision(
  ports: ChangePorts,
  request: ChangeRequest & { readonly text: string },
): Promise<void> {
  const { at, text } = request;
  await changeCase(ports, { ...request, said: () => [text] }, ({ open }) => {
    const { head } = open.stored;
    const on = dayInShanghai(at);
    if (!canDisagree(head, on))
      throw new DomainError('CONFLICT', 'expected a decision that can be contested');
    const { assignee: _decidedBy, ...after } = withEvent(
      head,
      { type: 'disagreed', at, on, by: 'citizen' },
      true,
    );
    return { after, message: { from: 'citizen', at, text, evidenceIds: [], to: 'officers' } };
  });
}
