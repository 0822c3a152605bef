import { createChallenge, verifySolution } from 'altcha-lib';
import { type Bytes, toHex } from '../../shared/kernel/bytes.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { workProofKey } from '../table/complaints-keys.ts';
import { givingWay } from '../table/give-way.ts';
import { ConditionFailed, type Table } from '../table/table.ts';

/**
 * Work that a device does before it files: some 25,000 hashes on average, about half a second on a phone of 2020 and
 * nothing that a person notices; a flood of filings costs its sender as much each. From our own origin, by ALTCHA.
 */
export const MOST_WORK = 50_000;
const VALID_MINUTES = 60;
const SALT_BYTES = 12;
const LONGEST_SOLUTION = 2_000;
/** Random bytes that a task is made of: its salt, and the number to be found. */
export const WORK_CHANCE_BYTES = SALT_BYTES + 4;

/** A task: find the number, up to `maxnumber`, that with the salt hashes to the challenge. */
export interface Work {
  readonly algorithm: 'SHA-256';
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}

export interface WorkPorts {
  readonly sessions: Pick<Table, 'get' | 'transact'>;
  readonly keyedHash: KeyedHash;
}

/**
 * A task to be solved once, signed: nothing is stored until it is.
 * @param chance `WORK_CHANCE_BYTES` random bytes
 */
export async function setWork(keyedHash: KeyedHash, chance: Bytes, now: Instant): Promise<Work> {
  const number = chance.subarray(SALT_BYTES).reduce((sum, byte) => sum * 256 + byte, 0) % MOST_WORK;
  const { challenge, salt, signature } = await createChallenge({
    hmacKey: await signingKey(keyedHash),
    algorithm: 'SHA-256',
    salt: toHex(chance.subarray(0, SALT_BYTES)),
    number,
    maxnumber: MOST_WORK,
    expires: new Date(Date.parse(now) + VALID_MINUTES * 60_000),
  });
  return { algorithm: 'SHA-256', challenge, maxnumber: MOST_WORK, salt, signature };
}

/**
 * Whether the work was done, for this filing and no other. Sent again with the same filing it still counts.
 * @param solution as the device sends it: base64 of JSON; attacker-controlled
 * @param filing hash of the filing's key
 */
export async function isWorkDone(
  ports: WorkPorts,
  { solution, filing, now }: { readonly solution: string; readonly filing: string; readonly now: Instant },
): Promise<boolean> {
  const challenge = challengeOf(solution, now);
  if (challenge === undefined) return false;
  // The time is checked here, by the clock that was given.
  if (!(await verifySolution(solution, await signingKey(ports.keyedHash), false))) return false;
  const expiresAtEpochSeconds = Math.floor(Date.parse(now) / 1000) + VALID_MINUTES * 60;
  const row = { ...workProofKey(challenge), filing, expiresAtEpochSeconds };
  return givingWay(async () => {
    try {
      await ports.sessions.transact([{ put: row, expect: 'absent' }]);
      return true;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      const used = await ports.sessions.get(workProofKey(challenge));
      // Not used after all: the same filing, sent twice at once, was in flight.
      if (used === undefined) throw error;
      return used.filing === filing;
    }
  });
}

/** The challenge of a solution that is not out of date; `undefined` for anything else. */
function challengeOf(solution: string, now: Instant): string | undefined {
  if (solution.length > LONGEST_SOLUTION) return undefined;
  try {
    const { challenge, salt } = JSON.parse(atob(solution)) as { challenge?: unknown; salt?: unknown };
    if (typeof challenge !== 'string' || typeof salt !== 'string') return undefined;
    const expires = Number(new URLSearchParams(salt.split('?')[1] ?? '').get('expires'));
    const isValid = /^[0-9a-f]{64}$/.test(challenge) && expires * 1000 >= Date.parse(now);
    return isValid ? challenge : undefined;
  } catch {
    return undefined;
  }
}

const signingKey = (keyedHash: KeyedHash): Promise<string> => keyedHash.hash('proof-of-work', 'signing key');
