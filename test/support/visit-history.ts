import { acceptOffer } from '../../functions/outreach/accept-offer.ts';
import { bookVisit } from '../../functions/outreach/book-visit.ts';
import { createBookingsRepository } from '../../functions/outreach/bookings-repository.ts';
import { cancelBooking } from '../../functions/outreach/cancel-booking.ts';
import { giveLapsedPlacesOn } from '../../functions/outreach/give-places-on.ts';
import type { Table } from '../../functions/table/table.ts';
import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type Booking, bookingStateAt } from '../../shared/outreach/bookings.ts';
import { aVisitEvent } from './a-visit.ts';
import { type Random, seededRandom } from './interleaving.ts';
import type { Recorded } from './linearizability.ts';
import type { VisitOp, VisitOutput } from './visit-model.ts';

const START = Date.parse('2026-05-20T04:00:00Z');
const MINUTE_MS = 60_000;
const PEOPLE = 14;
export const CAPACITY = 6;
export const OFFER_MINUTES = 60;

export type VisitHistory = readonly Recorded<VisitOp, VisitOutput>[];

const instantAt = (minutes: number): Instant => asInstant(new Date(START + minutes * MINUTE_MS));
const numberOf = (person: number): string => `P000000${'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(person)}`;
const hashOf = (person: number): string => String(person).padStart(64, '7');

/**
 * Several clients at one session through the real verbs, each operation noted with when it began and ended. Its clock
 * runs on with the operations, so that offers lapse.
 */
export async function recordHistory(
  table: Table,
  given: { readonly seed: number; readonly clients: number; readonly operations: number },
): Promise<VisitHistory> {
  const random = seededRandom(given.seed);
  const history: Recorded<VisitOp, VisitOutput>[] = [];
  let at = 0;
  let left = given.operations;
  let minutes = 0;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      minutes += random(5);
      const op = someOperation(random, minutes);
      const began = at++;
      let decided = began;
      const noting = notedTable(table, () => {
        decided = at++;
      });
      try {
        const output = await perform(createBookingsRepository(noting), op);
        history.push({ op, began, decided, ended: at++, output });
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'STORE_UNAVAILABLE') throw error;
        history.push({ op, began, decided });
      }
    }
  };
  await Promise.all(Array.from({ length: given.clients }, client));
  return history;
}

/** Tells of each call that was answered, and of a failed one too. */
function notedTable(table: Table, note: () => void): Table {
  const noted =
    <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      call(...given).finally(note);
  return {
    get: noted(table.get),
    getMany: noted(table.getMany),
    query: noted(table.query),
    count: noted(table.count),
    transact: noted(table.transact),
  };
}

function someOperation(random: Random, now: number): VisitOp {
  const person = random(PEOPLE);
  const kind = random(20);
  if (kind < 8) return { kind: 'book', person, size: 1 + random(3), wait: random(4) > 0, now };
  if (kind < 12) return { kind: 'cancel', person, now };
  if (kind < 16) return { kind: 'accept', person, now };
  if (kind < 19) return { kind: 'view', person, now };
  return { kind: 'promote', now };
}

async function perform(
  bookings: ReturnType<typeof createBookingsRepository>,
  op: VisitOp,
): Promise<VisitOutput> {
  const event = aVisitEvent({ capacity: CAPACITY, offerMinutes: OFFER_MINUTES });
  const [session] = event.sessions;
  if (session === undefined) throw new Error('expected a session');
  const now = instantAt(op.now);
  if (op.kind === 'promote') {
    return String(await giveLapsedPlacesOn(bookings, { event, session, now }));
  }
  const code = { number: numberOf(op.person), secretHash: hashOf(op.person) };
  switch (op.kind) {
    case 'book': {
      const request = { ...code, size: op.size, waitIfFull: op.wait, locale: 'zh' } as const;
      const seal = async () => ({ sealed: 'sealed', wrappedKey: 'wrapped' });
      const answer = await bookVisit(bookings, request, { event, session, now, seal });
      return answer.outcome === 'mine' ? told(answer.booking, now) : answer.outcome;
    }
    case 'cancel':
      return refusedAs({ NOT_FOUND: 'nothing' }, async () =>
        bookingStateAt(await cancelBooking(bookings, code, { event, session, now }), now),
      );
    case 'accept':
      return refusedAs({ NOT_FOUND: 'nothing', CONFLICT: 'no offer' }, async () =>
        bookingStateAt(await acceptOffer(bookings, code, now), now),
      );
    case 'view': {
      const booking = await bookings.findBooking(code.number);
      return booking === undefined ? 'nothing' : told(booking, now);
    }
  }
}

function told(booking: Booking, now: Instant): VisitOutput {
  const word = bookingStateAt(booking, now);
  if (word === 'waiting') return `waiting ${booking.turn}`;
  if (word !== 'offered') return word;
  return `offered ${(Date.parse(booking.offeredUntil ?? '') - START) / MINUTE_MS}`;
}

async function refusedAs(
  words: Readonly<Record<string, string>>,
  act: () => Promise<string>,
): Promise<string> {
  try {
    return await act();
  } catch (error) {
    const word = error instanceof DomainError ? words[error.code] : undefined;
    if (word === undefined) throw error;
    return word;
  }
}
