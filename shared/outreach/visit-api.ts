import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { isSecret } from './booking-code.ts';
import { BOOKING_STATES, bookingSchema } from './bookings.ts';
import { placesLeftSchema, sessionSchema, visitEventSchema } from './events.ts';

/** Operations of open days, as the API, its reference page and the site's client know them. */

const eventParams = z.object({ eventId: visitEventSchema.shape.eventId });
const codeBody = z.object({ code: z.string().check(z.minLength(1), z.maxLength(100)) });

export const NAME_MOST = 40;

/** What the holder of a code may see. Nothing of it is personal. */
const bookingViewSchema = z.object({
  /** Said at the door: `7K2M-9QXR`. */
  number: z.string(),
  eventId: z.string(),
  sessionId: z.string(),
  size: bookingSchema.shape.size,
  state: z.enum(BOOKING_STATES),
  /** Entries before it on the waiting list. */
  ahead: z.optional(z.int()),
  /** Until when offered places are kept. */
  offeredUntil: z.optional(z.iso.datetime()),
});
export type BookingView = z.infer<typeof bookingViewSchema>;

/** What somebody asks for. */
export const bookingBodySchema = z.object({
  sessionId: sessionSchema.shape.sessionId,
  size: bookingSchema.shape.size,
  /** A name or nickname, for the list at the door. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(NAME_MOST)),
  /** A mobile number or e-mail address, only for news of this visit. */
  contact: z.optional(z.string().check(z.maxLength(254))),
  /** 18 characters of Crockford's base32 that the device made by chance: the secret half of the booking's code. */
  secret: z.string().check(z.refine(isSecret, 'expected 18 characters of the alphabet')),
  /** Where there are too few places, stand on the waiting list. */
  waitIfFull: z.boolean(),
  /** Everybody of the group is of the age that the event asks for; needed only where it asks. */
  agesConfirmed: z.boolean(),
  /** Proof of work for the task of `setWork`; without one fewer bookings of a network are taken. */
  work: z.optional(z.string().check(z.maxLength(2000))),
  locale: z.enum(['zh', 'en']),
});
export type BookingBody = z.infer<typeof bookingBodySchema>;

const bookingAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('mine'), code: z.string(), booking: bookingViewSchema }),
  /** This contact has a booking at this event already. */
  z.object({ outcome: z.literal('taken') }),
  /** Nothing was stored. */
  z.object({ outcome: z.literal('full'), waiting: z.int(), mayWait: z.boolean() }),
]);
export type BookingAnswer = z.infer<typeof bookingAnswerSchema>;

export const countPlacesContract = {
  id: 'countPlaces',
  method: 'GET',
  path: '/visits/{eventId}/places',
  summary: { zh: '查询开放日各场次的剩余名额', en: 'Places left in each session of an open day' },
  params: eventParams,
  response: placesLeftSchema,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
} as const satisfies OperationContract;

/**
 * Its secret is what makes it safe to repeat: the same secret for the same event is the same booking. So it keeps no
 * other record of idempotency, and a refusal writes nothing at all.
 */
export const bookVisitContract = {
  id: 'bookVisit',
  method: 'POST',
  path: '/visits/{eventId}/bookings',
  summary: {
    zh: '预约、候补或报名抽签；以同一 secret 重复提交视为同一预约',
    en: 'Book, join the waiting list or enter the draw; the same secret is the same booking',
  },
  params: eventParams,
  body: bookingBodySchema,
  response: bookingAnswerSchema,
  problems: ['NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
  bodyLimitBytes: 4096,
} as const satisfies OperationContract;

/** With the code in the body, where no log of addresses has it. */
const byCode = {
  method: 'POST',
  body: codeBody,
  response: bookingViewSchema,
  cacheControl: 'no-store',
  access: 'public',
  idempotency: 'none',
  bodyLimitBytes: 1024,
} as const;

export const viewBookingContract = {
  ...byCode,
  id: 'viewBooking',
  path: '/visits/bookings/view',
  summary: { zh: '凭预约码查看预约', en: 'A booking by its code' },
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const cancelBookingContract = {
  ...byCode,
  id: 'cancelBooking',
  path: '/visits/bookings/cancel',
  summary: {
    zh: '凭预约码取消预约；名额立即转给候补',
    en: 'Cancel a booking by its code; its places go to who waits',
  },
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;

export const acceptOfferContract = {
  ...byCode,
  id: 'acceptOffer',
  path: '/visits/bookings/accept',
  summary: { zh: '接受候补名额', en: 'Take the places that are offered' },
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
} as const satisfies OperationContract;
