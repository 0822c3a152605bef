import { isAllowed, withEvent } from '../../shared/complaints/lifecycle.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { standingOf } from '../../shared/complaints/standing.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { evidenceLinkWrites } from '../evidence/evidence-link-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { type ChangePorts, type ChangeRequest, changeCase } from './change-case.ts';
import { procedureOf } from './procedure.ts';

const MOST_PHOTOS_OF_A_CASE = 20;

export interface ReplyRequest extends ChangeRequest {
  readonly text: string;
  readonly evidenceIds: readonly string[];
}

/**
 * Adds what the person says: the answer to a question where one waits, word after a case was closed for want of one,
 * or a message.
 * @throws DomainError NOT_FOUND, CONFLICT, INVALID_INPUT (photos), STORE_UNAVAILABLE
 */
export async function replyToCase(
  ports: ChangePorts & { readonly evidence: Pick<EvidenceRepository, 'findUploads'> },
  request: ReplyRequest,
): Promise<void> {
  const { text, evidenceIds, at, caseId } = request;
  const said = async (): Promise<readonly string[]> => {
    const photos = await ports.evidence.findUploads(evidenceIds);
    return [text, ...photos.map(({ upload }, each) => upload?.originalSha256 ?? evidenceIds[each] ?? '')];
  };
  await changeCase(ports, { ...request, said }, async ({ open }) => {
    const { head } = open.stored;
    if (head.evidenceIds.length + evidenceIds.length > MOST_PHOTOS_OF_A_CASE) {
      throw new DomainError('CONFLICT', `expected at most ${MOST_PHOTOS_OF_A_CASE} photos in a case`);
    }
    const event = { type: replyEventOf(head), at, on: dayInShanghai(at), by: 'citizen' } as const;
    const after = withEvent(head, event, true);
    return {
      after: { ...after, evidenceIds: [...head.evidenceIds, ...evidenceIds] },
      message: { from: 'citizen', at, text, evidenceIds: [...evidenceIds], to: 'officers' },
      saidAgain: evidenceIds.length === 0 ? undefined : [text],
      writes: await evidenceLinkWrites(ports.evidence, evidenceIds, {
        caseIds: [caseId],
        at,
        field: 'evidence',
      }),
    };
  });
}

function replyEventOf(head: CaseHead): string {
  const isAsked = standingOf(head, procedureOf(head)).question !== undefined;
  if (isAsked && isAllowed(head, 'identity-supplied', 'citizen')) return 'identity-supplied';
  if (isAsked && isAllowed(head, 'answered', 'citizen')) return 'answered';
  const wasUnanswered = head.events.at(-1)?.type === 'closed-unanswered';
  return wasUnanswered ? 'answered-late' : 'message-added';
}
