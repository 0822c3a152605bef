import { DomainError } from '../../shared/kernel/errors.ts';
import type { Locale } from '../../shared/register/divisions.ts';
import type { FrameSource } from './frame-source.ts';
import { type SiteKeys, storedKeys } from './object-keys.ts';
import type { Presign } from './s3-presigner.ts';

/** A frame names the style sheets of its build: it is asked for again soon after a new one. */
const KEPT_MS = 60_000;
const TIME_LIMIT_MS = 3_000;
const VALID_SECONDS = 60;

const FILES = {
  zh: 'frames/page/index.html',
  en: 'en/frames/page/index.html',
} as const satisfies Record<Locale, string>;

interface Kept {
  readonly text: string;
  readonly readAtMs: number;
}

/** Frames from the bucket of the site. @param nowMs milliseconds since the epoch */
export function createS3FrameSource(given: {
  readonly presign: Presign;
  readonly bucket: string;
  readonly keys: SiteKeys;
  readonly nowMs: () => number;
}): FrameSource {
  const kept = new Map<Locale, Kept>();
  return {
    async frame(locale) {
      const known = kept.get(locale);
      if (known !== undefined && given.nowMs() - known.readAtMs < KEPT_MS) return known.text;
      try {
        const text = await read(given, FILES[locale]);
        kept.set(locale, { text, readAtMs: given.nowMs() });
        return text;
      } catch (cause) {
        // An old frame is better than none.
        if (known !== undefined) return known.text;
        throw new DomainError('STORE_UNAVAILABLE', 'expected a frame of the site build', { cause });
      }
    },
  };
}

async function read(
  { presign, bucket, keys }: { readonly presign: Presign; readonly bucket: string; readonly keys: SiteKeys },
  file: string,
): Promise<string> {
  const [key = file] = storedKeys(file, keys);
  const address = await presign({ method: 'GET', bucket, key, expiresSeconds: VALID_SECONDS });
  const response = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
  if (!response.ok) throw new Error(`expected 200, got ${response.status}`);
  return response.text();
}
