import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { CANARY, file, type HostileFile, noise } from './hostile-file.ts';
import { ODD_PICTURES } from './odd-pictures.ts';
import {
  boxFile,
  bytes,
  extendedWebp,
  greyPng,
  jpeg,
  painted,
  png,
  pngChunk,
  segment,
  webp,
  withChunks,
  withSegments,
} from './picture-bytes.ts';

const SCRIPT = `<script>alert("${CANARY}")</script>`;
const rows = (width: number, height: number): Buffer => Buffer.alloc((width + 1) * height);
const frames = async () => [await png(), await painted().negate().png().toBuffer()];
const animated = async () => sharp(await frames(), { join: { animated: true } });

/** Files that are two things at once. */
const POLYGLOTS: readonly HostileFile[] = [
  file('a JPEG that is HTML too', 'clean', async () =>
    withSegments(await jpeg(), segment(0xfe, `<html>${SCRIPT}`)),
  ),
  file('a JPEG that is JavaScript too', 'clean', async () =>
    withSegments(await jpeg(), segment(0xe0, `*/=alert('${CANARY}');/*`)),
  ),
  file('a JPEG that is a ZIP too', 'clean', async () =>
    bytes(await jpeg(), 'PK', 3, 4, noise(60), CANARY, 'PK', 5, 6, Buffer.alloc(18)),
  ),
  file('a JPEG that is PHP too', 'clean', async () =>
    withSegments(await jpeg(), segment(0xfe, `<?php echo '${CANARY}' ?>`)),
  ),
  file('a JPEG that is a PDF too', 'clean', async () =>
    withSegments(await jpeg(), segment(0xfe, `%PDF-1.4 ${CANARY}`)),
  ),
  file(
    'a PNG that is HTML too',
    'clean',
    async () => withChunks(await png(), pngChunk('tEXt', bytes('c', 0, SCRIPT))),
    'image/png',
  ),
  file(
    'a WebP that is HTML too',
    'clean',
    async () => extendedWebp(await webp(), 0x04, ['XMP ', bytes(SCRIPT)]),
    'image/webp',
  ),
  file('a GIF that is JavaScript too', 'other-picture-type', () =>
    bytes(`GIF89a/*`, Buffer.alloc(20), `*/=1;alert("${CANARY}")`),
  ),
  file('a BMP that is JavaScript too', 'other-picture-type', () =>
    bytes(`BM/*`, Buffer.alloc(50), `*/=alert("${CANARY}")`),
  ),
  file('HTML that ends as a JPEG', 'not-a-picture', async () => bytes(SCRIPT, await jpeg())),
  file('a PDF that ends as a JPEG', 'pdf', async () => bytes('%PDF-1.7\n', await jpeg())),
];

