import { createProver } from '../../../../shared/log/proofs.ts';
import type { LogKeys } from '../../../../shared/log/schema.ts';
import { type VerifiedCheckpoint, verifyCheckpoint } from '../../../../shared/log/verify.ts';
import { isConsistent } from '../../../../shared/log/verify-tree.ts';
import { browserVerifying } from './browser-verifying.ts';
import { readCheckpoint, readTile } from './log-files.ts';

const REMEMBERED = 'log-checkpoint';

/** What today's log is to the one that this device saw last: its first sight, its continuation, or another one. */
export type Growth =
  | { readonly kind: 'first' }
  | { readonly kind: 'grown'; readonly since: VerifiedCheckpoint }
  | { readonly kind: 'rewritten'; readonly since: VerifiedCheckpoint };

/**
 * Compares the log as it is now with the checkpoint that this device saw last, and remembers the new one. A log that
 * is no continuation is never remembered, so that the finding stays.
 * @throws Away where the log cannot be read
 */
export async function growthSinceLastVisit(keys: LogKeys): Promise<Growth | undefined> {
  const text = await readCheckpoint();
  const now = text === undefined ? undefined : await verified(text, keys);
  if (text === undefined || now === undefined) return undefined;
  const remembered = recall();
  const since = remembered === undefined ? undefined : await verified(remembered, keys);
  if (since === undefined) {
    remember(text);
    return { kind: 'first' };
  }
  if (!(await isContinued(since, now))) return { kind: 'rewritten', since };
  remember(text);
  return { kind: 'grown', since };
}

async function isContinued(since: VerifiedCheckpoint, now: VerifiedCheckpoint): Promise<boolean> {
  if (since.size > now.size) return false;
  const prover = createProver({ size: now.size, readTile, sha256: browserVerifying.digest });
  try {
    const path = await prover.consistencyPath(since.size);
    return await isConsistent(since, now, { path, digest: browserVerifying.digest });
  } catch (error) {
    // Tiles that are too narrow are as good as another tree.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function verified(text: string, keys: LogKeys): Promise<VerifiedCheckpoint | undefined> {
  const verdict = await verifyCheckpoint(text, keys, browserVerifying);
  return verdict.ok ? verdict.checkpoint : undefined;
}

/** A browser may refuse to keep anything. */
function recall(): string | undefined {
  try {
    return localStorage.getItem(REMEMBERED) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(checkpoint: string): void {
  try {
    localStorage.setItem(REMEMBERED, checkpoint);
  } catch {
    // Then the next visit is a first one again.
  }
}
