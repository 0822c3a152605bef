import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { bookingStateAt } from '../../shared/outreach/bookings.ts';
import type { DoorGroup, DoorList } from '../../shared/outreach/door-api.ts';
import { addressOf } from '../../shared/outreach/events.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { openPerson } from './booking-person.ts';
import { getDeskEvent, getSession } from './get-event.ts';
import type { VisitRepositories } from './visit-repositories.ts';

interface Asked {
  readonly caller: Caller;
  readonly eventId: string;
  readonly sessionId: string;
  readonly at: Instant;
  readonly auditId: string;
}

/**
 * Who is expected at a session: names and groups, without their contacts. That somebody looked goes into the audit trail
 * before anything is opened.
 * @throws DomainError NOT_FOUND outside the caller's area
 */
export async function viewDoorList(
  { visits, caseKeys }: { readonly visits: VisitRepositories; readonly caseKeys: CaseKeys },
  { caller, eventId, sessionId, at, auditId }: Asked,
): Promise<DoorList> {
  const event = await getDeskEvent(visits.events, eventId, caller);
  const session = getSession(event, sessionId);
  const ref = { eventId, sessionId };
  await visits.bookings.commit([
    auditWrite({
      id: auditId,
      at,
      actor: caller.accountId,
      actorName: caller.name,
      action: 'personal-data-viewed',
      detail: `visit door ${eventId} ${sessionId}`,
    }),
  ]);
  const [taken, arrivals] = await Promise.all([
    visits.bookings.listTaken(ref),
    visits.bookings.listArrivals(ref),
  ]);
  const bookings = await visits.bookings.findBookings(taken.map(({ number }) => number));
  const came = new Map(arrivals.map((arrival) => [arrival.number, arrival]));
  // All at once: each name has a key of its own, for which KMS is asked, and five hundred one after the other take longer
  // than a request may.
  const groups = (
    await Promise.all(
      [...bookings.values()].map(async (booking): Promise<readonly DoorGroup[]> => {
        const state = bookingStateAt(booking, at);
        if (state !== 'booked' && state !== 'offered') return [];
        const arrival = came.get(booking.number);
        const { number, size } = booking;
        const name = (await openPerson(caseKeys, booking))?.name ?? '';
        return [{ number, name, size, state, ...(arrival === undefined ? {} : { arrival }) }];
      }),
    )
  ).flat();
  groups.sort((a, b) => a.name.localeCompare(b.name, 'zh') || (a.number < b.number ? -1 : 1));
  return { eventId, title: event.title, address: addressOf(event, session), session, groups, asOf: at };
}
