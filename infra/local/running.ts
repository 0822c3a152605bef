import { readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { replaceFile } from './whole-file.ts';

const runningSchema = z.object({
  pid: z.int(),
  dynamodbEndpoint: z.string(),
  s3Endpoint: z.string(),
  origin: z.optional(z.string()),
});
export type Running = z.infer<typeof runningSchema>;

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'running.json');

/** The process that has the data folder open now, if any. */
export function findRunning(dataDirectory: string): Running | undefined {
  try {
    const running = runningSchema.parse(JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8')));
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}

export async function noteRunning(dataDirectory: string, running: Omit<Running, 'pid'>): Promise<void> {
  await mkdir(dataDirectory, { recursive: true });
  await replaceFile(
    fileIn(dataDirectory),
    JSON.stringify(runningSchema.parse({ pid: process.pid, ...running })),
  );
}

export function forgetRunning(dataDirectory: string): void {
  rmSync(fileIn(dataDirectory), { force: true });
}
