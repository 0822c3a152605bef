import { createPublicKey, verify } from 'node:crypto';
import { toBase64, toBase64Url } from '../../../shared/kernel/bytes.ts';
import { cosignedMessage, splitTimestamp } from '../../../shared/log/checkpoint.ts';
import { formatSignature, parseNote, parseVerifierKey } from '../../../shared/log/note.ts';
import { createProver } from '../../../shared/log/proofs.ts';
import type { Tile } from '../../../shared/log/tree.ts';
import type { Witness } from '../../adapters/witness.ts';
import type { LogServices } from '../../services/log-services.ts';
import { tileReader } from './read-tree.ts';
import { sha256 } from './sign-checkpoint.ts';

interface Asked {
  /** The checkpoint as the log signed it. */
  readonly signed: string;
  /** Entries of the tree before, which the witness probably saw last. */
  readonly from: number;
  readonly size: number;
  readonly tiles: readonly Tile[];
}

/**
 * The cosignature lines of the witnesses that answered. One that is away or refuses is left out and said in the log
 * of the function: the checkpoint is published without it, and readers see by whom it was not witnessed.
 */
export async function cosignatures(services: LogServices, asked: Asked): Promise<string> {
  const lines = await Promise.all(
    services.witnesses.map(async (witness) => {
      try {
        return await ask(witness, services, asked);
      } catch (error) {
        services.logger.warn('WITNESS_AWAY', {
          witness: parseVerifierKey(witness.vkey)?.name ?? '',
          errorName: error instanceof Error ? error.name : 'unknown',
        });
        return '';
      }
    }),
  );
  return lines.join('');
}

async function ask(witness: Witness, services: LogServices, asked: Asked): Promise<string> {
  const { signed, size, tiles } = asked;
  const prover = createProver({ size, sha256, readTile: tileReader(services.objects, tiles) });
  const request = async (oldSize: number): Promise<string> => {
    const path = await prover.consistencyPath(oldSize);
    return `old ${oldSize}\n${path.map((hash) => `${toBase64(hash)}\n`).join('')}\n${signed}`;
  };
  const first = await witness.addCheckpoint(await request(asked.from));
  const answer = 'lines' in first ? first : await witness.addCheckpoint(await request(first.lastSize));
  if (!('lines' in answer)) throw new Error('the witness changes its mind about the tree it saw last');
  return checked(witness, signed, answer.lines);
}

/** The line that is really the witness's, and none besides. */
function checked(witness: Witness, signed: string, lines: string): string {
  const key = parseVerifierKey(witness.vkey);
  const note = parseNote(signed + lines);
  const found = note?.signatures.find(({ name, keyId }) => name === key?.name && keyId === key.id);
  const timed = found === undefined ? undefined : splitTimestamp(found.signature);
  if (key === undefined || note === undefined || found === undefined || timed === undefined)
    throw new Error('the witness sent no cosignature of its key');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(key.publicKey) },
  });
  if (!verify(null, cosignedMessage(note.text, timed.epochSeconds), publicKey, timed.signature))
    throw new Error('the cosignature of the witness does not verify');
  return formatSignature(found);
}
