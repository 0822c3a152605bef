import { encode } from 'uqr';
import { toBase64Url } from '../../../shared/kernel/bytes.ts';
import { packProof } from '../../../shared/log/packed-proof.ts';
import type { PublishedFile } from '../../adapters/object-store.ts';

/** Blank modules around the code, as the standard asks for. */
const QUIET_ZONE = 4;
/** Signatures and hashes are random, so that no mask serves better than another; to weigh all eight takes eight times as long. */
const MASK = 3;

/**
 * The proof as a QR code: an address whose part behind `#` holds all of it, so that a browser that has the page can
 * verify without a connection. @returns `undefined` where the proof cannot be packed
 */
export function proofQrFile(
  publicId: string,
  proof: string,
  publicOrigin: string,
): PublishedFile | undefined {
  const packed = packProof(proof);
  if (packed === undefined) return undefined;
  const { data, size } = encode(`${publicOrigin}/verify/#p=${toBase64Url(packed)}`, {
    ecc: 'L',
    border: QUIET_ZONE,
    maskPattern: MASK,
  });
  return {
    key: `units/${publicId}/proof.svg`,
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${darkRuns(data)}"/></svg>\n`,
    contentType: 'image/svg+xml',
    cacheControl: 'public, max-age=60',
  };
}

/** A horizontal stroke for each run of dark modules. */
function darkRuns(rows: readonly (readonly boolean[])[]): string {
  const strokes: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      strokes.push(`M${start} ${y}.5h${x - start + 1}`);
    }
  }
  return strokes.join('');
}
