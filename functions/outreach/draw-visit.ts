import { createHash } from 'node:crypto';
import { type Bytes, concatBytes, fromHex, toHex } from '../../shared/kernel/bytes.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { commitmentOf, DRAW_RULE, drawOrder, placesInOrder } from '../../shared/outreach/draw.ts';
import type { VisitEvent } from '../../shared/outreach/events.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { open, seal } from '../adapters/seal.ts';
import { visitDrawKey, visitSecretsKey } from '../table/outreach-keys.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import { bookingWrite, joinWrite, placeWrite, queueWrite, withdrawEntryWrite } from './booking-writes.ts';
import type { BookingsRepository, Entry, SessionRef, VisitSecrets } from './bookings-repository.ts';
import type { DrawRecord } from './events-repository.ts';
import type { VisitRepositories } from './visit-repositories.ts';

/** A request that began before the end of entries is stored or dead by then. */
const GRACE_MS = 60_000;
export const SEED_BYTES = 32;

const sha256 = (bytes: Uint8Array): Bytes => concatBytes(createHash('sha256').update(bytes).digest());
const seedCase = (eventId: string): string => `visit-draw-${eventId}`;
const seedContext = (eventId: string): string => `visit/${eventId}/seed`;

/**
 * What is needed before an event with a draw can be announced: a seed that nobody has seen, sealed, and its commitment.
 * @param chance `SEED_BYTES` random bytes
 */
export async function prepareDraw(
  { bookings, caseKeys }: { readonly bookings: BookingsRepository; readonly caseKeys: CaseKeys },
  eventId: string,
  chance: Bytes,
): Promise<{ readonly commitment: string }> {
  const seed = toHex(chance);
  const { key, wrapped } = await caseKeys.create(seedCase(eventId));
  const sealedSeed = seal(key, seed, seedContext(eventId));
  await bookings.commit([
    { put: { ...visitSecretsKey(eventId), sealedSeed, wrappedKey: wrapped }, expect: 'absent' },
  ]);
  return { commitment: commitmentOf(seed, sha256) };
}

/**
 * The promise of a draw, made once: asked again, by a run that goes on where another was killed, it is the same.
 */
export async function promiseDraw(
  given: { readonly bookings: BookingsRepository; readonly caseKeys: CaseKeys },
  eventId: string,
  secretBytes: (count: number) => Bytes,
): Promise<{ readonly commitment: string }> {
  const secrets = await given.bookings.findSecrets(eventId);
  if (secrets === undefined) return prepareDraw(given, eventId, secretBytes(SEED_BYTES));
  return { commitment: commitmentOf(await openSeed(given.caseKeys, eventId, secrets), sha256) };
}

async function openSeed(caseKeys: CaseKeys, eventId: string, secrets: VisitSecrets): Promise<string> {
  const key = await caseKeys.unwrap(seedCase(eventId), secrets.wrappedKey);
  return String(open(key, secrets.sealedSeed, seedContext(eventId)));
}

export const isDrawDue = (event: VisitEvent, now: Instant): boolean =>
  event.mode === 'draw' && Date.parse(now) >= Date.parse(event.bookingTo) + GRACE_MS;

/**
 * Makes the draw: first everything that it is made from is published for good, seed and entries, and then each entry gets
 * what that says. Killed anywhere, it goes on where it was.
 */
export async function drawVisit(
  { events, bookings, caseKeys }: VisitRepositories & { readonly caseKeys: CaseKeys },
  event: VisitEvent,
  now: Instant,
): Promise<void> {
  const record =
    (await events.findDraw(event.eventId)) ?? (await fixDraw({ events, bookings, caseKeys }, event, now));
  if (record === undefined) return;
  for (const session of record.sessions) {
    const ref = { eventId: event.eventId, sessionId: session.sessionId };
    const open = new Map((await bookings.listEntries(ref)).map((entry) => [entry.id, entry]));
    if (open.size === 0) continue;
    await reserveTurns(bookings, ref, session.entries.length);
    const ordered = drawOrder(session.entries, record.seed, sha256);
    for (const [at, { entry, places }] of placesInOrder(ordered, session.capacity).entries()) {
      const own = open.get(entry.id);
      if (own !== undefined) await giveOutcome(bookings, ref, { entry: own, places, turn: at + 1 });
    }
  }
}

/** @returns `undefined` where the event changed meanwhile: the next run sees what it is now */
async function fixDraw(
  { events, bookings, caseKeys }: VisitRepositories & { readonly caseKeys: CaseKeys },
  event: VisitEvent,
  now: Instant,
): Promise<DrawRecord | undefined> {
  const { eventId, draw } = event;
  const secrets = await bookings.findSecrets(eventId);
  if (draw === undefined || secrets === undefined) throw new Error('expected a draw with a seed');
  const seed = await openSeed(caseKeys, eventId, secrets);
  const sessions = await Promise.all(
    event.sessions.map(async ({ sessionId, capacity }) => {
      const entries = await bookings.listEntries({ eventId, sessionId });
      const published = entries.map(({ id, size }) => ({ id, size }));
      return { sessionId, capacity, entries: published.sort((a, b) => (a.id < b.id ? -1 : 1)) };
    }),
  );
  const { commitment } = draw;
  if (toHex(sha256(fromHex(seed))) !== commitment)
    throw new Error('the seed is not the one that was promised');
  const record = { rule: DRAW_RULE, commitment, seed, drawnAt: now, sessions };
  const drawn = { ...event, version: event.version + 1, draw: { commitment, seed, drawnAt: now } };
  try {
    await events.saveEvent(drawn, [{ put: { ...visitDrawKey(eventId), draw: record }, expect: 'absent' }]);
  } catch (error) {
    if (error instanceof ConditionFailed) return undefined;
    throw error;
  }
  return record;
}

/** Whoever joins the list after the draw comes after all that were in it. */
async function reserveTurns(bookings: BookingsRepository, ref: SessionRef, entries: number): Promise<void> {
  const queue = await bookings.readQueue(ref);
  if (queue.tail < entries) await bookings.commit([queueWrite(ref, queue, entries)]);
}

async function giveOutcome(
  bookings: BookingsRepository,
  ref: SessionRef,
  {
    entry,
    places,
    turn,
  }: { readonly entry: Entry; readonly places: readonly number[]; readonly turn: number },
): Promise<void> {
  const { number, size } = entry;
  const booking = await bookings.findBooking(number);
  if (booking?.state !== 'entered') return;
  const next = { ...booking, version: booking.version + 1 };
  const outcome: readonly TableWrite[] =
    places.length > 0
      ? [
          bookingWrite({ ...next, state: 'booked', places: [...places] }, booking),
          ...places.map((place) => placeWrite(ref, { place, number })),
        ]
      : [bookingWrite({ ...next, state: 'waiting', turn }, booking), joinWrite(ref, { turn, number, size })];
  try {
    await bookings.commit([...outcome, withdrawEntryWrite(ref, number)]);
  } catch (error) {
    // Withdrawn in this moment: the place stays free for who waits.
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