/** Files of another type, whatever they are called. */
const OTHER_TYPES: readonly HostileFile[] = [
  file('a PNG that says it is a JPEG', 'type-differs', png),
  file('a JPEG that says it is a PNG', 'type-differs', jpeg, 'image/png'),
  file('a WebP that says it is a JPEG', 'type-differs', webp),
  file('an SVG with a script', 'other-picture-type', () =>
    bytes(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
  ),
  file(
    'an SVG behind a declaration and a comment',
    'other-picture-type',
    () => bytes(`<?xml version="1.0"?>\n<!-- x -->\n<svg onload="alert(1)"/>`),
    'image/png',
  ),
  file('an SVG that fetches a file', 'not-a-picture', () =>
    bytes(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>`),
  ),
  file('HTML', 'not-a-picture', () => bytes(`<!doctype html>${SCRIPT}`)),
  file('a PDF', 'pdf', () => bytes('%PDF-1.7\n1 0 obj')),
  file('a GIF', 'other-picture-type', () => painted().gif().toBuffer()),
  file('an animated GIF', 'other-picture-type', async () => (await animated()).gif().toBuffer()),
  file('a TIFF', 'other-picture-type', () => painted().tiff().toBuffer()),
  file('a BMP', 'other-picture-type', () => bytes('BM', Buffer.alloc(60))),
  file('an icon', 'other-picture-type', () => bytes(0, 0, 1, 0, 1, 0, Buffer.alloc(40))),
  file('a Photoshop file', 'other-picture-type', () => bytes('8BPS', 0, 1, Buffer.alloc(40))),
  file('an AVIF', 'other-picture-type', () => boxFile('avif', 'mif1', 'miaf')),
  file('a HEIC of an iPhone', 'heic', () => boxFile('heic', 'mif1', 'heic')),
  file('a HEIC of another phone', 'heic', () => boxFile('mif1', 'heic')),
  file('a HEIC burst', 'heic', () => boxFile('hevc', 'msf1')),
  file('a film', 'not-a-picture', () => boxFile('isom', 'mp42')),
  file('a ZIP', 'not-a-picture', () => bytes('PK', 3, 4, noise(60))),
  file('a Windows program', 'not-a-picture', () => bytes('MZ', noise(200))),
  file('a Linux program', 'not-a-picture', () => bytes(0x7f, 'ELF', noise(200))),
  file('the EICAR test string', 'not-a-picture', () =>
    bytes('X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
  ),
  file('noise', 'not-a-picture', () => bytes(0, noise(1000))),
  file('text', 'not-a-picture', () => bytes('photo.jpg.exe')),
];

/** Files that are broken, or built to break. */
const BROKEN: readonly HostileFile[] = [
  file('nothing at all', 'empty', () => Buffer.alloc(0)),
  file('the first three bytes of a JPEG', 'damaged', () => bytes(0xff, 0xd8, 0xff)),
  file('a JPEG cut off in the middle', 'damaged', async () => {
    const whole = await sharp(noise(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
      .jpeg()
      .toBuffer();
    return whole.subarray(0, whole.length / 2);
  }),
  file(
    'a PNG cut off in the middle',
    'damaged',
    async () => {
      const whole = await sharp(noise(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
        .png()
        .toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
    'image/png',
  ),
  file(
    'a WebP cut off in the middle',
    'damaged',
    async () => {
      const whole = await sharp(noise(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
        .webp()
        .toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
    'image/webp',
  ),
  file(
    'a PNG with a wrong checksum',
    'damaged',
    async () => {
      const picture = await png();
      picture[30] = (picture[30] ?? 0) ^ 0xff;
      return picture;
    },
    'image/png',
  ),
  file('a JPEG header before noise', 'damaged', () => bytes(0xff, 0xd8, 0xff, 0xe0, noise(3000))),
  file(
    'a PNG header before noise',
    'damaged',
    () => bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, noise(3000)),
    'image/png',
  ),
  file(
    'a WebP header before noise',
    'damaged',
    () => bytes('RIFF', 0, 4, 0, 0, 'WEBPVP8 ', noise(1000)),
    'image/webp',
  ),
  file('an animated WebP', 'animated', async () => (await animated()).webp().toBuffer(), 'image/webp'),
  file(
    'an animated PNG',
    'animated',
    async () => withChunks(await png(), pngChunk('acTL', bytes(0, 0, 0, 2, 0, 0, 0, 0))),
    'image/png',
  ),
  file(
    'a PNG of 900 million points in 200 bytes',
    'too-many-pixels',
    () => greyPng(30_000, 30_000, Buffer.alloc(100)),
    'image/png',
  ),
  file(
    'a PNG of two thousand million by one',
    'damaged',
    () => greyPng(2_000_000_000, 1, Buffer.alloc(100)),
    'image/png',
  ),
  file(
    'a PNG of one point more than is taken',
    'too-many-pixels',
    () => greyPng(64_000_001, 1, Buffer.alloc(100)),
    'image/png',
  ),
  file('a PNG of 0 by 0', 'damaged', () => greyPng(0, 0, Buffer.alloc(10)), 'image/png'),
  file(
    'a PNG that promises 60 million points and has a hundred',
    'damaged',
    () => greyPng(6000, 10_000, Buffer.alloc(100)),
    'image/png',
  ),
  file(
    'a PNG of 25 million points in 25 kB',
    'clean',
    () => greyPng(5000, 5000, rows(5000, 5000)),
    'image/png',
  ),
  file(
    'a PNG whose profile unpacks to 60 MB',
    'damaged',
    () =>
      greyPng(8, 8, rows(8, 8), pngChunk('iCCP', bytes('p', 0, 0, deflateSync(Buffer.alloc(60_000_000))))),
    'image/png',
  ),
  file(
    'a PNG whose text unpacks to 60 MB',
    'damaged',
    () =>
      greyPng(
        8,
        8,
        rows(8, 8),
        pngChunk('zTXt', bytes('c', 0, 0, deflateSync(Buffer.alloc(60_000_000, CANARY)))),
      ),
    'image/png',
  ),
  file('a JPEG of 65,500 by 65,500 in 600 bytes', 'too-many-pixels', async () => {
    const picture = await jpeg();
    const start = picture.indexOf(Buffer.from([0xff, 0xc0]));
    picture.writeUInt16BE(65_500, start + 5);
    picture.writeUInt16BE(65_500, start + 7);
    return picture;
  }),
];

/** Every file with what must become of it. Made anew each time: none lies in the repository. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...ODD_PICTURES,
  ...POLYGLOTS,
  ...OTHER_TYPES,
  ...BROKEN,
];
