import { type Bytes, concatBytes, fromHex, toHex, utf8 } from '../kernel/bytes.ts';

/**
 * The fair draw. What decides is fixed before anybody enters: the rule below and a seed whose SHA-256 is published with
 * the event. When entries end, the seed and all entries are published, so that anybody can put them in order again.
 *
 * The order: each entry has the value SHA-256(seed bytes, then the entry's id in UTF-8); the smallest comes first,
 * compared as hexadecimal text. Places are then given in this order to each group that fits into what is left; who gets
 * none waits, in the same order.
 */
export const DRAW_RULE = 'sha256-seed-entry-1';

export type Sha256 = (bytes: Uint8Array) => Bytes;

/** An entry as it is published: its id says nothing of a person. */
export interface DrawEntry {
  readonly id: string;
  readonly sessionId: string;
  readonly size: number;
}

/** An entry's id: a hash of its secret, so that its holder can find it in the list and nobody else can. */
export const entryId = (secretHash: string): string => secretHash.slice(0, 16);

/** The entries of one session in the order of the draw. */
export function drawOrder<E extends Pick<DrawEntry, 'id'>>(
  entries: readonly E[],
  seed: string,
  sha256: Sha256,
): readonly E[] {
  const seedBytes = fromHex(seed);
  const valued = entries.map((entry) => ({
    entry,
    value: toHex(sha256(concatBytes(seedBytes, utf8(entry.id)))),
  }));
  return valued.sort((a, b) => (a.value < b.value ? -1 : 1)).map(({ entry }) => entry);
}

/** Places for a list in order: from 1, to each group that fits into what is left. */
export function placesInOrder<E extends Pick<DrawEntry, 'size'>>(
  ordered: readonly E[],
  capacity: number,
): readonly { readonly entry: E; readonly places: readonly number[] }[] {
  let next = 1;
  return ordered.map((entry) => {
    if (entry.size > capacity - next + 1) return { entry, places: [] };
    const places = Array.from({ length: entry.size }, (_, at) => next + at);
    next += entry.size;
    return { entry, places };
  });
}

export const commitmentOf = (seed: string, sha256: Sha256): string => toHex(sha256(fromHex(seed)));
