import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { Logger } from '../adapters/logger.ts';
import { NOTICE_PREFIX } from '../table/notice-keys.ts';
import { type DeliveryParts, deliverNotice } from './deliver-notice.ts';
import type { NoticeRef } from './repository.ts';

/** What wakes the notifier: the stream of the Casework table, or the minute. */
export type NotifierEvent =
  | { readonly Records: readonly DynamoDBRecord[] }
  | { readonly source: 'aws.events' };

/**
 * Notices are independent of each other: one that fails keeps no other from going out. The event source tries the
 * failed ones again, splits the batch, and buries what can never be read.
 */
export function createNotifier(parts: DeliveryParts & { readonly log: Logger }) {
  return async function handler(event: NotifierEvent): Promise<DynamoDBBatchResponse> {
    if (!('Records' in event)) {
      await retryDue(parts);
      return { batchItemFailures: [] };
    }
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      const ref = refOf(record);
      if (ref === undefined || (await isDelivered(parts, ref))) continue;
      batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
    }
    return { batchItemFailures };
  };
}

function refOf(record: DynamoDBRecord): NoticeRef | undefined {
  const { pk, sk } = record.dynamodb?.Keys ?? {};
  if (record.eventName === 'REMOVE' || pk?.S?.startsWith(NOTICE_PREFIX) !== true) return undefined;
  return { caseId: pk.S.slice(NOTICE_PREFIX.length), noticeId: sk?.S ?? '' };
}

async function retryDue(parts: DeliveryParts & { readonly log: Logger }): Promise<void> {
  for (const ref of await parts.notices.listDue(parts.now())) await isDelivered(parts, ref);
}

/** @returns false where it could not be found out what to do: the store is away, or the row cannot be read */
async function isDelivered(
  parts: DeliveryParts & { readonly log: Logger },
  ref: NoticeRef,
): Promise<boolean> {
  try {
    const outcome = await deliverNotice(parts, ref);
    if (outcome !== undefined) parts.log.info('NOTICE', { outcome });
    return true;
  } catch (error) {
    parts.log.error('NOTICE_NOT_HANDLED', {
      errorName: error instanceof Error ? error.constructor.name : typeof error,
    });
    return false;
  }
}
