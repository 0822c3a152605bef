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
    }
  | { readonly errors: readonly { readonly field: string; readonly zh: string; readonly en: string }[] }
  | { readonly limited: true }
  | { readonly away: true };

const KEY_BYTES = 16;

/** Random words that make one filing of however many attempts. */
export const newFilingKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Does the work that is asked of each filing, and sends it. Sent again under the same key, it is the same filing. */
export async function sendFiling(filingKey: string, typed: Typed): Promise<Sent> {
  try {
    const work = await doWork();
    const answer = await fetch('/api/complaints', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ filingKey, work, form: bodyOf(typed) }),
    });
    const body = await answer.json();
    if (answer.ok) return { filed: body };
    if (answer.status === 429) return { limited: true };
    return answer.status < 500 ? { errors: body.errors ?? [] } : { away: true };
  } catch {
    return { away: true };
  }
}

async function doWork(): Promise<string> {
  const answer = await fetch('/api/complaints/challenge');
  const { algorithm, challenge, salt, signature, maxnumber } = await answer.json();
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return btoa(JSON.stringify({ algorithm, challenge, number: solution?.number, salt, signature }));
}
