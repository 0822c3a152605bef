import type { Locale } from '../../../shared/register/divisions.ts';

/** What a frame leaves open. All but `main` and `head` are text and are escaped here. */
export interface FrameParts {
  readonly title: string;
  readonly description: string;
  /** Address of the same page in the other language. */
  readonly other: string;
  /** More elements for the head, as HTML. */
  readonly head: string;
  /** The content, as HTML. */
  readonly main: string;
}

/** Where a page stands in the other language: the same path, with or without the English root. */
export const otherLanguagePath = (locale: Locale, path: string): string =>
  locale === 'en' ? path : `/en${path}`;

/** Fills a frame of the site build. Tokens are split on, so that no text can act as a replacement pattern. */
export function fillFrame(frame: string, parts: FrameParts): string {
  const values: Readonly<Record<string, string>> = {
    title: escapeHtml(parts.title),
    description: escapeHtml(parts.description),
    other: escapeHtml(parts.other),
    head: parts.head,
    main: parts.main,
  };
  return frame
    .split(/\{\{(title|description|other|head|main)\}\}/)
    .map((piece, at) => (at % 2 === 1 ? (values[piece] ?? '') : piece))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
