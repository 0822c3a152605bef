import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isRegisterEmpty } from './is-register-empty.ts';
import { step } from './progress.ts';
import { CannotStart } from './settings.ts';

const COMMAND = fileURLToPath(new URL('commands/demo.ts', import.meta.url));

/**
 * Fills an empty register with the demonstration set, by the same command as `npm run demo`. A start that was
 * killed half-way leaves a mark, so that the next one completes the set; the command doubles nothing.
 */
export async function loadDemonstrationOnce(dynamodb: DynamoDBClient, dataDirectory: string): Promise<void> {
  const mark = join(dataDirectory, 'demonstration.loading');
  if (!existsSync(mark) && !(await isRegisterEmpty(dynamodb))) return;
  await writeFile(mark, '');
  await step('演示数据 demonstration data', async () => {
    const child = spawn(process.execPath, [COMMAND], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new CannotStart('演示数据未能载入。 The demonstration data could not be loaded.');
  });
  await rm(mark);
}
