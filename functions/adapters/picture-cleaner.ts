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

/** The port to an image decoder. */
export interface PictureCleaner {
  /** @param bytes attacker-controlled; @param type as its first bytes say */
  clean(bytes: Bytes, type: EvidenceType): Promise<CleanedPicture | { readonly refusal: EvidenceRefusal }>;
}
