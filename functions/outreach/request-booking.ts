import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import { formatBookingCode, numberFrom, spokenNumber } from '../../shared/outreach/booking-code.ts';
import { type Booking, bookingStateAt } from '../../shared/outreach/bookings.ts';
import { type Contact, parseContact } from '../../shared/outreach/contact.ts';
import { sessionStateAt, takesBookings, type VisitEvent } from '../../shared/outreach/events.ts';
import type { BookingAnswer, BookingBody, BookingView } from '../../shared/outreach/visit-api.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { bookVisit } from './book-visit.ts';
import { sealPerson } from './booking-person.ts';
import { secretHashOf } from './booking-secret.ts';
import type { BookingsRepository } from './bookings-repository.ts';
import { getSession } from './get-event.ts';

/** What a booking needs of the outside. */
export interface BookingServices {
  readonly bookings: BookingsRepository;
  readonly caseKeys: CaseKeys;
  readonly keyedHash: KeyedHash;
}

/**
 * Somebody's wish to come, checked against the event and carried out.
 * @throws DomainError NOT_FOUND; INVALID_INPUT by field; CONFLICT where the session takes no bookings now
 */
export async function requestBooking(
  services: BookingServices,
  body: BookingBody,
  given: {
    readonly event: VisitEvent;
    readonly now: Instant;
    /**
     * Asked before anything is stored, and before anybody is told that a person has a booking: who comes would else be
     * found out by trying numbers. Any other refusal writes nothing.
     */
    readonly admit?: () => Promise<void>;
  },
): Promise<BookingAnswer> {
  const { event, now } = given;
  const session = getSession(event, body.sessionId);
  const contact = assertWish(body, event);
  const state = sessionStateAt(event, session, { now, left: 1 });
  if (!takesBookings(state)) throw new DomainError('CONFLICT', `expected an open session, got ${state}`);
  const number = await personNumber(services.keyedHash, event.eventId, contact ?? body.secret);
  const request = { ...body, number, secretHash: secretHashOf(body.secret) };
  let admitted: Promise<void> | undefined;
  const admit = (): Promise<void> | undefined => {
    admitted ??= given.admit?.();
    return admitted;
  };
  const outcome = await bookVisit(services.bookings, request, {
    event,
    session,
    now,
    seal: async () => {
      await admit();
      return sealPerson(services.caseKeys, number, { name: body.name, contact });
    },
  });
  if (outcome.outcome === 'taken') await admit();
  if (outcome.outcome !== 'mine') return outcome;
  const booking = await viewOf(services.bookings, outcome.booking, now);
  return { outcome: 'mine', code: formatBookingCode({ number, secret: body.secret }), booking };
}

/** @throws DomainError INVALID_INPUT with every field that is not as the event asks */
function assertWish(body: BookingBody, event: VisitEvent): Contact | undefined {
  const issues: FieldIssue[] = [];
  const typed = body.contact?.trim() ?? '';
  const contact = typed === '' ? undefined : parseContact(typed);
  if (typed !== '' && contact === undefined) {
    issues.push({
      field: 'contact',
      code: 'invalid_format',
      zh: '联系方式应为中国大陆手机号或电子邮箱；也可以不填',
      en: 'Give a mobile number of mainland China or an e-mail address, or leave it empty',
    });
  }
  if (body.size > event.groupLimit) {
    issues.push({
      field: 'size',
      code: 'too_big',
      zh: `每个预约最多 ${event.groupLimit} 人`,
      en: `At most ${event.groupLimit} people on one booking`,
    });
  }
  if (event.ages !== undefined && !body.agesConfirmed) {
    issues.push({
      field: 'agesConfirmed',
      code: 'required',
      zh: '请确认同行的每个人都符合年龄要求',
      en: 'Confirm that everybody in the group is of the right age',
    });
  }
  if (issues.length > 0) throw new DomainError('INVALID_INPUT', `got ${issues.length} issues`, { issues });
  return contact;
}

/**
 * The number of a person's booking at one event: a keyed hash of the contact, so that who gives the same contact gets
 * the same number and the number tells nothing. Who gives none is known by the secret that their device made.
 */
async function personNumber(keyedHash: KeyedHash, eventId: string, who: Contact | string): Promise<string> {
  const person = typeof who === 'string' ? `device ${who}` : `${who.kind} ${who.value}`;
  return numberFrom(Buffer.from(await keyedHash.hash('visit-person', `${eventId}\n${person}`), 'base64url'));
}

/** What the holder of the code is shown. */
export async function viewOf(
  bookings: BookingsRepository,
  booking: Booking,
  now: Instant,
): Promise<BookingView> {
  const { number, eventId, sessionId, size, offeredUntil, turn } = booking;
  const state = bookingStateAt(booking, now);
  const view = { number: spokenNumber(number), eventId, sessionId, size, state };
  if (state === 'offered') return { ...view, offeredUntil };
  if (state !== 'waiting' || turn === undefined) return view;
  const before = (await bookings.listWaiting(booking)).filter((each) => each.turn < turn);
  return { ...view, ahead: before.length };
}
