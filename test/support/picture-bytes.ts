import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Pictures and their parts, byte by byte, for files that no camera makes. */

export const bytes = (...parts: readonly (string | number | Uint8Array)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string'
        ? Buffer.from(part, 'latin1')
        : typeof part === 'number'
          ? Buffer.from([part])
          : part,
    ),
  );

const be16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const be32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value);
  return out;
};

const WIDTH = 64;
const HEIGHT = 48;

/** 64 × 48, the left half red and the right half blue, so that a turn can be seen. */
export const painted = () =>
  sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#0000ff' } }).composite([
    {
      input: { create: { width: WIDTH / 2, height: HEIGHT, channels: 3, background: '#ff0000' } },
      left: 0,
      top: 0,
    },
  ]);

export const jpeg = (): Promise<Buffer> => painted().jpeg().toBuffer();
export const png = (): Promise<Buffer> => painted().png().toBuffer();
export const webp = (): Promise<Buffer> => painted().webp().toBuffer();

/** A segment of a JPEG: marker, length, content. */
export const segment = (marker: number, ...content: readonly (string | number | Uint8Array)[]): Buffer => {
  const body = bytes(...content);
  return bytes(0xff, marker, be16(body.length + 2), body);
};

/** A JPEG with segments behind its SOI. */
export const withSegments = (picture: Uint8Array, ...segments: readonly Uint8Array[]): Buffer =>
  bytes(picture.subarray(0, 2), ...segments, picture.subarray(2));

/** APP1 with Exif: orientation, a description, and a position (24°52′48″ N, 102°49′48″ E: Kunming). */
export function exif(orientation: number, description: string): Buffer {
  const text = bytes(description, 0);
  const ifd0 = 8;
  const entries = 3;
  const textAt = ifd0 + 2 + entries * 12 + 4;
  const gpsAt = textAt + text.length + (text.length % 2);
  const latitudeAt = gpsAt + 2 + 4 * 12 + 4;
  const tiff = bytes(
    'MM',
    be16(42),
    be32(ifd0),
    be16(entries),
    be16(0x010e),
    be16(2),
    be32(text.length),
    be32(textAt),
    be16(0x0112),
    be16(3),
    be32(1),
    be16(orientation),
    be16(0),
    be16(0x8825),
    be16(4),
    be32(1),
    be32(gpsAt),
    be32(0),
    text,
    ...(text.length % 2 === 1 ? [0] : []),
    be16(4),
    be16(1),
    be16(2),
    be32(2),
    'N',
    0,
    0,
    0,
    be16(2),
    be16(5),
    be32(3),
    be32(latitudeAt),
    be16(3),
    be16(2),
    be32(2),
    'E',
    0,
    0,
    0,
    be16(4),
    be16(5),
    be32(3),
    be32(latitudeAt + 24),
    be32(0),
    ...[24, 52, 48, 102, 49, 48].flatMap((value) => [be32(value), be32(1)]),
  );
  return segment(0xe1, 'Exif', 0, 0, tiff);
}

export const pngChunk = (type: string, data: Uint8Array): Buffer => {
  const body = bytes(type, data);
  return bytes(be32(data.length), body, be32(crc32(body)));
};

const PNG_SIGNATURE = bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a);

/** A PNG of any size in its header, 8 bits of grey, with what `rows` compress to as its points. */
export const greyPng = (width: number, height: number, rows: Uint8Array, ...extra: Uint8Array[]): Buffer =>
  bytes(
    PNG_SIGNATURE,
    pngChunk('IHDR', bytes(be32(width), be32(height), 8, 0, 0, 0, 0)),
    ...extra,
    pngChunk('IDAT', deflateSync(rows, { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  );

/** A PNG with chunks behind its IHDR. */
export const withChunks = (picture: Buffer, ...chunks: readonly Uint8Array[]): Buffer => {
  const end = 8 + 12 + 13;
  return bytes(picture.subarray(0, end), ...chunks, picture.subarray(end));
};

/** A box file of ISO/IEC 14496-12 with these brands. */
export const boxFile = (...brands: readonly string[]): Buffer => {
  const [major = '', ...others] = brands;
  const body = bytes('ftyp', major, be32(0), ...others);
  return bytes(be32(body.length + 4), body, be32(16), 'meta', Buffer.alloc(8));
};

/** A WebP with chunks of metadata: RIFF, VP8X with flags, the picture's own chunk, then others. */
export function extendedWebp(
  picture: Buffer,
  flags: number,
  ...chunks: readonly (readonly [string, Buffer])[]
): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return bytes(name, size, data, ...(data.length % 2 === 1 ? [0] : []));
  };
  const canvas = bytes(flags, 0, 0, 0, WIDTH - 1, 0, 0, HEIGHT - 1, 0, 0);
  const body = bytes(
    'WEBP',
    chunk('VP8X', canvas),
    picture.subarray(12),
    ...chunks.map(([name, data]) => chunk(name, data)),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return bytes('RIFF', size, body);
}
