import { type EvidenceType, MAX_PIXELS, MAX_UPLOAD_BYTES } from '../../../../shared/evidence/limits.ts';
import type { EvidenceRefusal } from '../../../../shared/evidence/refusals.ts';
import { SNIFFED_BYTES, sniff } from '../../../../shared/evidence/sniff.ts';
import { toHex } from '../../../../shared/kernel/bytes.ts';

/** A photo ready to be sent. */
export interface PreparedPhoto {
  readonly body: Blob;
  readonly contentType: EvidenceType;
  readonly sha256: string;
  /** Of the file on the device. */
  readonly originalSha256: string;
}

/** Longest side after a photo is made smaller here: more than is kept of it in the end. */
const SMALLER_PIXELS = 4000;
const QUALITY = 0.9;

/**
 * Looks at a file before any of it leaves the device: what it is by its first bytes, its hash; makes a JPEG of a HEIC
 * where this browser can read one, and a smaller one of what is too large to be sent.
 */
export async function preparePhoto(
  file: File,
): Promise<PreparedPhoto | { readonly refusal: EvidenceRefusal }> {
  if (file.size === 0) return { refusal: 'empty' };
  const sniffed = sniff(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()));
  const isHeic = 'refusal' in sniffed && sniffed.refusal === 'heic';
  if ('refusal' in sniffed && !isHeic) return sniffed;
  const originalSha256 = await sha256(file);
  if (isHeic || file.size > MAX_UPLOAD_BYTES)
    return convert(file, originalSha256, isHeic ? 'heic' : 'too-large');
  if ('refusal' in sniffed) return sniffed;
  // The type by the name's ending, as the browser tells it; the server compares the two as well.
  if (file.type !== '' && file.type !== sniffed.type) return { refusal: 'type-differs' };
  return { body: file, contentType: sniffed.type, sha256: originalSha256, originalSha256 };
}

/** A JPEG drawn from what the browser can decode; where it cannot, the reason why that was needed. */
async function convert(
  file: File,
  originalSha256: string,
  reason: EvidenceRefusal,
): Promise<PreparedPhoto | { readonly refusal: EvidenceRefusal }> {
  const body = await draw(file, SMALLER_PIXELS);
  if (body === undefined || body.size > MAX_UPLOAD_BYTES) return { refusal: reason };
  return { body, contentType: 'image/jpeg', sha256: await sha256(body), originalSha256 };
}

async function draw(file: Blob, longestSide: number): Promise<Blob | undefined> {
  const canvas = await drawn(file, longestSide);
  return new Promise((resolve) => {
    if (canvas === undefined) resolve(undefined);
    else canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY);
  });
}

/** The picture on a canvas, upright, or nothing where this browser cannot read it. */
export async function drawn(file: Blob, longestSide: number): Promise<HTMLCanvasElement | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    if (bitmap.width * bitmap.height > MAX_PIXELS) return undefined;
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return canvas;
  } catch {
    // Whatever the browser says, it cannot show this picture.
    return undefined;
  }
}

const sha256 = async (body: Blob): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await body.arrayBuffer())));
