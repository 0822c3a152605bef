import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 50;

/**
 * Takes an exclusive lock until it is released or this process ends: SQLite locks the file by the system, which
 * frees it however the process dies. A file with a process id in it cannot promise that.
 * @returns a function that releases it, or `undefined` where another holder has it
 */
export async function takeFileLock(path: string): Promise<(() => void) | undefined> {
  await mkdir(dirname(path), { recursive: true });
  const lock = new DatabaseSync(path);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (error instanceof Error && error.message.includes('locked')) return undefined;
    throw error;
  }
}

/** Runs a step when no other holder has the lock, however long that takes. */
export async function withFileLock<T>(path: string, run: () => Promise<T>): Promise<T> {
  for (;;) {
    const release = await takeFileLock(path);
    if (release !== undefined) {
      try {
        return await run();
      } finally {
        release();
      }
    }
    await wait(POLL_MS);
  }
}
