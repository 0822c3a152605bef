import sharp from 'sharp';
import { CANARY, file, type HostileFile, noise } from './hostile-file.ts';
import {
  boxFile,
  bytes,
  exif,
  extendedWebp,
  jpeg,
  painted,
  png,
  pngChunk,
  segment,
  webp,
  withChunks,
  withSegments,
} from './picture-bytes.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#00ff00' } });

/** Pictures as phones and people make them, with what must be gone afterwards. */
export const ODD_PICTURES: readonly HostileFile[] = [
  file('a plain JPEG', 'clean', jpeg),
  file('a plain PNG', 'clean', png, 'image/png'),
  file('a plain WebP', 'clean', webp, 'image/webp'),
  file('a JPEG with Exif, position and description', 'clean', async () =>
    withSegments(await jpeg(), exif(1, CANARY)),
  ),
  file('a JPEG turned by its Exif', 'clean', async () => withSegments(await jpeg(), exif(6, CANARY))),
  file('a JPEG with Exif twice', 'clean', async () =>
    withSegments(await jpeg(), exif(1, CANARY), exif(8, CANARY)),
  ),
  file('a JPEG with an Exif that makes no sense', 'clean', async () =>
    withSegments(await jpeg(), segment(0xe1, 'Exif', 0, 0, 'MM', 0, 42, noise(200))),
  ),
  file('a JPEG with XMP', 'clean', async () =>
    withSegments(
      await jpeg(),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/', 0, `<x:xmpmeta>${CANARY}</x:xmpmeta>`),
    ),
  ),
  file('a JPEG with IPTC', 'clean', async () =>
    withSegments(await jpeg(), segment(0xed, 'Photoshop 3.0', 0, '8BIM', 4, 4, 0, 0, 0, 0, 0, 20, CANARY)),
  ),
  file('a JPEG with a comment', 'clean', async () => withSegments(await jpeg(), segment(0xfe, CANARY))),
  file('a JPEG with an unknown segment', 'clean', async () =>
    withSegments(await jpeg(), segment(0xeb, CANARY)),
  ),
  file('a JPEG with Display P3', 'clean', () => painted().withIccProfile('p3').jpeg().toBuffer()),
  file('a PNG with Display P3', 'clean', () => painted().withIccProfile('p3').png().toBuffer(), 'image/png'),
  file('a JPEG whose colour profile is noise', 'clean', async () =>
    withSegments(await jpeg(), segment(0xe2, 'ICC_PROFILE', 0, 1, 1, noise(3000))),
  ),
  file('a CMYK JPEG', 'clean', () => painted().toColourspace('cmyk').jpeg().toBuffer()),
  file('a grey JPEG', 'clean', () => painted().greyscale().jpeg().toBuffer()),
  file('a progressive JPEG', 'clean', () => painted().jpeg({ progressive: true }).toBuffer()),
  file('a PNG of 16 bits', 'clean', () => painted().toColourspace('rgb16').png().toBuffer(), 'image/png'),
  file('a PNG with a palette', 'clean', () => painted().png({ palette: true }).toBuffer(), 'image/png'),
  file('an interlaced PNG', 'clean', () => painted().png({ progressive: true }).toBuffer(), 'image/png'),
  file(
    'a PNG that is half transparent',
    'clean',
    () => painted().ensureAlpha(0.5).png().toBuffer(),
    'image/png',
  ),
  file(
    'a PNG with text',
    'clean',
    async () => withChunks(await png(), pngChunk('tEXt', bytes('Comment', 0, CANARY))),
    'image/png',
  ),
  file(
    'a PNG with Exif',
    'clean',
    async () => withChunks(await png(), pngChunk('eXIf', exif(6, CANARY).subarray(10))),
    'image/png',
  ),
  file('a WebP without loss', 'clean', () => painted().webp({ lossless: true }).toBuffer(), 'image/webp'),
  file(
    'a WebP with XMP and Exif',
    'clean',
    async () =>
      extendedWebp(
        await webp(),
        0x0c,
        ['EXIF', exif(1, CANARY).subarray(10)],
        ['XMP ', bytes(`<x>${CANARY}</x>`)],
      ),
    'image/webp',
  ),
  file('a JPEG with a film behind its end, as some phones make them', 'clean', async () =>
    bytes(await jpeg(), boxFile('mp42', 'isom'), CANARY),
  ),
  file('a JPEG with a second JPEG behind its end', 'clean', async () =>
    bytes(await jpeg(), withSegments(await jpeg(), segment(0xfe, CANARY))),
  ),
  file('a PNG with bytes behind its end', 'clean', async () => bytes(await png(), CANARY), 'image/png'),
  file('a picture of one point', 'clean', () => plain(1, 1).jpeg().toBuffer()),
  file('a picture of one line', 'clean', () => plain(6000, 1).png().toBuffer(), 'image/png'),
];
