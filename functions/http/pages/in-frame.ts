import type { Locale } from '../../../shared/register/divisions.ts';
import { fillFrame, otherLanguagePath } from '../../../site/src/render/document.ts';
import type { PageAnswer } from '../page.ts';

type Page = Exclude<PageAnswer, { readonly redirect: string }>;

/** A page in the frame of the site build, not to be indexed: it answers one person's form. */
export function inFrame(frame: string, page: Page, locale: Locale): string {
  const { title, description, main, path, other = otherLanguagePath(locale, path) } = page;
  const head = `<meta name="robots" content="noindex">${page.head ?? ''}`;
  return fillFrame(frame, { title, description, other, head, main });
}
