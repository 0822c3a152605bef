import type { Instant } from '../../../../shared/kernel/days.ts';
import {
  calendarPath,
  lastMove,
  type PlacesLeft,
  type Session,
  sessionStateAt,
  takesBookings,
  type VisitEvent,
} from '../../../../shared/outreach/events.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { SESSION_WORDS, VISIT_WORDS } from '../../i18n/visit-words.ts';
import { DrawPart } from './draw-part.tsx';
import { formPath, momentText, moveText, sessionText, VisitCrumbs, VisitDemonstration } from './parts.tsx';

export interface VisitEventProps {
  readonly event: VisitEvent;
  readonly left: PlacesLeft;
  readonly now: Instant;
  readonly locale: Locale;
}

/** One open day: what it is, for whom, and its sessions with what can be done about each. */
export function VisitEventPage({ event, left, now, locale }: VisitEventProps) {
  const words = VISIT_WORDS[locale];
  return (
    <article class="visits">
      <VisitCrumbs locale={locale} />
      <h1>{event.title[locale]}</h1>
      {event.demonstration && <VisitDemonstration locale={locale} />}
      <p class="lead">{event.summary[locale]}</p>
      <Facts event={event} locale={locale} />
      <h2>{words.sessions}</h2>
      <p class="quiet">{words.beijing}</p>
      <ul class="visit-sessions" data-event={event.eventId}>
        {event.sessions.map((session) => (
          <SessionCard
            key={session.sessionId}
            session={session}
            event={event}
            left={left}
            now={now}
            locale={locale}
          />
        ))}
      </ul>
      <p class="quiet">{words.privacy(event.retentionDays)}</p>
      {event.draw !== undefined && <DrawPart event={event} draw={event.draw} locale={locale} />}
    </article>
  );
}

function Facts({ event, locale }: { readonly event: VisitEvent; readonly locale: Locale }) {
  const words = VISIT_WORDS[locale];
  const { ages } = event;
  const rows = [
    [words.host, event.host[locale]],
    [words.address, event.address[locale]],
    [words.accessibility, event.accessibility[locale]],
    [words.ages, ages === undefined ? words.anyAge : words.agesText(ages.from, ages.to)],
    [words.group, words.groupText(event.groupLimit)],
    [words.booking, words.span(momentText(event.bookingFrom, locale), momentText(event.bookingTo, locale))],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function SessionCard(props: VisitEventProps & { readonly session: Session }) {
  const { event, session, left, now, locale } = props;
  const words = VISIT_WORDS[locale];
  const counted = left.sessions.find(({ sessionId }) => sessionId === session.sessionId);
  const free = counted?.left ?? session.capacity;
  const state = sessionStateAt(event, session, { now, left: free });
  const move = lastMove(session);
  const when = sessionText(session, locale);
  return (
    <li class={`visit-session visit-${state}`} data-session={session.sessionId} data-state={state}>
      <h3>{when}</h3>
      <p class="visit-state">{SESSION_WORDS[state][locale]}</p>
      {session.address !== undefined && <p>{words.sessionAddress(session.address[locale])}</p>}
      {move !== undefined && <p>{words.moved(moveText(move, locale))}</p>}
      {state === 'cancelled' && session.cancelReason !== undefined && (
        <p>{words.because(session.cancelReason[locale])}</p>
      )}
      {takesBookings(state) && <Counted {...props} free={free} waiting={counted?.waiting ?? 0} />}
      {takesBookings(state) && (
        <p class="visit-actions">
          <a
            class="button"
            href={formPath(event.eventId, session.sessionId, locale)}
            aria-label={words.bookNamed(when)}
          >
            {event.mode === 'draw' ? words.enter : state === 'full' ? words.wait : words.book}
          </a>
        </p>
      )}
      {state !== 'over' && state !== 'cancelled' && (
        <p>
          <a class="target" href={calendarPath(event.eventId, session.sessionId)}>
            {words.calendar}
          </a>
        </p>
      )}
    </li>
  );
}

/** Counted when the page was made; the exact figure comes with the script. */
function Counted(
  props: VisitEventProps & { readonly session: Session; readonly free: number; readonly waiting: number },
) {
  const { event, session, left, locale, free, waiting } = props;
  const words = VISIT_WORDS[locale];
  if (event.mode === 'draw') {
    return (
      <p class="number">
        {words.capacity} {session.capacity} · {words.entries(waiting)}
      </p>
    );
  }
  return (
    <p class="number visit-left" data-left={words.left(0)} data-waiting={words.waitingCount(0)}>
      {words.leftAsOf(free, momentText(left.asOf, locale))}
      {waiting > 0 && ` · ${words.waitingCount(waiting)}`}
    </p>
  );
}
