import { solveChallenge } from 'altcha-lib';
import type { Typed } from './form-data.ts';
import { bodyOf } from './form-data.ts';
import { forgetUnanswered, keepUnanswered } from './unanswered.ts';

export interface Filed {
  readonly receipt: string;
  readonly caseIds: readonly string[];
  readonly proof: unknown;
}

/** What became of sending. */
export type Sent =
  | {
      readonly filed: Filed;
      /** True where it is what an attempt before filed whose answer was lost: what was changed since is not in it. */
      readonly isEarlier: boolean;
    }
  | { readonly errors: readonly { readonly field: string; readonly zh: string; readonly en: string }[] }
  | { readonly refused: { readonly zh: string; readonly en: string } }
  | { readonly limited: true }
  | { readonly away: true };

const KEY_BYTES = 16;

/** Random words that make one filing of however many attempts. */
export const newFilingKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

type Body = ReturnType<typeof bodyOf>;

/**
 * Does the work that is asked of each filing, and sends it. Sent again under the same key, it is the same filing; where
 * an attempt arrived whose answer was lost, and something was changed since, it is that one's receipt that comes.
 */
export async function sendFiling(filingKey: string, typed: Typed): Promise<Sent> {
  try {
    const sent = await attempt(filingKey, bodyOf(typed));
    const filed = sent === 'filed-otherwise' ? await findArrived(filingKey) : undefined;
    if (sent === 'filed-otherwise') {
      if (filed === undefined) return { away: true };
      forgetUnanswered();
      return { filed, isEarlier: true };
    }
    if ('filed' in sent) forgetUnanswered();
    return sent;
  } catch {
    return { away: true };
  }
}

/**
 * What arrived under a key; `undefined` where nothing did.
 * @throws where the service does not answer
 */
export async function findArrived(filingKey: string): Promise<Filed | undefined> {
  const answer = await fetch('/api/complaints/arrived', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ filingKey }),
  });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error('no answer that can be relied on');
  const filed = await answer.json();
  return filed;
}

async function attempt(filingKey: string, form: Body): Promise<Sent | 'filed-otherwise'> {
  const work = await doWork();
  keepUnanswered(filingKey);
  const answer = await fetch('/api/complaints', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ filingKey, work, form }),
  });
  const body = await answer.json();
  if (answer.ok) return { filed: body, isEarlier: false };
  if (answer.status === 429) return { limited: true };
  if (answer.status >= 500) throw new Error('no answer that can be relied on');
  if (body.code === 'IDEMPOTENCY_MISMATCH') return 'filed-otherwise';
  if (Array.isArray(body.errors) && body.errors.length > 0) return { errors: body.errors };
  return { refused: { zh: String(body.titleZh), en: String(body.titleEn) } };
}

async function doWork(): Promise<string> {
  const answer = await fetch('/api/complaints/challenge');
  const { algorithm, challenge, salt, signature, maxnumber } = await answer.json();
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return btoa(JSON.stringify({ algorithm, challenge, number: solution?.number, salt, signature }));
}
