import { fillFrame } from '../../../site/src/render/document.ts';
import type { PageAnswer } from '../page.ts';

/** A page in the frame of the site build, not to be indexed: it answers one person's form. */
export function inFrame(frame: string, page: Exclude<PageAnswer, { readonly redirect: string }>): string {
  const { title, description, main, path } = page;
  const head = `<meta name="robots" content="noindex">${page.head ?? ''}`;
  return fillFrame(frame, { title, description, path, head, main });
}
