import { type Picture, picturePath, usualFile } from '../../../../shared/content/pictures.ts';

/** A picture alone in its paragraph, as micromark writes it; attributes are encoded, so that none ends early. */
const PARAGRAPH = /<p><img src="\/picture\/([0-9a-f]{32})" alt="([^"]*)"(?: title="([^"]*)")? \/><\/p>/g;
const ANY = /<img src="[^"]*" alt="([^"]*)"[^>]*>/g;

/** Pictures are as wide as the text, and the text is at most so wide. */
const SIZES = '(max-width: 46rem) calc(100vw - 2rem), 42rem';

/**
 * The pictures of a text as figures, in a size that the browser chooses, with room kept for them before they are there.
 * A picture that is not known stays what can be read of it.
 * @param html as micromark writes it
 * @param creditWord before the credit, such as “Picture”
 */
export function withFigures(html: string, pictures: readonly Picture[], creditWord: string): string {
  const known = new Map(pictures.map((picture) => [picture.id, picture]));
  return html
    .replaceAll(PARAGRAPH, (paragraph, id: string, alternative: string, credit = '') => {
      const picture = known.get(id);
      return picture === undefined
        ? paragraph
        : figure(picture, { alternative, caption: `${creditWord}${credit}` });
    })
    .replaceAll(ANY, (image, alternative: string) => (image.includes(CHOICE) ? image : alternative));
}

/** Only figures have a choice of sizes: what a text names otherwise has none, however it is written. */
const CHOICE = '" srcset="/pictures/';

/** @param given.alternative encoded; @param given.caption encoded */
function figure(
  picture: Picture,
  { alternative, caption }: { readonly alternative: string; readonly caption: string },
): string {
  const { sha256, files } = picture;
  const { widthPixels, heightPixels } = usualFile(picture);
  const choices = files
    .map((file) => `${picturePath(sha256, file.widthPixels)} ${file.widthPixels}w`)
    .join(', ');
  return [
    '<figure class="picture">',
    `<img src="${picturePath(sha256, widthPixels)}" srcset="${choices}" sizes="${SIZES}"`,
    ` width="${widthPixels}" height="${heightPixels}" alt="${alternative}" loading="lazy" decoding="async" />`,
    `<figcaption>${caption}</figcaption></figure>`,
  ].join('');
}
