import { type Picture, picturePath } from '../../shared/content/pictures.ts';
import type { Content } from '../../shared/content/schema.ts';
import { scaledKey } from '../adapters/evidence-files.ts';
import type { BinaryFile } from '../adapters/object-store.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { HASHED_CACHE_CONTROL } from './cache.ts';
import { readPictures, writePictures } from './state.ts';
import { writeBinaryFiles } from './static-store.ts';

type Given = Pick<PublisherServices, 'objects' | 'pictureFiles' | 'log'>;

export const picturesOf = (content: Content | undefined): readonly Picture[] =>
  content?.kind === 'article' ? (content.pictures ?? []) : [];

/**
 * Puts the files of pictures where readers find them, before any page names them. That they are there is noted first, so
 * that a run that dies leaves none behind that nobody remembers.
 * @returns how many objects were written
 */
export async function putPictures(given: Given, pictures: readonly Picture[]): Promise<number> {
  if (pictures.length === 0) return 0;
  const before = await readPictures(given.objects);
  const noted = { ...before, ...Object.fromEntries(pictures.map((each) => [each.sha256, widthsOf(each)])) };
  if (Object.keys(noted).length > Object.keys(before).length) await writePictures(given.objects, noted);
  const files = await Promise.all(
    pictures.flatMap((each) => widthsOf(each).map((width) => file(given, each, width))),
  );
  return writeBinaryFiles(
    given.objects,
    files.filter((each) => each !== undefined),
  );
}

/** Takes away the pictures that no public article shows any more, after the pages that named them were written. */
export async function removePictures(given: Given, needed: readonly Picture[]): Promise<void> {
  const noted = await readPictures(given.objects);
  const kept = new Set(needed.map(({ sha256 }) => sha256));
  const gone = Object.entries(noted).filter(([sha256]) => !kept.has(sha256));
  if (gone.length === 0) return;
  for (const [sha256, widths] of gone)
    for (const width of widths) await given.objects.remove(picturePath(sha256, width).slice(1));
  await writePictures(
    given.objects,
    Object.fromEntries(Object.entries(noted).filter(([sha256]) => kept.has(sha256))),
  );
}

const widthsOf = ({ files }: Picture): number[] => files.map(({ widthPixels }) => widthPixels);

/** One file as it was examined. Where that is lost, the page is published all the same: its words say what was to be seen. */
async function file(
  { pictureFiles, log }: Given,
  { id, sha256 }: Picture,
  widthPixels: number,
): Promise<BinaryFile | undefined> {
  const body = await pictureFiles.get(scaledKey(id, sha256, widthPixels));
  if (body === undefined) {
    log.error('PICTURE_MISSING', {});
    return undefined;
  }
  return {
    key: picturePath(sha256, widthPixels).slice(1),
    body,
    contentType: 'image/jpeg',
    cacheControl: HASHED_CACHE_CONTROL,
  };
}
