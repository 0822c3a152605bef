import { createHash } from 'node:crypto';
import { prepareDraw, SEED_BYTES } from '../../../functions/outreach/draw-visit.ts';
import { getPublishedEvent } from '../../../functions/outreach/get-event.ts';
import { requestBooking } from '../../../functions/outreach/request-booking.ts';
import type { CaseServices } from '../../../functions/services/case-services.ts';
import { dayInShanghai } from '../../../shared/kernel/days.ts';
import { SECRET_BYTES, secretFrom } from '../../../shared/outreach/booking-code.ts';
import { DEMONSTRATION_BOOKINGS, demonstrationVisits } from './visits.ts';

/** Enters the demonstration's open days where they are not there yet; doing it again changes nothing. */
export async function loadVisits(services: CaseServices): Promise<number> {
  const { visits, caseKeys, keyedHash, secretBytes, now } = services;
  let created = 0;
  for (const event of demonstrationVisits(dayInShanghai(now()))) {
    if ((await visits.events.findEvent(event.eventId)) !== undefined) continue;
    const draw =
      event.mode === 'draw'
        ? await prepareDraw({ bookings: visits.bookings, caseKeys }, event.eventId, secretBytes(SEED_BYTES))
        : undefined;
    await visits.events.saveEvent(draw === undefined ? event : { ...event, draw });
    created += 1;
  }
  const given = { bookings: visits.bookings, caseKeys, keyedHash };
  for (const [at, { eventId, sessionId, size }] of DEMONSTRATION_BOOKINGS.entries()) {
    const event = await getPublishedEvent(visits.events, eventId, now());
    const body = {
      sessionId,
      size,
      name: `演示访客${at + 1}`,
      secret: secretOf(at),
      waitIfFull: true,
      agesConfirmed: true,
      locale: 'zh',
    } as const;
    if (Date.parse(now()) < Date.parse(event.bookingTo))
      await requestBooking(given, body, { event, now: now() });
  }
  return created;
}

/** The same each time, so that a second loading books nothing more. */
const secretOf = (at: number): string =>
  secretFrom(createHash('sha256').update(`demonstration ${at}`).digest().subarray(0, SECRET_BYTES));
