import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freePort } from './free-port.ts';
import { CannotStart } from './settings.ts';

const READY_WITHIN_MS = 15_000;
const POLL_MS = 10;
const STOP_WITHIN_MS = 5_000;

/**
 * Ties the emulator to the life of this process: the shell reads our end of a pipe, which the kernel closes
 * however we die (kill -9 too), and then ends the emulator. It runs in a process group of its own, so that a
 * terminal's Ctrl-C leaves it up until work under way is written.
 */
const LEASH =
  'exec 3<&0; "$0" "$@" </dev/null 3<&- & child=$!; { read -r _ <&3; kill "$child"; } 2>/dev/null & wait "$child"';

export interface EmbeddedDynamodb {
  readonly endpoint: string;
  /** Resolves when the engine has ended, however that came about. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the native emulator on a free loopback port.
 * @param options.dataFile SQLite file that survives it; without one the tables live in memory
 * @throws CannotStart where the platform has no such binary, or it does not come up
 */
export async function startEmbeddedDynamodb(
  options: { readonly dataFile?: string } = {},
): Promise<EmbeddedDynamodb> {
  const { dataFile } = options;
  if (dataFile !== undefined) await mkdir(dirname(dataFile), { recursive: true });
  const port = await freePort();
  const file = dataFile === undefined ? [] : ['--db-path', dataFile];
  const child = spawn(
    '/bin/sh',
    ['-c', LEASH, await emulatorBinary(), 'serve', '--port', String(port), ...file],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  child.stdin?.on('error', () => {});
  const exited = once(child, 'exit').then(() => {
    child.stdin?.destroy();
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await ready(endpoint, child);
  if (dataFile !== undefined) addStreamIndex(dataFile);
  return {
    endpoint,
    exited,
    async stop() {
      child.stdin?.destroy();
      const overdue = setTimeout(() => killGroup(child), STOP_WITHIN_MS);
      await exited;
      clearTimeout(overdue);
    },
  };
}

async function emulatorBinary(): Promise<string> {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    const binary = join(dirname(manifest), 'dynoxide');
    await chmod(binary, 0o755);
    return binary;
  } catch {
    throw new CannotStart(
      '此平台没有内置 DynamoDB：请设置 DYNAMODB_ENDPOINT。 No embedded DynamoDB for this platform: set DYNAMODB_ENDPOINT.',
    );
  }
}

async function ready(endpoint: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    try {
      await fetch(endpoint);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
  killGroup(child);
  throw new CannotStart('内置 DynamoDB 未能启动。 The embedded DynamoDB did not start.');
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}

/**
 * The emulator (1.2.1) looks for the next stream sequence number by reading all stream records at every write.
 * With this index it reads one: 46 units a second became 300, and the figure no longer falls as the stream grows.
 */
function addStreamIndex(file: string): void {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.exec(
    'CREATE INDEX IF NOT EXISTS _stream_next ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
  );
  database.close();
}
