import sharp, { type Metadata, type Sharp } from 'sharp';
import { type EvidenceType, MAX_PIXELS } from '../../shared/evidence/limits.ts';
import type { EvidenceRefusal } from '../../shared/evidence/refusals.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';
import type { CleanedPicture, PictureCleaner, PictureSize, ScaledPicture } from './picture-cleaner.ts';

/** Enough to read a scale's display and a price tag on it. */
const LONGEST_SIDE_PIXELS = 2560;
const THUMBNAIL_PIXELS = 320;
const QUALITY = 85;
const PATIENCE_SECONDS = 30;
/** Tried one after the other until a picture is light enough; nobody would look at a coarser one. */
const QUALITIES = [80, 62, 45, 30, 18] as const;

const FORMATS = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** Decoders that may run at all: what is not listed cannot be reached by any file. */
const DECODERS = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'];

/** Pictures by sharp (libvips). One thread and no cache: a Lambda examines one at a time. */
export function createSharpPictureCleaner(): PictureCleaner {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: DECODERS });
  sharp.cache(false);
  sharp.concurrency(1);

  return {
    async clean(bytes, type) {
      const refusal = await findRefusal(bytes, type);
      if (refusal !== undefined) return { refusal };
      try {
        return await makeAnew(bytes, type);
      } catch {
        // It began well and broke off, or its points contradict its header: a decoder's words are not for people.
        return { refusal: 'damaged' };
      }
    },

    async scale(picture, sizes) {
      const { width } = await sharp(picture).metadata();
      const scaled: ScaledPicture[] = [];
      for (const { widthPixels, mostBytes } of sizes) {
        const own = Math.min(widthPixels, width);
        if (scaled.at(-1)?.widthPixels === own) break;
        scaled.push(await atWidth(picture, { widthPixels: own, mostBytes }));
      }
      return scaled;
    },
  };
}

/** What the header alone tells; nothing is decoded yet. */
async function findRefusal(bytes: Bytes, type: EvidenceType): Promise<EvidenceRefusal | undefined> {
  let header: Metadata;
  try {
    // Without the limit, so that "too large" can be told from "broken": a header costs nothing to read.
    header = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
  } catch {
    return 'damaged';
  }
  if (header.format !== FORMATS[type]) return 'damaged';
  if ((header.pages ?? 1) > 1) return 'animated';
  return header.width * header.height > MAX_PIXELS ? 'too-many-pixels' : undefined;
}

/**
 * Decodes every point and writes them into new files: what was hidden between or behind them is gone, and so are
 * position, time, device and thumbnail of the original. `sharp` writes no metadata unless it is asked to.
 */
async function makeAnew(bytes: Bytes, type: EvidenceType): Promise<CleanedPicture> {
  const chromaSubsampling = type === 'image/jpeg' ? '4:2:0' : '4:4:4';
  const { data, info } = await inside(open(bytes).autoOrient(), LONGEST_SIDE_PIXELS)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY, chromaSubsampling })
    .timeout({ seconds: PATIENCE_SECONDS })
    .toBuffer({ resolveWithObject: true });
  const thumbnail = await inside(sharp(data), THUMBNAIL_PIXELS).jpeg({ quality: 75 }).toBuffer();
  return {
    picture: new Uint8Array(data),
    thumbnail: new Uint8Array(thumbnail),
    widthPixels: info.width,
    heightPixels: info.height,
  };
}

/** Progressive, so that a slow network shows something soon. */
async function atWidth(picture: Bytes, { widthPixels, mostBytes }: PictureSize): Promise<ScaledPicture> {
  const resized = await sharp(picture)
    .resize({ width: widthPixels })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = resized.info;
  let data = resized.data;
  for (const quality of QUALITIES) {
    data = await sharp(resized.data, { raw: { width, height, channels } })
      .jpeg({ quality, progressive: true })
      .toBuffer();
    if (data.length <= mostBytes) break;
  }
  return { picture: new Uint8Array(data), widthPixels: width, heightPixels: height };
}

/** Cut-off and contradictory files fail; warnings do not, since some phones earn them with every photo. */
const open = (bytes: Bytes): Sharp => sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS });

const inside = (picture: Sharp, side: number): Sharp =>
  picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
