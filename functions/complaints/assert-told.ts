import { openQuestion } from '../../shared/complaints/open-question.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { asInstant, dayInShanghai } from '../../shared/kernel/days.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { stepNoticeId } from './step-notices.ts';
import { stepRefusal } from './step-refusal.ts';

export interface ToldPorts {
  readonly notices: Pick<NoticeRepository, 'findNotice'>;
}

/**
 * Holds the end for want of an answer to people whom the question reached: who left a way to be told and was not, or
 * was told when the last day was over, has not kept silent. Who left none was promised no message, and looks into
 * the case with the receipt.
 * @throws DomainError INVALID_INPUT, STORE_UNAVAILABLE
 */
export async function assertTold(
  { notices }: ToldPorts,
  { caseId, events }: Pick<CaseHead, 'caseId' | 'events'>,
  type: string,
): Promise<void> {
  const question = type === 'closed-unanswered' ? openQuestion(events) : undefined;
  if (question === undefined) return;
  const notice = await notices.findNotice({ caseId, noticeId: stepNoticeId(question.sequence) });
  if (notice === undefined) return;
  const { state, lastAt } = notice;
  const toldOn =
    state === 'sent' && lastAt !== undefined ? dayInShanghai(asInstant(new Date(lastAt))) : undefined;
  if (toldOn !== undefined && toldOn <= question.replyBy) return;
  throw stepRefusal(
    'type',
    'not_told',
    '补充通知没有在期限前送达，不能按未答复结案。请重新发出问题并给出新的期限，或用其他方式联系当事人。',
    'The message about the question did not go out before the last day, so there is no silence to close for. Ask again with a new last day, or reach the person another way.',
  );
}
