import { renderToString } from 'preact-render-to-string';
import type { Instant } from '../../../shared/kernel/days.ts';
import { calendarFile } from '../../../shared/outreach/calendar-file.ts';
import {
  calendarPath,
  drawPath,
  eventPath,
  type PlacesLeft,
  type VisitEvent,
} from '../../../shared/outreach/events.ts';
import type { YearResults } from '../../../shared/outreach/results.ts';
import { VisitEventPage } from '../../../site/src/render/visits/event-page.tsx';
import { VisitListPage } from '../../../site/src/render/visits/list-page.tsx';
import { VISIT_EVENT_HEAD, VISIT_HEAD } from '../../../site/src/render/visits/parts.tsx';
import { RESULTS_PATH, ResultsPage } from '../../../site/src/render/visits/results-page.tsx';
import { visitListTitle, visitResultsTitle } from '../../../site/src/render/visits/titles.ts';
import type { PublishedFile } from '../../adapters/object-store.ts';
import type { DrawRecord } from '../../outreach/events-repository.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { LOCALES } from '../plan.ts';
import { type Frames, framedPage } from './frame.ts';

export interface VisitContext {
  readonly frames: Frames;
  readonly now: Instant;
  readonly publicOrigin: string;
}

/** The list of all open days, in both languages. */
export function visitListFiles(
  events: readonly VisitEvent[],
  { frames, now }: VisitContext,
): readonly PublishedFile[] {
  return LOCALES.map((locale) => {
    const { title, description } = visitListTitle(locale);
    const main = renderToString(<VisitListPage events={events} now={now} locale={locale} />);
    return framedPage(frames, { locale, path: '/visit/', title, description, head: VISIT_HEAD, main });
  });
}

/** What the campaigns came to, in both languages: an empty state before anything is over. */
export function resultsFiles(
  years: readonly YearResults[],
  { frames }: Pick<VisitContext, 'frames'>,
): readonly PublishedFile[] {
  return LOCALES.map((locale) => {
    const { title, description } = visitResultsTitle(locale);
    const main = renderToString(<ResultsPage years={years} locale={locale} />);
    return framedPage(frames, { locale, path: RESULTS_PATH, title, description, head: VISIT_HEAD, main });
  });
}

/** One open day: its page in both languages, its sessions for calendars, and what a draw was made from. */
export function visitEventFiles(
  event: VisitEvent,
  { left, draw }: { readonly left: PlacesLeft; readonly draw: DrawRecord | undefined },
  { frames, now, publicOrigin }: VisitContext,
): readonly PublishedFile[] {
  const pages = LOCALES.map((locale) =>
    framedPage(frames, {
      locale,
      path: eventPath(event.eventId),
      title: event.title[locale],
      description: event.summary[locale],
      head: VISIT_EVENT_HEAD,
      main: renderToString(<VisitEventPage event={event} left={left} now={now} locale={locale} />),
    }),
  );
  const calendars = event.sessions.map((session) => ({
    key: calendarPath(event.eventId, session.sessionId).slice(1),
    body: calendarFile(event, session, publicOrigin),
    contentType: 'text/calendar; charset=utf-8',
    cacheControl: PAGE_CACHE_CONTROL,
  }));
  if (draw === undefined) return [...pages, ...calendars];
  return [
    {
      key: drawPath(event.eventId).slice(1),
      body: `${JSON.stringify(draw, undefined, 1)}\n`,
      contentType: 'application/json; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    },
    ...pages,
    ...calendars,
  ];
}
