import type { AnnouncementContent } from '../../../../shared/content/schema.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { ANNOUNCEMENT_WORDS } from '../../i18n/announcement-words.ts';
import { dayText } from '../common.tsx';
import { markdownToHtml } from './markdown.ts';

export interface ShownAnnouncement {
  readonly id: string;
  readonly content: AnnouncementContent;
}

interface AnnouncementsProps {
  readonly locale: Locale;
  readonly announcements: readonly ShownAnnouncement[];
}

/** What the office has to tell everybody now, in the order given; nothing at all where there is nothing. */
export function Announcements({ locale, announcements }: AnnouncementsProps) {
  if (announcements.length === 0) return null;
  return (
    <section class="announcements" aria-labelledby="announcements">
      <h2 id="announcements">{ANNOUNCEMENT_WORDS[locale].title}</h2>
      {announcements.map((each) => (
        <Announcement key={each.id} locale={locale} {...each} />
      ))}
    </section>
  );
}

export function Announcement({ locale, id, content }: ShownAnnouncement & { readonly locale: Locale }) {
  const words = ANNOUNCEMENT_WORDS[locale];
  const { title, text } = content[locale];
  return (
    <article class="notice" id={id}>
      <h3>{title}</h3>
      <div dangerouslySetInnerHTML={{ __html: markdownToHtml(text, { firstLevel: HEADINGS_FROM }) }} />
      <p class="quiet">{words.until(dayText(asDay(content.showUntil), locale))}</p>
    </article>
  );
}

/** Its own title is the third. */
const HEADINGS_FROM = 4;
