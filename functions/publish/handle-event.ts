import type { Context, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { contentKindSchema } from '../../shared/content/schema.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { COMPLAINT_FIGURES_SK } from '../table/complaints-keys.ts';
import { CONTENT_SK, PUBLIC_CONTENT_PREFIX } from '../table/content-keys.ts';
import { UNIT_SK } from '../table/keys.ts';
import { VISIT_SK } from '../table/outreach-keys.ts';
import { type ChangedContent, publishContent, publishDailyAnnouncements } from './publish-content.ts';
import { publishDue } from './publish-due.ts';
import { publishUnits, renderContext } from './publish-units.ts';
import { publishVisits } from './publish-visits.ts';
import { isRepublishing, republish } from './republish.ts';
import { markDirty } from './state.ts';
import { buildWholeRegister } from './whole-register.ts';

/** What wakes the publisher: the table's stream, the clock, or an operator. */
export type PublisherEvent =
  | { readonly Records: readonly DynamoDBRecord[] }
  | { readonly source: 'aws.events' }
  | { readonly kind: 'republish'; readonly fromStart?: boolean };

/** Time kept back for the step under way when Lambda's limit comes near. */
const RESERVE_MS = 60_000;

/**
 * The one writer of generated files. It must never run twice at a time (reserved concurrency 1): two runs could
 * write the same list page from an older and a newer reading, in the wrong order.
 */
export function createPublisher(services: PublisherServices) {
  return async function handler(
    event: PublisherEvent,
    context?: Pick<Context, 'getRemainingTimeInMillis'>,
  ): Promise<DynamoDBBatchResponse | { readonly done: boolean }> {
    const hasTime = (): boolean =>
      (context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY) > RESERVE_MS;
    if ('Records' in event) return publishRecords(services, event.Records);
    if ('kind' in event) {
      const done = await republish(services, { fromStart: event.fromStart ?? true, hasTime });
      if (done) await buildWholeRegister(services);
      return { done };
    }
    if (await isRepublishing(services)) await republish(services, { fromStart: false, hasTime });
    await publishDue(services);
    await publishDailyAnnouncements(services);
    await buildWholeRegister(services);
    return { done: true };
  };
}

/**
 * A batch is published as one: its units are read anew and their shared list pages written once. A failure
 * fails the batch whole; the event source retries it and splits it where one record is at fault.
 */
async function publishRecords(
  services: PublisherServices,
  records: readonly DynamoDBRecord[],
): Promise<DynamoDBBatchResponse> {
  const publicIds = new Set<string>();
  const eventIds = new Set<string>();
  const content = new Map<string, ChangedContent>();
  for (const record of records) {
    const keys = record.dynamodb?.Keys;
    if (keys?.sk?.S === UNIT_SK) publicIds.add((keys.pk?.S ?? '').slice('UNIT#'.length));
    if (keys?.sk?.S === VISIT_SK) eventIds.add((keys.pk?.S ?? '').replace(/^[^#]*#/, ''));
    if (keys?.sk?.S === CONTENT_SK) content.set(keys.pk?.S ?? '', changedContent(keys.pk?.S ?? ''));
  }
  if (content.size > 0) {
    const objects = await publishContent(services, [...content.values()]);
    services.log.info('PUBLISHED', { objects });
  }
  // Figures of complaints lie in the open data, which the next tick builds anew.
  if (records.some(({ dynamodb }) => dynamodb?.Keys?.sk?.S === COMPLAINT_FIGURES_SK)) {
    await markDirty(services.objects, services.newId(), []);
  }
  if (eventIds.size > 0) {
    const objects = await publishVisits(services, [...eventIds]);
    services.log.info('PUBLISHED', { objects });
  }
  if (publicIds.size === 0) return { batchItemFailures: [] };
  const written = await publishUnits(
    services,
    [...publicIds],
    await renderContext(services, dayInShanghai(services.now())),
  );
  services.log.info('PUBLISHED', { units: publicIds.size, objects: written });
  return { batchItemFailures: [] };
}

/** The item of a record, by its partition: `CONTENT#article#gold`. */
function changedContent(pk: string): ChangedContent {
  const [kind = '', id = ''] = pk.slice(PUBLIC_CONTENT_PREFIX.length).split('#');
  return { kind: contentKindSchema.parse(kind), id };
}
