import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { functionEnvironment } from './environment.ts';
import { takeFileLock } from './file-lock.ts';
import { findRunning } from './running.ts';
import { CannotStart, type Environment, type LocalSettings, readSettings } from './settings.ts';
import { startStores } from './stores.ts';

const PATIENCE_MS = 30_000;
const POLL_MS = 100;

/** Held by whoever has the stores of a data folder up. */
export const storesLock = (dataDirectory: string): string => join(dataDirectory, 'stores.lock');

export interface OpenStores {
  /** Environment of the functions: for `parseConfig`, and for the SDK through `process.env`. */
  readonly environment: Record<string, string>;
  close(): Promise<void>;
}

/**
 * The stores of DATA_DIR for one command: those of the service that runs there, else started for as long as the
 * command takes. Waits for a service that is starting and for another command that has them up.
 * @throws CannotStart on malformed settings, or where the folder stays taken by something that does not answer
 */
export async function openLocalStores(env: Environment): Promise<OpenStores> {
  const settings = readSettings(env);
  const limitMs = performance.now() + PATIENCE_MS;
  while (performance.now() < limitMs) {
    const release = await takeFileLock(storesLock(settings.dataDirectory));
    if (release !== undefined) return openOwn(settings, release);
    const running = findRunning(settings.dataDirectory);
    if (running !== undefined) {
      const environment = functionEnvironment(settings, running);
      const origin = running.origin === undefined ? {} : { PUBLIC_ORIGIN: running.origin };
      return { environment: { ...environment, ...origin }, close: async () => {} };
    }
    await wait(POLL_MS);
  }
  throw new CannotStart(
    `数据目录正被另一个进程使用。 Another process has the data folder open: ${settings.dataDirectory}`,
  );
}

async function openOwn(settings: LocalSettings, release: () => void): Promise<OpenStores> {
  try {
    const stores = await startStores(settings);
    return { environment: { ...stores.environment }, close: () => stores.stop().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}
