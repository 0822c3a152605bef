import type { Caller } from '../../shared/kernel/access.ts';
import type { Arrival, Tick } from '../../shared/outreach/door-api.ts';
import { ConditionFailed } from '../table/table.ts';
import { arrivalWrite } from './booking-writes.ts';
import type { BookingsRepository, SessionRef } from './bookings-repository.ts';
import { getDeskEvent, getSession } from './get-event.ts';
import type { VisitRepositories } from './visit-repositories.ts';

interface Recorded {
  readonly recorded: Arrival[];
  readonly conflicts: Arrival[];
  readonly unknown: string[];
}

/**
 * Records who came, as devices at the door say once they have a connection again. The same tick counts once however often
 * it is sent; two devices that say the same agree; where they say different things the first record stands and is given
 * back, for a person to decide. Nothing is lost and nothing is overwritten unseen.
 * @throws DomainError NOT_FOUND outside the caller's area; STORE_UNAVAILABLE
 */
export async function recordArrivals(
  { events, bookings }: VisitRepositories,
  given: SessionRef & { readonly caller: Caller; readonly ticks: readonly Tick[] },
): Promise<Recorded> {
  const { eventId, sessionId, caller, ticks } = given;
  getSession(await getDeskEvent(events, eventId, caller), sessionId);
  const known = await bookings.findBookings(ticks.map(({ number }) => number));
  const outcome: Recorded = { recorded: [], conflicts: [], unknown: [] };
  for (const tick of ticks) {
    const booking = known.get(tick.number);
    if (booking?.eventId !== eventId || booking.sessionId !== sessionId) outcome.unknown.push(tick.number);
    else await recordOne(bookings, { eventId, sessionId }, { tick, outcome });
  }
  return outcome;
}

async function recordOne(
  bookings: BookingsRepository,
  session: SessionRef,
  { tick, outcome }: { readonly tick: Tick; readonly outcome: Recorded },
): Promise<void> {
  const { base, ...said } = tick;
  const arrival = { ...said, version: base + 1 };
  try {
    await bookings.commit([arrivalWrite(session, arrival)]);
    outcome.recorded.push(arrival);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const stands = await bookings.findArrival(session, tick.number);
    // A device that knows of a record which is not there has an old list: there is nothing to contradict it.
    if (stands === undefined) await recordOne(bookings, session, { tick: { ...tick, base: 0 }, outcome });
    else if (stands.tickId === tick.tickId || stands.count === tick.count) outcome.recorded.push(stands);
    else outcome.conflicts.push(stands);
  }
}
