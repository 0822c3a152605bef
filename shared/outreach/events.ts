import * as z from 'zod/mini';
import type { Instant } from '../kernel/days.ts';

/** Open days: what the public may know of them. Nothing here is about a person. */

/** Largest group that any event may admit. */
export const GROUP_MOST = 6;
export const CAPACITY_MOST = 500;
export const SESSIONS_MOST = 20;

/** UTC. */
const instantSchema = z.iso.datetime().check(z.minLength(20));
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
/** Chinese is the original, English says the same. */
const both = (most: number) => z.object({ zh: text(most), en: text(most) });

/** One run of an event: people come at its start. */
export const sessionSchema = z.object({
  /** Unique within the event: `s1`. */
  sessionId: z.string().check(z.regex(/^s\d{1,2}$/)),
  /** UTC. */
  startsAt: instantSchema,
  endsAt: instantSchema,
  /** Places that people may have; never fewer than are taken. */
  capacity: z.int().check(z.gte(1), z.lte(CAPACITY_MOST)),
  /** Highest number of a place, where capacity was once lowered: the surplus is kept by rows that are nobody's. */
  highestPlace: z.optional(z.int().check(z.gte(1), z.lte(CAPACITY_MOST))),
  /** Where this session is held, if elsewhere than the event. */
  address: z.optional(both(160)),
  /** When and where it was to be before, oldest first, and since when it is not. */
  moves: z.array(
    z.object({
      startsAt: instantSchema,
      endsAt: instantSchema,
      address: z.optional(both(160)),
      movedAt: instantSchema,
    }),
  ),
  /** Called off at this moment. */
  cancelledAt: z.optional(instantSchema),
  /** Why, for everybody to read. */
  cancelReason: z.optional(both(200)),
});
export type Session = z.infer<typeof sessionSchema>;

/** What is promised of a draw before anybody enters, and what is shown after it. */
export const drawSchema = z.object({
  /** SHA-256 of the seed, hexadecimal; published with the event, before the first entry. */
  commitment: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The seed itself, hexadecimal; published when it was used. */
  seed: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  drawnAt: z.optional(instantSchema),
});

/** An open day of a public laboratory. */
export const visitEventSchema = z.object({
  /** In its address; of small letters, digits and dashes. */
  eventId: z.string().check(z.regex(/^[a-z][a-z0-9-]{2,39}$/)),
  /** Grows with each change. */
  version: z.int().check(z.gte(1)),
  title: both(80),
  summary: both(400),
  /** Who receives the visitors. */
  host: both(80),
  address: both(160),
  /** Steps, lifts, parking, toilets, hearing, quiet: what somebody must know who cannot do everything. */
  accessibility: both(400),
  /** `first-come`: places go as they are asked for. `draw`: after the last day all entries are put in order by chance. */
  mode: z.enum(['first-come', 'draw']),
  /** Most people on one booking. */
  groupLimit: z.int().check(z.gte(1), z.lte(GROUP_MOST)),
  /** Whole years; absent where anybody may come. */
  ages: z.optional(
    z.object({
      from: z.int().check(z.gte(0), z.lte(120)),
      to: z.optional(z.int().check(z.gte(0), z.lte(120))),
    }),
  ),
  /** When booking begins and ends; with a draw, entries. UTC. */
  bookingFrom: instantSchema,
  bookingTo: instantSchema,
  /** How long an offer from the waiting list stands, in minutes. */
  offerMinutes: z.int().check(z.gte(5), z.lte(7 * 24 * 60)),
  /** Days after the last session on which everything about persons is erased. */
  retentionDays: z.int().check(z.gte(1), z.lte(90)),
  draw: z.optional(drawSchema),
  /** GB/T 2260 code of the office that answers for it; absent: the province's. */
  division: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  /** Shown to nobody before it. */
  publishedAt: z.optional(instantSchema),
  sessions: z.array(sessionSchema).check(z.minLength(1), z.maxLength(SESSIONS_MOST)),
  /** True for events invented for demonstration. */
  demonstration: z.boolean(),
});
export type VisitEvent = z.infer<typeof visitEventSchema>;

export const SESSION_STATES = [
  'announced',
  'open',
  'full',
  'closed',
  'running',
  'over',
  'cancelled',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** How many places of each session are free, and how many people wait, at a moment. */
export const placesLeftSchema = z.object({
  asOf: instantSchema,
  sessions: z.array(
    z.object({
      sessionId: sessionSchema.shape.sessionId,
      /** Nobody has them and nobody is being offered them. */
      left: z.int().check(z.gte(0)),
      /** Entries on the waiting list; with a draw, entries. */
      waiting: z.int().check(z.gte(0)),
      state: z.enum(SESSION_STATES),
    }),
  ),
});
export type PlacesLeft = z.infer<typeof placesLeftSchema>;

/**
 * What a session is at a moment, from its dated facts and the places left alone.
 * @param left free places as last known; not asked for where the event draws
 */
export function sessionStateAt(
  event: Pick<VisitEvent, 'mode' | 'bookingFrom' | 'bookingTo'>,
  session: Pick<Session, 'cancelledAt' | 'startsAt' | 'endsAt'>,
  at: { readonly now: Instant; readonly left: number },
): SessionState {
  const now = Date.parse(at.now);
  if (session.cancelledAt !== undefined && now >= Date.parse(session.cancelledAt)) return 'cancelled';
  if (now >= Date.parse(session.endsAt)) return 'over';
  if (now >= Date.parse(session.startsAt)) return 'running';
  if (now < Date.parse(event.bookingFrom)) return 'announced';
  if (now >= Date.parse(event.bookingTo)) return 'closed';
  return event.mode === 'first-come' && at.left === 0 ? 'full' : 'open';
}

/** Whether people can ask for a place, be it on the waiting list. */
export const takesBookings = (state: SessionState): boolean => state === 'open' || state === 'full';

/** Where the session was to be before it was last moved. */
export const lastMove = ({ moves }: Pick<Session, 'moves'>): Session['moves'][number] | undefined =>
  moves.at(-1);

/** Numbers of places run from 1 to this. */
export const highestPlace = (session: Pick<Session, 'capacity' | 'highestPlace'>): number =>
  Math.max(session.capacity, session.highestPlace ?? 0);

/** Where a session is held. */
export const addressOf = (
  event: Pick<VisitEvent, 'address'>,
  session: Pick<Session, 'address'>,
): VisitEvent['address'] => session.address ?? event.address;

/** The end of the last session, whenever that was moved to. */
export function lastEnd({ sessions }: Pick<VisitEvent, 'sessions'>): Instant {
  return sessions
    .map(({ endsAt }) => endsAt)
    .reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a)) as Instant;
}

export const eventPath = (eventId: string): string => `/visit/${eventId}/`;
export const calendarPath = (eventId: string, sessionId: string): string =>
  `/visit/${eventId}/${sessionId}.ics`;
export const drawPath = (eventId: string): string => `/visit/${eventId}/draw.json`;
