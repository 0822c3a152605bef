import { DomainError } from '../../../shared/kernel/errors.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { fillFrame, otherLanguagePath } from '../../../site/src/render/document.ts';
import type { ObjectStore, PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';

/** The frames that the site build made, by language. */
export type Frames = Readonly<Record<Locale, string>>;

/** Language roots of keys: Chinese has none. */
export const ROOT: Readonly<Record<Locale, string>> = { zh: '', en: 'en/' };

/** @throws DomainError STORE_UNAVAILABLE where the site has not been deployed yet */
export async function loadFrames(objects: ObjectStore): Promise<Frames> {
  const [zh, en] = await Promise.all([
    objects.getText('frames/page/index.html'),
    objects.getText('en/frames/page/index.html'),
  ]);
  if (zh === undefined || en === undefined) {
    throw new DomainError('STORE_UNAVAILABLE', 'expected frames of the site build in the bucket, got none');
  }
  return { zh, en };
}

/** A page in its frame, as a file. `path` is below the language root and begins and ends with a slash. */
export function framedPage(
  frames: Frames,
  page: {
    readonly locale: Locale;
    readonly path: string;
    readonly title: string;
    readonly description: string;
    readonly main: string;
    /** More elements for the head, as HTML. */
    readonly head?: string;
  },
): PublishedFile {
  const { locale, path, title, description, main, head = '' } = page;
  return {
    key: `${ROOT[locale]}${path.slice(1)}index.html`,
    body: fillFrame(frames[locale], {
      ...{ title, description, head, main },
      other: otherLanguagePath(locale, path),
    }),
    contentType: 'text/html; charset=utf-8',
    cacheControl: PAGE_CACHE_CONTROL,
  };
}
