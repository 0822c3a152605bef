import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { type Count, settledCount } from './report-counts.ts';
import type { Step } from './steps.ts';

const HEARTBEAT_MS = 15_000;
/** So that every command finds the tools of package.json and runs on the Node that it pins. */
const ENVIRONMENT = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
};

/** What a step came to, and everything that it wrote. */
export interface StepResult {
  readonly count: Count;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a step to its end or its time limit.
 * @param onHeartbeat told the seconds so far, every 15 s
 */
export async function runStep(step: Step, onHeartbeat: (seconds: number) => void): Promise<StepResult> {
  const startedAtMs = performance.now();
  const seconds = (): number => (performance.now() - startedAtMs) / 1000;
  if (step.report !== undefined) clearReport(step.report);
  const heartbeat = setInterval(() => onHeartbeat(seconds()), HEARTBEAT_MS);
  let output = '';
  let exitCode = 0;
  for (const [program, ...args] of step.commands) {
    const remainingMs = step.limitMinutes * 60_000 - seconds() * 1000;
    const ended = await run(program, args, remainingMs);
    output += ended.output;
    exitCode = ended.exitCode;
    if (exitCode !== 0) break;
  }
  clearInterval(heartbeat);
  const count = settledCount(exitCode, () => step.count(readReport(step.report), exitCode));
  return { count, output, seconds: seconds() };
}

function clearReport(report: string): void {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
}

const readReport = (report: string | undefined): string =>
  report === undefined ? '' : readFileSync(report, 'utf8');

function run(program: string, args: readonly string[], limitMs: number) {
  return new Promise<{ exitCode: number; output: string }>((settle) => {
    const child = spawn(program, args, {
      env: ENVIRONMENT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const limit = setTimeout(() => {
      output += `\nstopped: not finished within its time limit\n`;
      killGroup(child.pid);
    }, limitMs);
    child.on('error', (error) => {
      output += `${error.message}\n`;
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      settle({ exitCode: code ?? 1, output });
    });
  });
}

/** Tools start processes of their own; as a group they end together. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
