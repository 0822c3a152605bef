import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import type { Picture } from '../../../../shared/content/pictures.ts';
import { withFigures } from './picture-figures.ts';

/**
 * Markdown (CommonMark and tables) as HTML that holds nothing but what this turns it into. HTML in the text is shown as
 * text; a picture is shown where it is one of those given, and nothing is ever loaded from elsewhere; an address that is neither https nor a page of
 * ours is no link. Headings begin below the page's own and leave out no level.
 * @param text attacker-controlled; at most some ten thousand characters
 * @param given.firstLevel of headings: 2 below the heading of a page
 * @param given.pictures that may be shown, and the word before their credits
 */
export function markdownToHtml(
  text: string,
  {
    firstLevel = 2,
    pictures,
  }: {
    readonly firstLevel?: number;
    readonly pictures?: { readonly all: readonly Picture[]; readonly creditWord: string };
  } = {},
): string {
  const hasPictures = pictures !== undefined && pictures.all.length > 0;
  const html = micromark(text.replaceAll(INVISIBLE, ''), {
    extensions: [gfmTable(), hasPictures ? {} : { disable: { null: ['labelStartImage'] } }],
    htmlExtensions: [gfmTableHtml()],
  });
  const shown = hasPictures ? withFigures(html, pictures.all, pictures.creditWord) : html;
  return withHeadingLevels(withSafeLinks(shown), firstLevel).replaceAll(EMPTY_HEADER, '<td></td>');
}

/** Controls that order a text anew for the eye, and controls that no text needs. */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|(?![\n\t\r])\p{Cc}/gu;

/** micromark writes attributes encoded: no quotation mark ends one early. Links hold no links (CommonMark 6.3). */
const LINK = /<a href="([^"]*)"(?: title="[^"]*")?>([\s\S]*?)<\/a>/g;
/** Another site over TLS, a page of ours, a place on the page, a mailbox, a telephone. */
const SAFE_ADDRESS = /^(https:\/\/[^/\\]|\/(?![/\\])|#|mailto:|tel:)/i;

const withSafeLinks = (html: string): string =>
  html.replaceAll(LINK, (_link, href: string, content: string) =>
    SAFE_ADDRESS.test(href) ? `<a href="${href}">${content}</a>` : content,
  );

const HEADING = /<h([1-6])>([\s\S]*?)<\/h\1>/g;
const LAST_LEVEL = 6;

/** A reader who goes from heading to heading must not miss a level. */
function withHeadingLevels(html: string, firstLevel: number): string {
  let before = firstLevel - 1;
  return html.replaceAll(HEADING, (_heading, given: string, content: string) => {
    const level = Math.min(Math.max(Number(given), firstLevel), before + 1, LAST_LEVEL);
    before = level;
    return `<h${level}>${content}</h${level}>`;
  });
}

/** A column without a name has no header that could be read out. */
const EMPTY_HEADER = /<th(?: align="[a-z]+")?><\/th>/g;
