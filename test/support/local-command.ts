import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT_MS = 120_000;

/**
 * Runs `npm run <name>`'s program beside the service that the browser tests started.
 * @returns what it wrote
 * @throws Error with the output where it ends with another code than 0 or takes more than two minutes
 */
export async function localCommand(name: string, ...args: readonly string[]): Promise<string> {
  const { PORTAL_PORT: PORT, PORTAL_DATA_DIR: DATA_DIR } = process.env;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [`infra/local/commands/${name}.ts`, ...args],
    { cwd: REPOSITORY, env: { ...process.env, PORT, DATA_DIR }, timeout: LIMIT_MS },
  );
  return stdout + stderr;
}
