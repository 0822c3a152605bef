import { renderToString } from 'preact-render-to-string';
import type { AnnouncementContent } from '../../../shared/content/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { Announcements } from '../../../site/src/render/content/announcements.tsx';

/** Where a page of the site build leaves room: what stands between is written anew each time. */
const PLACE = /<!--announcements-->[\s\S]*?<!--\/announcements-->/;

/**
 * A page of the site build with the announcements of today in their place.
 * @returns `undefined` where the page has no place for them, or holds them already
 */
export function withAnnouncements(
  page: string,
  announcements: readonly { readonly id: string; readonly content: AnnouncementContent }[],
  locale: Locale,
): string | undefined {
  const html = renderToString(<Announcements locale={locale} announcements={announcements} />);
  // A function, so that no text acts as a replacement pattern.
  const after = page.replace(PLACE, () => `<!--announcements-->${html}<!--/announcements-->`);
  return after === page ? undefined : after;
}
