import type { EvidenceType } from './limits.ts';
import type { EvidenceRefusal } from './refusals.ts';

/** What the first bytes of a file say it is; its name and its declared type say nothing. */
export type Sniffed = { readonly type: EvidenceType } | { readonly refusal: EvidenceRefusal };

/** Bytes that `sniff` looks at. */
export const SNIFFED_BYTES = 4096;

/** ISO base media brands of HEIC and its sequences (ISO/IEC 23008-12, annex B); `mif1` and `msf1` name no codec. */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const AVIF_BRANDS = ['avif', 'avis'];

/** Other pictures, by how they begin; named so that the advice can say "save it as JPEG". */
const OTHER_PICTURES: readonly (readonly number[])[] = [
  ascii('GIF8'),
  ascii('BM'),
  [...ascii('II'), 0x2a, 0x00],
  [...ascii('MM'), 0x00, 0x2a],
  [...ascii('II'), 0x2b, 0x00],
  [0x00, 0x00, 0x01, 0x00],
  ascii('8BPS'),
  [0xff, 0x0a],
  [0x00, 0x00, 0x00, 0x0c, ...ascii('JXL ')],
  [0x00, 0x00, 0x00, 0x0c, ...ascii('jP  ')],
];

/**
 * What a file is by its first bytes.
 * @param head its first `SNIFFED_BYTES` bytes, or all where it is shorter; attacker-controlled
 */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return { refusal: 'empty' };
  if (begins(head, [0xff, 0xd8, 0xff])) return { type: 'image/jpeg' };
  if (begins(head, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a])) {
    return isAnimatedPng(head) ? { refusal: 'animated' } : { type: 'image/png' };
  }
  if (begins(head, ascii('RIFF')) && begins(head.subarray(8), ascii('WEBP'))) {
    return isAnimatedWebp(head) ? { refusal: 'animated' } : { type: 'image/webp' };
  }
  if (begins(head.subarray(4), ascii('ftyp'))) return { refusal: refusalOfBrands(head) };
  if (begins(head, ascii('%PDF-'))) return { refusal: 'pdf' };
  if (OTHER_PICTURES.some((magic) => begins(head, magic)) || isSvg(head)) {
    return { refusal: 'other-picture-type' };
  }
  return { refusal: 'not-a-picture' };
}

/** An acTL chunk before the first IDAT (PNG, third edition, section 11.3.6.1). */
function isAnimatedPng(head: Uint8Array): boolean {
  const first = indexOf(head, ascii('IDAT'));
  const control = indexOf(head, ascii('acTL'));
  return control >= 0 && (first < 0 || control < first);
}

/** The animation bit of the VP8X chunk (RFC 9649, section 2.7.1.1). */
function isAnimatedWebp(head: Uint8Array): boolean {
  const ANIMATION_BIT = 0x02;
  return begins(head.subarray(12), ascii('VP8X')) && ((head[20] ?? 0) & ANIMATION_BIT) !== 0;
}

/** Brands stand four bytes each after the version, to the end of the first box; only the first few are looked at. */
function refusalOfBrands(head: Uint8Array): EvidenceRefusal {
  const brands: string[] = [];
  for (let at = 8; at + 4 <= Math.min(head.length, 64); at += 4) {
    if (at !== 12) brands.push(String.fromCharCode(...head.subarray(at, at + 4)));
  }
  const [major = ''] = brands;
  if (AVIF_BRANDS.includes(major)) return 'other-picture-type';
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? 'heic' : 'not-a-picture';
}

function isSvg(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head.subarray(0, 1024)).replace(/^\ufeff/, '');
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(text);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, at) => bytes[at] === byte);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
