import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type NoticeText, renderNotice } from '../../shared/notices/render.ts';
import type { NoticeChannel, NoticeFailure } from '../../shared/notices/schema.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { NoticePort } from '../adapters/notice-port.ts';
import { open, SealBroken } from '../adapters/seal.ts';
import { ConditionFailed } from '../table/table.ts';
import { type Notice, noticeContentSchema, noticeContext } from './notice.ts';
import {
  changeWrites,
  claimed,
  failed,
  isDeliverable,
  MOST_LOST_ATTEMPTS,
  queued,
  sent,
} from './notice-changes.ts';
import { textSha256 } from './notice-write.ts';
import type { NoticeRef, NoticeRepository } from './repository.ts';

export interface DeliveryParts {
  readonly notices: NoticeRepository;
  readonly caseKeys: Pick<CaseKeys, 'unwrap'>;
  /** Channels that this installation has. */
  readonly ports: Readonly<Partial<Record<NoticeChannel, NoticePort>>>;
  readonly now: () => Instant;
}

/**
 * Sends a notice if it is to be sent now, and records what became of it. Delivered twice, out of order, or by two at a
 * time, it goes out once. Killed between sending and recording, it goes out once more after the claim has run out, and
 * never a third time: then an officer is asked.
 * @returns the state in which it leaves the notice; nothing where there was nothing to do
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function deliverNotice(
  parts: DeliveryParts,
  ref: NoticeRef,
): Promise<Notice['state'] | undefined> {
  const { notices, now } = parts;
  const found = await notices.findNotice(ref);
  if (found === undefined || !isDeliverable(found, now())) return undefined;
  const held = await commitChange(notices, found, claimed(found, now()));
  if (held === undefined) return undefined;
  const outcome = held.lostAttempts >= MOST_LOST_ATTEMPTS ? 'unknown-outcome' : await sendOnce(parts, held);
  const after = outcome === 'sent' ? sent(held, now()) : failed(held, outcome, now());
  return (await commitChange(notices, held, after))?.state;
}

/** The notice as it then stands, or nothing where somebody else was first. */
async function commitChange(
  notices: NoticeRepository,
  before: Notice,
  after: Notice,
): Promise<Notice | undefined> {
  try {
    await notices.commit(changeWrites(before, after));
    return queued(after);
  } catch (error) {
    if (error instanceof ConditionFailed) return undefined;
    throw error;
  }
}

async function sendOnce(parts: DeliveryParts, notice: Notice): Promise<'sent' | NoticeFailure> {
  const port = parts.ports[notice.channel];
  if (port === undefined) return 'unavailable';
  const content = await openContent(parts, notice);
  if (typeof content === 'string') return content;
  const text = textOf(notice, content.params);
  if (text === undefined || textSha256(text) !== notice.textSha256) return 'text-changed';
  try {
    // An id is unique in its case alone; who sends knows a repetition by it.
    return await port.send({
      noticeId: `${notice.caseId}-${notice.noticeId}`,
      address: content.address,
      ...text,
    });
  } catch {
    return 'unavailable';
  }
}

async function openContent({ caseKeys }: DeliveryParts, { caseId, noticeId, sealed, wrapped }: Notice) {
  if (sealed === undefined || wrapped === undefined) return 'erased' as const;
  try {
    const key = await caseKeys.unwrap(caseId, wrapped);
    return noticeContentSchema.parse(open(key, sealed, noticeContext(caseId, noticeId)));
  } catch (error) {
    if (error instanceof SealBroken) return 'erased' as const;
    if (error instanceof DomainError) return 'unavailable' as const;
    throw error;
  }
}

/** A template that has changed meanwhile may ask for other parameters. */
function textOf(
  { template, locale }: Notice,
  params: Readonly<Record<string, string>>,
): NoticeText | undefined {
  try {
    return renderNotice({ template, locale, params });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
