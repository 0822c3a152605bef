import { type Bytes, fromBase64, toBase64 } from '../kernel/bytes.ts';
import { HASH_BYTES } from './tiles.ts';

/** A proof that anybody can carry away and check without a connection, by C2SP tlog-proof. */
export interface ProofFile {
  /** The entry's bytes, carried as the format's extra data. */
  readonly entry: Bytes;
  /** Position of the entry in the log, from 0. */
  readonly index: number;
  /** Inclusion path, from the leaf's sibling up. */
  readonly path: readonly Bytes[];
  /** The checkpoint as signed, verbatim. */
  readonly checkpoint: string;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
/** 2^64 entries would need no more. */
const MAX_PATH = 63;

export const formatProofFile = ({ entry, index, path, checkpoint }: ProofFile): string =>
  [
    HEADER,
    `extra ${toBase64(entry)}`,
    `index ${index}`,
    ...path.map((hash) => toBase64(hash)),
    '',
    checkpoint,
  ].join('\n');

/** @returns `undefined` for text that is no proof file with its entry */
export function parseProofFile(text: string): ProofFile | undefined {
  const end = text.indexOf('\n\n');
  const [header, extra = '', index = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  const entry = extra.startsWith('extra ') ? fromBase64(extra.slice('extra '.length)) : undefined;
  const [, position] = /^index (0|[1-9]\d{0,15})$/.exec(index) ?? [];
  const path = lines.map(fromBase64);
  if (header !== HEADER || entry === undefined || position === undefined || path.length > MAX_PATH)
    return undefined;
  if (!path.every((hash) => hash?.length === HASH_BYTES)) return undefined;
  return {
    entry,
    index: Number(position),
    path: path as readonly Bytes[],
    checkpoint: text.slice(end + 2),
  };
}
