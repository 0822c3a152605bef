import type { Witness } from './witness.ts';

/** The log waits for its witnesses; one that is slow is left out of this checkpoint. */
const PATIENCE_MS = 3_000;
const CONFLICT = 409;

/** A witness over HTTP, by C2SP tlog-witness. @param address its submission prefix */
export function createHttpWitness(vkey: string, address: string): Witness {
  return {
    vkey,
    async addCheckpoint(request) {
      const answer = await fetch(`${address.replace(/\/$/, '')}/add-checkpoint`, {
        method: 'POST',
        body: request,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await answer.text();
      if (answer.ok) return { lines: text };
      if (answer.status === CONFLICT && /^\d+\n$/.test(text)) return { lastSize: Number(text) };
      throw new Error(`the witness answered ${answer.status}`);
    },
  };
}
