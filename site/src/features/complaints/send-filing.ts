import { solveChallenge } from 'altcha-lib';
import type { Typed } from './form-data.ts';
import { bodyOf } from './form-data.ts';

/** What became of sending. */
export type Sent =
  | {
      readonly filed: {
        readonly receipt: string;
        readonly caseIds: readonly string[];
        readonly proof: unknown;
      };
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

/** What was sent and not answered: each of these may have arrived. */
const unanswered: Body[] = [];

/**
 * Does the work that is asked of each filing, and sends it. Sent again under the same key, it is the same filing; where
 * an attempt arrived whose answer was lost, and something was changed since, that attempt is asked for its receipt.
 */
export async function sendFiling(filingKey: string, typed: Typed): Promise<Sent> {
  const form = bodyOf(typed);
  try {
    const sent = await attempt(filingKey, form);
    if (sent !== 'filed-otherwise') return sent;
    for (const earlier of unanswered) {
      const found = await attempt(filingKey, earlier);
      if (found !== 'filed-otherwise') return 'filed' in found ? { ...found, isEarlier: true } : found;
    }
    return { away: true };
  } catch {
    unanswered.push(form);
    return { away: true };
  }
}

async function attempt(filingKey: string, form: Body): Promise<Sent | 'filed-otherwise'> {
  const work = await doWork();
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
