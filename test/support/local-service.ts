import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A free TCP port on the loopback address. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('expected a TCP port');
  return address.port;
}

/** The whole service as `npm start` runs it, in a process group of its own. */
export class LocalService {
  readonly origin: string;
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #output = '';

  constructor(given: { readonly port: number; readonly dataDirectory: string }) {
    this.origin = `http://127.0.0.1:${given.port}`;
    this.#environment = { ...process.env, PORT: String(given.port), DATA_DIR: given.dataDirectory };
    delete this.#environment.NODE_OPTIONS;
  }

  /** Starts and waits until the API answers. */
  async start(...options: readonly string[]): Promise<void> {
    this.#child = this.#spawn(['infra/local/start.ts', ...options]);
    const deadline = Date.now() + 120_000;
    while (!(await this.#answers())) {
      if (this.#child.exitCode !== null) throw new Error(`the service stopped:\n${this.#output}`);
      if (Date.now() > deadline) throw new Error(`the service did not come up:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  /** kill -9 of the service and everything that it started. */
  async kill(): Promise<void> {
    await signalGroup(this.#child, 'SIGKILL');
  }

  /** What Ctrl-C does. */
  async stop(): Promise<void> {
    await signalGroup(this.#child, 'SIGTERM');
  }

  /** Runs one of the npm commands beside the service, e.g. the import; the child is given to kill it early. */
  command(
    script: string,
    args: readonly string[],
  ): { child: ChildProcess; finished: Promise<number | null> } {
    const child = this.#spawn([`infra/local/commands/${script}.ts`, ...args]);
    const finished = once(child, 'exit').then(([code]) => code as number | null);
    return { child, finished };
  }

  get output(): string {
    return this.#output;
  }

  #spawn(args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, [...args], {
      cwd: ROOT,
      env: this.#environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): void => {
      this.#output = (this.#output + chunk.toString()).slice(-20_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    return child;
  }

  async #answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.origin}/api/health`)).ok;
    } catch {
      return false;
    }
  }
}

/** Ends a process group and waits for its leader. */
export async function signalGroup(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, signal);
  await gone;
}
