import { DomainError } from '../../../shared/kernel/errors.ts';

/** A command line that cannot be carried out; its message says in both languages why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Errors whose message is written for the person at the terminal; the second is the local service's. */
const TOLD_AS_THEY_ARE = new Set(['UsageError', 'CannotStart']);

/** Exit codes of the commands. */
export const EXIT = { ok: 0, someRejected: 1, cannotRun: 2 } as const;

/**
 * Runs a command to its exit code; a failure that a person can mend is said in words, without a stack. Servers
 * that a failed start left behind do not keep the process.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exit(await command());
  } catch (error) {
    process.stderr.write(`\n${wordsFor(error)}\n`);
    process.exit(EXIT.cannotRun);
  }
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件 / no such file',
  EACCES: '没有权限 / permission denied',
  EISDIR: '这是文件夹，不是文件 / this is a folder, not a file',
  ENOSPC: '磁盘已满 / the disk is full',
};

function wordsFor(error: unknown): string {
  if (error instanceof DomainError) {
    if (error.code === 'STORE_UNAVAILABLE') {
      return '数据库暂时不可用；再次运行同一命令即可继续，不会重复。\nThe store is away: run the same command again; nothing is doubled.';
    }
    return error.issues.map(({ zh, en }) => `${zh}\n${en}`).join('\n') || `${error.code}: ${error.message}`;
  }
  if (!(error instanceof Error)) return String(error);
  if (TOLD_AS_THEY_ARE.has(error.name)) return error.message;
  const known = 'code' in error ? FILE_ERRORS[String(error.code)] : undefined;
  const path = 'path' in error ? ` (${String(error.path)})` : '';
  return known === undefined ? (error.stack ?? error.message) : `${known}${path}`;
}
