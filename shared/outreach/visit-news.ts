import { addDays, dayInShanghai, type Instant } from '../kernel/days.ts';
import type { Booking } from './bookings.ts';
import { lastMove, type Session } from './events.ts';

/** Hour of the day before at which visitors are reminded, in Shanghai; assumed. */
const REMINDER_HOUR = '09:00';
/** A request that began before a change is stored or dead by then: only then has everybody been told. */
const GRACE_MS = 120_000;

/** Something that all visitors of a session are told, once each. */
export interface VisitNews {
  readonly kind: 'moved' | 'cancelled' | 'reminder';
  /** When it came to be: who booked later knows it. */
  readonly at: Instant;
  /** True where nobody can turn up any more who would have to be told. */
  readonly settled: boolean;
}

/** When visitors of a session are reminded. */
const reminderAt = ({ startsAt }: Pick<Session, 'startsAt'>): Instant =>
  new Date(
    `${addDays(dayInShanghai(startsAt as Instant), -1)}T${REMINDER_HOUR}:00+08:00`,
  ).toISOString() as Instant;

/** What visitors of a session are to be told at a moment: its last move, that it is called off, that it is tomorrow. */
export function newsAt(
  session: Pick<Session, 'startsAt' | 'moves' | 'cancelledAt'>,
  now: Instant,
): readonly VisitNews[] {
  if (Date.parse(now) >= Date.parse(session.startsAt)) return [];
  const news = (kind: VisitNews['kind'], at: string): VisitNews => ({
    kind,
    at: at as Instant,
    settled: Date.parse(now) >= Date.parse(at) + GRACE_MS,
  });
  if (session.cancelledAt !== undefined) return [news('cancelled', session.cancelledAt)];
  const move = lastMove(session);
  const reminder = reminderAt(session);
  return [
    ...(move === undefined ? [] : [news('moved', move.movedAt)]),
    ...(Date.parse(now) >= Date.parse(reminder) ? [news('reminder', reminder)] : []),
  ];
}

/** Whether a booking is concerned: a reminder is for who has places, anything else for who waits, too. */
export const concerns = (news: VisitNews, booking: Pick<Booking, 'state' | 'createdAt'>): boolean =>
  Date.parse(booking.createdAt) < Date.parse(news.at) &&
  (booking.state === 'booked' || (news.kind !== 'reminder' && booking.state !== 'cancelled'));
