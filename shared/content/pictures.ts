import * as z from 'zod/mini';
import { evidenceIdSchema, sha256Schema } from '../evidence/schema.ts';

/*
 * Pictures of articles. In the text one stands in a paragraph of its own, `![alternative text](/picture/<id> "credit")`;
 * the id is that of its upload. Published, it lies at `/pictures/<hash>/<width>.jpg`, an address that never changes what
 * it means.
 */

/** Pictures of one article at most. */
export const PICTURES_MOST = 9;
/** Characters of an alternative text and of a credit at most. */
export const ALTERNATIVE_MOST = 300;
export const CREDIT_MOST = 200;

/** The widths of which a picture is made, and what each may weigh: a phone takes the second (390 points, 2.6 dots each). */
export const PICTURE_SIZES = [
  { widthPixels: 480, mostBytes: 50_000 },
  { widthPixels: 960, mostBytes: 100_000 },
  { widthPixels: 1440, mostBytes: 200_000 },
] as const;
/** The width of which a browser takes one that knows no choice, and that is kept for reading offline. */
const USUAL_WIDTH_PIXELS = 960;

/** A picture that was examined and may be published. */
export const pictureSchema = z.object({
  id: evidenceIdSchema,
  /** Of the hashes of all its files, narrowest first: names what they are, and never anything else. */
  sha256: sha256Schema,
  /** Narrowest first. */
  files: z
    .array(z.object({ widthPixels: z.int(), heightPixels: z.int() }))
    .check(z.minLength(1), z.maxLength(PICTURE_SIZES.length)),
});
export type Picture = z.infer<typeof pictureSchema>;

/** What is known of a picture that a text names. */
export type KnownPicture =
  | { readonly id: string; readonly state: 'clean'; readonly picture: Picture }
  | { readonly id: string; readonly state: 'waiting' }
  | { readonly id: string; readonly state: 'refused'; readonly zh: string; readonly en: string };

/** Path of one of its files on the site. */
export const picturePath = (sha256: string, widthPixels: number): string =>
  `/pictures/${sha256}/${widthPixels}.jpg`;

/** The file that serves where nothing can be chosen. */
export function usualFile({ files }: Pick<Picture, 'files'>): Picture['files'][number] {
  const [first] = files;
  const found = files.findLast(({ widthPixels }) => widthPixels <= USUAL_WIDTH_PIXELS) ?? first;
  if (found === undefined) throw new RangeError('expected a picture with a file');
  return found;
}

/** A picture as a text names it. */
export interface NamedPicture {
  readonly id: string;
  readonly alternative: string;
  readonly credit: string;
}

/** How a picture stands in a text. Quotation marks and brackets that would end a part early become others. */
export const pictureLine = ({ id, alternative, credit }: NamedPicture): string =>
  `![${plain(alternative)}](/picture/${id} "${plain(credit)}")`;

const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('"', '”')
    .replaceAll('\\', '＼')
    .replaceAll('[', '［')
    .replaceAll(']', '］');

const PARAGRAPH = /^!\[([^\]\n]*)\]\(\/picture\/([0-9a-f]{32})(?: "([^"\n]*)")?\)[ \t]*$/;

/** The pictures of a text, in order; what is written in another way is none. */
export const picturesIn = (text: string): readonly NamedPicture[] =>
  paragraphsOf(text).flatMap((paragraph) => {
    const [, alternative = '', id, credit = ''] = PARAGRAPH.exec(paragraph) ?? [];
    return id === undefined ? [] : [{ id, alternative: alternative.trim(), credit: credit.trim() }];
  });

/** Whether a picture is meant somewhere that does not stand as one should. */
export const hasStrayPicture = (text: string): boolean =>
  paragraphsOf(text).some((paragraph) => !PARAGRAPH.test(paragraph) && /!\[[^\]]*\]\s*[[(]/.test(paragraph));

const paragraphsOf = (text: string): readonly string[] =>
  text.replaceAll(/\r\n?/g, '\n').split(/\n(?:[ \t]*\n)+|^\n+|\n+$/);
