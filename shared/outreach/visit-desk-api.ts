import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { noticeViewSchema } from '../notices/schema.ts';
import { bookingSchema } from './bookings.ts';
import { placesLeftSchema, SESSIONS_MOST, sessionSchema, visitEventSchema } from './events.ts';

/** Operations of the staff who prepare open days, as the API, its reference page and the console know them. */

const STAFF = { roles: ['editor'] } as const;
const fields = visitEventSchema.shape;
const sessionFields = sessionSchema.shape;
const eventParams = z.object({ eventId: fields.eventId });

/** A session as an editor wants it. */
const sessionDraftSchema = z.object({
  sessionId: sessionFields.sessionId,
  startsAt: sessionFields.startsAt,
  endsAt: sessionFields.endsAt,
  capacity: sessionFields.capacity,
  /** Where it is held, if elsewhere than the event. */
  address: sessionFields.address,
  /** Given: it is called off, for good. */
  cancelReason: sessionFields.cancelReason,
});
export type SessionDraft = z.infer<typeof sessionDraftSchema>;

/** An open day as an editor wants it: what is derived (moves, versions, the draw) is not theirs to write. */
const visitDraftSchema = z.object({
  title: fields.title,
  summary: fields.summary,
  host: fields.host,
  address: fields.address,
  accessibility: fields.accessibility,
  mode: fields.mode,
  groupLimit: fields.groupLimit,
  ages: fields.ages,
  bookingFrom: fields.bookingFrom,
  bookingTo: fields.bookingTo,
  offerMinutes: fields.offerMinutes,
  retentionDays: fields.retentionDays,
  /** Shown to everybody; not to be taken back. */
  published: z.boolean(),
  sessions: z.array(sessionDraftSchema).check(z.minLength(1), z.maxLength(SESSIONS_MOST)),
});
export type VisitDraft = z.infer<typeof visitDraftSchema>;

const viewSchema = z.object({
  event: visitEventSchema,
  /** Counted now, from what is stored; people, never persons. */
  left: placesLeftSchema,
});
export type VisitDeskView = z.infer<typeof viewSchema>;

export const listVisitEventsContract = {
  id: 'listVisitEvents',
  method: 'GET',
  path: '/desk/visits',
  summary: {
    zh: '辖区内的开放日，含未公布的',
    en: 'Open days of the caller’s area, those not published among them',
  },
  response: z.object({ events: z.array(visitEventSchema) }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: { roles: ['editor', 'officer'] },
  idempotency: 'none',
} as const satisfies OperationContract;

export const viewVisitEventContract = {
  id: 'viewVisitEvent',
  method: 'GET',
  path: '/desk/visits/{eventId}',
  summary: { zh: '一个开放日及各场次的名额', en: 'An open day and the places of its sessions' },
  params: eventParams,
  response: viewSchema,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: STAFF,
  idempotency: 'none',
} as const satisfies OperationContract;

export const saveVisitEventContract = {
  id: 'saveVisitEvent',
  method: 'PUT',
  path: '/desk/visits/{eventId}',
  summary: {
    zh: '新建或修改开放日：version 为所见版本，新建为 0；名额不得低于已占用数',
    en: 'Create or change an open day; version is the one that was seen, 0 for a new one',
  },
  params: eventParams,
  body: z.object({ version: z.int().check(z.gte(0)), draft: visitDraftSchema }),
  response: viewSchema,
  problems: ['NOT_FOUND', 'VERSION_MISMATCH', 'CONFLICT', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: STAFF,
  idempotency: 'required',
} as const satisfies OperationContract;

export const listVisitNoticesContract = {
  id: 'listVisitNotices',
  method: 'GET',
  path: '/desk/visits/notices/failed',
  summary: {
    zh: '未能送达的开放日通知，最新的在前',
    en: 'Messages to visitors that could not be delivered, newest first',
  },
  response: z.object({
    notices: z.array(
      z.object({
        ...noticeViewSchema.shape,
        /** The booking that it is about. */
        number: bookingSchema.shape.number,
      }),
    ),
  }),
  problems: ['STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: STAFF,
  idempotency: 'none',
} as const satisfies OperationContract;

export const resendVisitNoticeContract = {
  id: 'resendVisitNotice',
  method: 'POST',
  path: '/desk/visits/notices/{number}/{noticeId}/resend',
  summary: { zh: '重新发送未能送达的开放日通知', en: 'Send a message to a visitor once more' },
  params: z.object({
    number: bookingSchema.shape.number,
    noticeId: z.string().check(z.maxLength(128)),
  }),
  response: z.object({ resent: z.literal(true) }),
  problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: STAFF,
  idempotency: 'required',
} as const satisfies OperationContract;
