import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { BUCKETS, EVIDENCE_EVENTS } from '../constructs/stores.ts';
import type { LambdaHandler } from './functions.ts';

/** As Lambda does with an event that nobody waits for: twice more, then it is kept for a person. */
const RETRIES = 2;
const RETRY_MS = 1_000;
/** How often a store is looked at that does not say when something was put. */
const LOOK_MS = 2_000;

export interface EvidenceEvents {
  stop(): Promise<void>;
}

/**
 * Wakes the evidence function for each upload, as EventBridge does on AWS. What a run before this one left in
 * `incoming/` is examined at the start, as AWS would have delivered it later.
 */
export async function startEvidenceEvents(given: {
  readonly s3: S3Client;
  readonly onPut: ((bucket: string, listener: (key: string) => void) => void) | undefined;
  readonly examine: LambdaHandler;
  readonly bury: (key: string, reason: string) => Promise<void>;
}): Promise<EvidenceEvents> {
  let last: Promise<unknown> = Promise.resolve();
  let isStopped = false;
  // One at a time: decoding takes a core.
  const wake = (key: string): void => {
    if (!key.startsWith(EVIDENCE_EVENTS.keyPrefix)) return;
    last = last.then(() => (isStopped ? undefined : deliver(key, given)));
  };
  given.onPut?.(BUCKETS.evidence.name, wake);
  const look = async (): Promise<void> => {
    const listed = await given.s3.send(
      new ListObjectsV2Command({ Bucket: BUCKETS.evidence.name, Prefix: EVIDENCE_EVENTS.keyPrefix }),
    );
    for (const { Key } of listed.Contents ?? []) if (Key !== undefined) wake(Key);
  };
  await look();
  const timer =
    given.onPut === undefined ? setInterval(() => void last.then(look).catch(() => {}), LOOK_MS) : undefined;
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await last;
    },
  };
}

async function deliver(
  key: string,
  { examine, bury }: Pick<Parameters<typeof startEvidenceEvents>[0], 'examine' | 'bury'>,
): Promise<void> {
  const event = { source: 'aws.s3', 'detail-type': 'Object Created', detail: { object: { key } } };
  for (let attempt = 0; ; attempt += 1) {
    try {
      await examine(event, { awsRequestId: randomUUID() });
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'the function threw';
      if (attempt === RETRIES) return bury(key, reason).catch(() => {});
      await delay(RETRY_MS);
    }
  }
}
