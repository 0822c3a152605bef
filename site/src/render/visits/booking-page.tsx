import {
  addressOf,
  calendarPath,
  lastMove,
  type Session,
  type VisitEvent,
} from '../../../../shared/outreach/events.ts';
import type { BookingView } from '../../../../shared/outreach/visit-api.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { BOOKING_WORDS, VISIT_WORDS } from '../../i18n/visit-words.ts';
import { localPath } from '../common.tsx';
import { momentText, moveText, sessionText, VisitCrumbs, VisitDemonstration } from './parts.tsx';

export interface VisitBookingProps {
  readonly event: VisitEvent;
  readonly booking: BookingView;
  readonly code: string;
  /** Id of the entry, where the event draws. */
  readonly entry?: string | undefined;
  /** Just made: the code is shown to be kept. */
  readonly isNew: boolean;
  readonly locale: Locale;
}

/** A booking as its holder sees it: what it is, the code, and what can be done. */
export function VisitBookingPage(props: VisitBookingProps) {
  const { event, booking, code, isNew, locale } = props;
  const words = VISIT_WORDS[locale].booked;
  const session = event.sessions.find(({ sessionId }) => sessionId === booking.sessionId);
  const isHeld = booking.state !== 'cancelled' && booking.state !== 'lapsed';
  return (
    <article class="visits">
      <VisitCrumbs locale={locale} event={event} />
      <div class={`visit-outcome visit-outcome-${booking.state}`} data-state={booking.state} role="status">
        <h1>{BOOKING_WORDS[booking.state][locale]}</h1>
        <Explained {...props} />
      </div>
      {event.demonstration && <VisitDemonstration locale={locale} />}
      {session !== undefined && isHeld && <SessionNews session={session} locale={locale} />}
      {isNew && isHeld && (
        <div class="visit-code">
          <p>{words.code}</p>
          <p class="visit-code-text">{code}</p>
          <p>{words.keep}</p>
        </div>
      )}
      <dl class="facts">
        {session !== undefined && (
          <div>
            <dt>{words.when}</dt>
            <dd>{sessionText(session, locale)}</dd>
          </div>
        )}
        {session !== undefined && (
          <div>
            <dt>{VISIT_WORDS[locale].address}</dt>
            <dd>{addressOf(event, session)[locale]}</dd>
          </div>
        )}
        <div>
          <dt>{words.size}</dt>
          <dd>{VISIT_WORDS[locale].people(booking.size)}</dd>
        </div>
        <div>
          <dt>{words.number}</dt>
          <dd class="number">{booking.number}</dd>
        </div>
      </dl>
      {isHeld && <Actions {...props} />}
    </article>
  );
}

/** What whoever left no contact is told here: that a session is called off, or moved. */
function SessionNews({ session, locale }: { readonly session: Session; readonly locale: Locale }) {
  const words = VISIT_WORDS[locale];
  const move = lastMove(session);
  if (session.cancelledAt !== undefined) {
    return (
      <p class="notice">
        {words.booked.sessionCancelled}
        {session.cancelReason !== undefined && ` ${words.because(session.cancelReason[locale])}`}
      </p>
    );
  }
  return move === undefined ? null : <p class="notice">{words.moved(moveText(move, locale))}</p>;
}

function Explained({ booking, entry, locale }: VisitBookingProps) {
  const { booked: words, draw } = VISIT_WORDS[locale];
  switch (booking.state) {
    case 'waiting':
      return <p>{words.ahead(booking.ahead ?? 0)}</p>;
    case 'offered':
      return <p>{words.until(momentText(booking.offeredUntil ?? '', locale))}</p>;
    case 'entered':
      return (
        <>
          <p>{words.entered}</p>
          {entry !== undefined && (
            <p class="number">
              {draw.yours}: {entry}
            </p>
          )}
        </>
      );
    case 'lapsed':
      return <p>{words.lapsed}</p>;
    case 'cancelled':
      return <p>{words.cancelled}</p>;
    case 'booked':
      return null;
  }
}

function Actions({ event, booking, code, locale }: VisitBookingProps) {
  const words = VISIT_WORDS[locale];
  const give =
    booking.state === 'offered'
      ? words.booked.decline
      : booking.state === 'waiting'
        ? words.booked.leave
        : words.booked.cancel;
  return (
    <>
      {booking.state === 'offered' && (
        <form method="post" action="/api/pages/visit/accept" class="visit-actions">
          <CodeFields code={code} locale={locale} />
          <button class="button" type="submit">
            {words.booked.accept}
          </button>
        </form>
      )}
      {booking.state === 'booked' && (
        <p>
          <a class="target" href={calendarPath(event.eventId, booking.sessionId)}>
            {words.calendar}
          </a>
        </p>
      )}
      <p>
        <a class="target" href={`${localPath(locale, '/visit/booking/')}#${code}`}>
          {words.booked.link}
        </a>
        <span class="hint"> {words.booked.linkHint}</span>
      </p>
      <form method="post" action="/api/pages/visit/cancel" class="visit-actions">
        <CodeFields code={code} locale={locale} />
        <button class="button button-quiet" type="submit">
          {give}
        </button>
      </form>
    </>
  );
}

function CodeFields({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  return (
    <>
      <input type="hidden" name="lang" value={locale} />
      <input type="hidden" name="code" value={code} />
    </>
  );
}

/** Nothing was stored: the session is full, or this contact has booked. */
export function VisitRefusalPage(props: {
  readonly event: VisitEvent;
  readonly sessionId: string;
  readonly refusal:
    | { readonly outcome: 'taken' }
    | { readonly outcome: 'full'; readonly waiting: number; readonly mayWait: boolean };
  readonly formHref: string;
  readonly locale: Locale;
}) {
  const { event, refusal, locale, formHref } = props;
  const words = VISIT_WORDS[locale];
  return (
    <article class="visits">
      <VisitCrumbs locale={locale} event={event} />
      <div class="visit-outcome visit-outcome-full" data-state={refusal.outcome} role="status">
        <h1>{words[refusal.outcome].title}</h1>
        {refusal.outcome === 'full' ? (
          <>
            <p>{words.full.text(refusal.waiting)}</p>
            <p>{refusal.mayWait ? words.full.offer : words.full.noMore}</p>
          </>
        ) : (
          <p>{words.taken.text}</p>
        )}
      </div>
      <p>
        <a class="button" href={formHref}>
          {words.full.back}
        </a>
      </p>
    </article>
  );
}
