import { type Bytes, concatBytes, fromBase64, toBase64, utf8 } from '../kernel/bytes.ts';
import { HASH_BYTES } from './tiles.ts';

/** Tree heads by C2SP tlog-checkpoint, and the time on them by C2SP tlog-cosignature. */
export interface Checkpoint {
  /** The log's name: its address without scheme. */
  readonly origin: string;
  /** Entries in the tree. */
  readonly size: number;
  /** Merkle Tree Hash, 32 bytes. */
  readonly root: Bytes;
}

const TIME_BYTES = 8;
const DECIMAL = /^(0|[1-9]\d{0,15})$/;

/** The text that is signed. */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`;

/** @returns `undefined` for text that is no checkpoint; lines after the third are not ours and are allowed */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', size = '', hash = ''] = text.split('\n');
  const root = fromBase64(hash);
  if (origin === '' || !DECIMAL.test(size) || root?.length !== HASH_BYTES) return undefined;
  return { origin, size: Number(size), root };
}

/** The bytes that a cosigner signs: that it saw this checkpoint at that time. */
export const cosignedMessage = (checkpointText: string, epochSeconds: number): Bytes =>
  utf8(`cosignature/v1\ntime ${epochSeconds}\n${checkpointText}`);

/** What stands in the signature line of a cosignature: the time, then the signature. */
export function timestampedSignature(epochSeconds: number, signature: Uint8Array): Bytes {
  const time = new DataView(new ArrayBuffer(TIME_BYTES));
  time.setBigUint64(0, BigInt(epochSeconds));
  return concatBytes(new Uint8Array(time.buffer), signature);
}

/** The time of a cosignature and its bare signature. @returns `undefined` where it is too short or out of range */
export function splitTimestamp(
  bytes: Bytes,
): { readonly epochSeconds: number; readonly signature: Bytes } | undefined {
  if (bytes.length <= TIME_BYTES) return undefined;
  const time = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { epochSeconds: Number(time), signature: bytes.slice(TIME_BYTES) };
}
