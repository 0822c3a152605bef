import type { EvidenceType } from '../../shared/evidence/limits.ts';
import type { EvidenceRefusal } from '../../shared/evidence/refusals.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';

/** A picture made anew from its points: a JPEG in sRGB, upright, with nothing in it but the picture. */
export interface CleanedPicture {
  readonly picture: Bytes;
  readonly thumbnail: Bytes;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A picture as wide as it was wished, or as it is. */
export interface ScaledPicture {
  readonly picture: Bytes;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A width, and what a picture of that width may weigh. */
export interface PictureSize {
  readonly widthPixels: number;
  readonly mostBytes: number;
}

/** The port to an image decoder. */
export interface PictureCleaner {
  /** @param bytes attacker-controlled; @param type as its first bytes say */
  clean(bytes: Bytes, type: EvidenceType): Promise<CleanedPicture | { readonly refusal: EvidenceRefusal }>;
  /**
   * A cleaned picture in several widths, narrowest first; never wider than it is, so that there may be fewer than wished.
   * One that is too heavy is written more coarsely, as far as it goes.
   */
  scale(picture: Bytes, sizes: readonly PictureSize[]): Promise<readonly ScaledPicture[]>;
}
