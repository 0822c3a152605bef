import { dayInShanghai, type Instant, timeInShanghai } from '../../../../shared/kernel/days.ts';
import type { Session, VisitEvent } from '../../../../shared/outreach/events.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { VISIT_WORDS } from '../../i18n/visit-words.ts';
import { dayText, localPath } from '../common.tsx';

/** The style sheet of these pages alone, in the head. */
export const VISIT_HEAD = '<link rel="stylesheet" href="/visit/visit.css">';
/** With the script that asks how many places are left now. */
export const VISIT_EVENT_HEAD = `${VISIT_HEAD}<script defer src="/visit/left.js"></script>`;

/** With the script that does the work against abuse. */
export const VISIT_FORM_HEAD = `${VISIT_HEAD}<script defer src="/visit/work.js"></script>`;

/** Day and time in Shanghai. */
export const momentText = (instant: string, locale: Locale): string =>
  `${dayText(dayInShanghai(instant as Instant), locale)} ${timeInShanghai(instant as Instant)}`;

/** `2026年6月5日 09:00–11:00`; sessions end on the day on which they begin. */
export function sessionText(
  { startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>,
  locale: Locale,
): string {
  return `${momentText(startsAt, locale)}–${timeInShanghai(endsAt as Instant)}`;
}

/** When and where a session was to be. */
export const moveText = (move: Session['moves'][number], locale: Locale): string =>
  [sessionText(move, locale), ...(move.address === undefined ? [] : [move.address[locale]])].join(
    locale === 'zh' ? '，' : ', ',
  );

export const formPath = (event: string, session: string, locale: Locale): string =>
  `/api/pages/visit/book?event=${event}&session=${session}${locale === 'en' ? '&lang=en' : ''}`;

export function VisitCrumbs(props: {
  readonly locale: Locale;
  readonly event?: Pick<VisitEvent, 'eventId' | 'title'>;
}) {
  const { locale, event } = props;
  const words = VISIT_WORDS[locale];
  return (
    <nav class="crumbs" aria-label={words.crumbs}>
      <ol>
        <li>
          <a href={localPath(locale, '/visit/')}>{words.crumb}</a>
        </li>
        {event !== undefined && (
          <li>
            <a href={localPath(locale, `/visit/${event.eventId}/`)}>{event.title[locale]}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}

export function VisitDemonstration({ locale }: { readonly locale: Locale }) {
  return <p class="demonstration">{VISIT_WORDS[locale].demonstration}</p>;
}

/** What is wrong with what was sent, before everything else. */
export function Issues({ locale, issues }: { readonly locale: Locale; readonly issues: readonly string[] }) {
  if (issues.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <h2 class="notice-title">{VISIT_WORDS[locale].form.wrong}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ul>
    </div>
  );
}
