import { appendFile } from 'node:fs/promises';
import type { DynamoDBRecord } from 'aws-lambda';

/** Keeps records that could not be delivered, one JSON line each; the register is public, so they may lie there. */
export function deadLetters(file: string): (record: DynamoDBRecord, reason: string) => Promise<void> {
  return async (record, reason) => {
    await appendFile(file, `${JSON.stringify({ reason, record })}\n`);
    console.error(`✘ 死信 dead letter ${record.eventID ?? ''}: ${reason} → ${file}`);
  };
}
