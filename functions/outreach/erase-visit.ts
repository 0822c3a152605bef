import { addDays, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { CLOSED } from '../../shared/outreach/bookings.ts';
import { lastEnd, type VisitEvent } from '../../shared/outreach/events.ts';
import { removeNotices } from '../notices/remove-notices.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { bookingKey, visitSecretsKey } from '../table/outreach-keys.ts';
import { personCase } from './booking-person.ts';
import type { VisitRepositories } from './visit-repositories.ts';

/** Rows of one transaction. */
const CHUNK = 50;

/** Whether everything about persons must be gone. */
export const isErasureDue = (event: VisitEvent, now: Instant): boolean =>
  dayInShanghai(now) > addDays(dayInShanghai(lastEnd(event)), event.retentionDays);

/**
 * Keeps what an event came to, as numbers, and erases everything about persons: bookings, with the keys under which
 * names are sealed, what became of messages, places, turns, entries, arrivals, and that a booking ended. Killed anywhere, it goes on where it was.
 */
export async function eraseVisit(
  { events, bookings }: VisitRepositories,
  notices: NoticeRepository,
  event: VisitEvent,
): Promise<void> {
  if ((await events.findOutcome(event.eventId)) === undefined) {
    await events.saveOutcome(event.eventId, await tallyVisit({ events, bookings }, event));
  }
  for (const { sessionId } of event.sessions) {
    const rows = await bookings.listSessionRows({ eventId: event.eventId, sessionId });
    // Bookings go before the rows that lead to them, so that a run that was killed finds the rest.
    const numbers = [...new Set(rows.flatMap(({ number }) => (number === undefined ? [] : [number])))];
    for (const number of numbers) await removeNotices(notices, personCase(number), 'all');
    await removeAll(bookings, numbers.map(bookingKey));
    await removeAll(
      bookings,
      rows.map(({ pk, sk }) => ({ pk, sk })),
    );
  }
  await removeAll(bookings, [visitSecretsKey(event.eventId)]);
}

async function removeAll(
  bookings: VisitRepositories['bookings'],
  keys: readonly { readonly pk: string; readonly sk: string }[],
): Promise<void> {
  for (let from = 0; from < keys.length; from += CHUNK) {
    await bookings.commit(keys.slice(from, from + CHUNK).map((remove) => ({ remove })));
  }
}

/** What an event came to, session by session: people, never persons. */
export async function tallyVisit({ bookings }: VisitRepositories, event: VisitEvent) {
  const sessions = await Promise.all(
    event.sessions.map(async ({ sessionId, capacity }) => {
      const ref = { eventId: event.eventId, sessionId };
      const [taken, waiting, arrivals] = await Promise.all([
        bookings.listTaken(ref),
        bookings.listWaiting(ref),
        bookings.listArrivals(ref),
      ]);
      return {
        sessionId,
        capacity,
        booked: taken.filter(({ offeredUntil, number }) => offeredUntil === undefined && number !== CLOSED)
          .length,
        waiting: waiting.reduce((sum, { size }) => sum + size, 0),
        came: arrivals.reduce((sum, { count }) => sum + count, 0),
      };
    }),
  );
  return { sessions };
}
