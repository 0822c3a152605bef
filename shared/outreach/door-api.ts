import * as z from 'zod/mini';
import type { OperationContract } from '../kernel/operation-contract.ts';
import { bookingSchema } from './bookings.ts';
import { GROUP_MOST, sessionSchema, visitEventSchema } from './events.ts';

/** The list at the door of a session, and who came. Names leave here: only for staff, and each look is on record. */

const sessionParams = z.object({
  eventId: visitEventSchema.shape.eventId,
  sessionId: sessionSchema.shape.sessionId,
});

/** How many of a group came, as last recorded. */
export const arrivalSchema = z.object({
  number: bookingSchema.shape.number,
  /** People; 0 takes an earlier record back. */
  count: z.int().check(z.gte(0), z.lte(GROUP_MOST)),
  /** When it was ticked, by the device's clock (UTC). */
  at: z.iso.datetime(),
  /** The device's own name of this tick, at random: the same tick again is the same. */
  tickId: z.string().check(z.regex(/^[0-9a-f-]{16,40}$/)),
  /** Counts the records of this group, from 1. */
  version: z.int().check(z.gte(1)),
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** A tick as a device sends it. */
const tickSchema = z.object({
  number: arrivalSchema.shape.number,
  count: arrivalSchema.shape.count,
  at: arrivalSchema.shape.at,
  tickId: arrivalSchema.shape.tickId,
  /** Version of the record that the device knew; 0 where it knew none. */
  base: z.int().check(z.gte(0)),
});
export type Tick = z.infer<typeof tickSchema>;

/** One booking at the door. */
const doorGroupSchema = z.object({
  number: bookingSchema.shape.number,
  /** What to call them. */
  name: z.string(),
  size: bookingSchema.shape.size,
  /** An offer that is not taken yet lets nobody in. */
  state: z.enum(['booked', 'offered']),
  arrival: z.optional(arrivalSchema),
});
export type DoorGroup = z.infer<typeof doorGroupSchema>;

const doorListSchema = z.object({
  eventId: visitEventSchema.shape.eventId,
  title: visitEventSchema.shape.title,
  address: visitEventSchema.shape.address,
  session: sessionSchema,
  /** By name. */
  groups: z.array(doorGroupSchema),
  /** UTC. */
  asOf: z.iso.datetime(),
});
export type DoorList = z.infer<typeof doorListSchema>;

const STAFF = { roles: ['editor', 'officer'] } as const;
/** Most ticks in one sending. */
export const TICKS_MOST = 100;

export const viewDoorListContract = {
  id: 'viewDoorList',
  method: 'GET',
  path: '/desk/visits/{eventId}/sessions/{sessionId}/door',
  summary: {
    zh: '一场开放日的签到名单；查看记入审计记录',
    en: 'The list at the door of a session; each look is in the audit trail',
  },
  params: sessionParams,
  response: doorListSchema,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: STAFF,
  idempotency: 'none',
} as const satisfies OperationContract;

export const recordArrivalsContract = {
  id: 'recordArrivals',
  method: 'POST',
  path: '/desk/visits/{eventId}/sessions/{sessionId}/arrivals',
  summary: {
    zh: '提交签到；同一 tickId 重复提交只记一次，与他人记录不一致的退回核对',
    en: 'Record who came; the same tickId counts once, what contradicts another record is given back',
  },
  params: sessionParams,
  body: z.object({ ticks: z.array(tickSchema).check(z.minLength(1), z.maxLength(TICKS_MOST)) }),
  response: z.object({
    /** The record as it now stands, for each tick that is settled. */
    recorded: z.array(arrivalSchema),
    /** Ticks that were not recorded, since another device has recorded something else meanwhile: that record. */
    conflicts: z.array(arrivalSchema),
    /** Numbers of ticks of which no booking of this session is known. */
    unknown: z.array(z.string()),
  }),
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  cacheControl: 'no-store',
  access: STAFF,
  idempotency: 'none',
} as const satisfies OperationContract;
