import { appendFile } from 'node:fs/promises';
import type { DynamoDBRecord } from 'aws-lambda';

/** Keeps records that could not be delivered, one JSON line each; the register is public, so they may lie there. */
export function deadLetters(file: string): (record: DynamoDBRecord, reason: string) => Promise<void> {
  return async (record, reason) => {
    await appendFile(file, `${JSON.stringify({ reason, record })}\n`);
    console.error(`✘ 死信 dead letter ${record.eventID ?? ''}: ${reason} → ${file}`);
  };
}

/** Keeps what a function could not be woken for, beside them: its key, and no content. */
export function deadWakings(file: string): (key: string, reason: string) => Promise<void> {
  return async (key, reason) => {
    await appendFile(file, `${JSON.stringify({ reason, key })}\n`);
    console.error(`✘ 死信 dead letter: ${reason} → ${file}`);
  };
}
