import { decodeEntry } from '../../../shared/log/entry.ts';
import { formatProofFile } from '../../../shared/log/proof-file.ts';
import { createProver } from '../../../shared/log/proofs.ts';
import { TILE_WIDTH } from '../../../shared/log/tiles.ts';
import type { Tile } from '../../../shared/log/tree.ts';
import type { PublishedFile } from '../../adapters/object-store.ts';
import type { LogHead } from '../../log/repository.ts';
import type { LogServices } from '../../services/log-services.ts';
import { writeFiles } from '../static-store.ts';
import { proofFile } from './log-files.ts';
import { proofQrFile } from './proof-qr.ts';
import { readEntries, tileReader } from './read-tree.ts';
import { sha256 } from './sign-checkpoint.ts';

/**
 * Writes the proof of each unit whose history went on between two trees: that its last event stands in the newer one.
 * A proof holds for ever under the checkpoint that it carries, so that growth makes no other unit's proof anew.
 * @param from entries of the older tree
 */
export async function writeProofs(
  services: LogServices,
  given: { readonly head: LogHead; readonly from: number; readonly tiles: readonly Tile[] },
): Promise<number> {
  const { head } = given;
  const readTile = tileReader(services.objects, given.tiles);
  const prover = createProver({ size: head.size, sha256, readTile });
  let written = 0;
  for (let at = given.from; at < head.size; at = nextBundle(at)) {
    const { from, entries } = await readEntries(services.log, at, 1);
    const latest = new Map<string, number>();
    for (let index = at; index < Math.min(head.size, from + entries.length); index += 1) {
      const entry = decodeEntry(entries[index - from] ?? new Uint8Array());
      if (entry !== undefined) latest.set(entry.publicId, index);
    }
    const files = await Promise.all(
      [...latest].map(async ([publicId, index]): Promise<readonly PublishedFile[]> => {
        const entry = entries[index - from] ?? new Uint8Array();
        const path = await prover.inclusionPath(index);
        const proof = formatProofFile({ entry, index, path, checkpoint: head.checkpoint });
        const code = proofQrFile(publicId, proof, services.publicOrigin);
        return [proofFile(publicId, proof), ...(code === undefined ? [] : [code])];
      }),
    );
    written += await writeFiles(services.objects, files.flat());
  }
  return written;
}

const nextBundle = (index: number): number => (Math.floor(index / TILE_WIDTH) + 1) * TILE_WIDTH;
