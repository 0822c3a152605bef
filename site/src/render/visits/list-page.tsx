import type { Instant } from '../../../../shared/kernel/days.ts';
import { eventPath, lastEnd, type VisitEvent } from '../../../../shared/outreach/events.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { RESULTS_WORDS } from '../../i18n/results-words.ts';
import { VISIT_WORDS } from '../../i18n/visit-words.ts';
import { localPath } from '../common.tsx';
import { sessionText, VisitDemonstration } from './parts.tsx';
import { RESULTS_PATH } from './results-page.tsx';

export interface VisitListProps {
  /** Published ones. */
  readonly events: readonly VisitEvent[];
  readonly now: Instant;
  readonly locale: Locale;
}

/** All open days, those to come first. */
export function VisitListPage({ events, now, locale }: VisitListProps) {
  const words = VISIT_WORDS[locale].list;
  const isOver = (event: VisitEvent): boolean => Date.parse(now) >= Date.parse(lastEnd(event));
  const byStart = [...events].sort((a, b) => (firstStart(a) < firstStart(b) ? -1 : 1));
  const coming = byStart.filter((event) => !isOver(event));
  const past = byStart.filter(isOver).reverse();
  return (
    <article class="visits">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a class="target" href={localPath(locale, '/visit/booking/')}>
          {words.manage}
        </a>
      </p>
      {events.some(({ demonstration }) => demonstration) && <VisitDemonstration locale={locale} />}
      <h2>{words.coming}</h2>
      {coming.length === 0 ? <p>{words.none}</p> : <Cards events={coming} locale={locale} />}
      {past.length > 0 && <h2>{words.past}</h2>}
      {past.length > 0 && <Cards events={past} locale={locale} />}
      <p>
        <a class="target" href={localPath(locale, RESULTS_PATH)}>
          {RESULTS_WORDS[locale].title}
        </a>
      </p>
    </article>
  );
}

const firstStart = ({ sessions }: VisitEvent): string =>
  sessions.map(({ startsAt }) => startsAt).sort()[0] ?? '';

function Cards({ events, locale }: { readonly events: readonly VisitEvent[]; readonly locale: Locale }) {
  return (
    <ul class="doors">
      {events.map((event) => (
        <li key={event.eventId}>
          <a href={localPath(locale, eventPath(event.eventId))}>
            <strong>{event.title[locale]}</strong>
            <span class="visit-when">
              {event.sessions.slice(0, 3).map((session) => (
                <span key={session.sessionId}>{sessionText(session, locale)}</span>
              ))}
            </span>
            {event.host[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
