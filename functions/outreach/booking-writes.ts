import {
  type Booking,
  CLOSED,
  type Offer,
  type TakenPlace,
  type Waiting,
} from '../../shared/outreach/bookings.ts';
import type { Arrival } from '../../shared/outreach/door-api.ts';
import {
  arrivalKey,
  bookingKey,
  endedKey,
  entryKey,
  placeKey,
  queueKey,
  sessionPk,
  toldKey,
  waitKey,
} from '../table/outreach-keys.ts';
import type { Expectation, TableWrite } from '../table/table.ts';
import type { Entry, Queue, SessionRef, Told } from './bookings-repository.ts';

const pkOf = ({ eventId, sessionId }: SessionRef): string => sessionPk(eventId, sessionId);

/** Who has a place and until when: one attribute, so that one condition holds both. */
const holderOf = ({ number, offeredUntil }: Pick<TakenPlace, 'number' | 'offeredUntil'>): string =>
  `${number} ${offeredUntil ?? '-'}`;

const heldBy = (holder: Pick<TakenPlace, 'number' | 'offeredUntil'>): Expectation => ({
  attribute: 'holder',
  equals: holderOf(holder),
});

/** A booking that comes after `before`, or where there was none. */
export function bookingWrite(booking: Booking, before?: Booking): TableWrite {
  const expect: Expectation =
    before === undefined ? 'absent' : { attribute: 'version', equals: before.version };
  return { put: { ...bookingKey(booking.number), version: booking.version, booking }, expect };
}

/** A booking that came to its end: nothing of the person is left in it, and its number is noted to be erased. */
export const endingWrites = (ended: Booking, before: Booking): readonly TableWrite[] => [
  bookingWrite(ended, before),
  { put: { ...endedKey(pkOf(before), before.number), number: before.number } },
];

/** A free place that staff take back, for the change of the event that makes this version. */
export const closePlaceWrite = (
  session: SessionRef,
  place: number,
  { version, now }: { readonly version: number; readonly now: string },
): TableWrite => ({
  put: {
    ...placeKey(pkOf(session), place),
    place,
    number: CLOSED,
    holder: holderOf({ number: CLOSED }),
    closedFor: version,
    closedAt: now,
  },
  expect: 'absent',
});

/** A place for somebody, which was free or was held by `from`. */
export function placeWrite(session: SessionRef, taken: TakenPlace, from?: TakenPlace): TableWrite {
  const { place, number, offeredUntil } = taken;
  return {
    put: {
      ...placeKey(pkOf(session), place),
      place,
      number,
      ...(offeredUntil === undefined ? {} : { offeredUntil }),
      holder: holderOf(taken),
    },
    expect: from === undefined ? 'absent' : heldBy(from),
  };
}

/** A place that becomes free for everybody. Only together with `queueWrite`. */
export const openPlaceWrite = (session: SessionRef, from: TakenPlace): TableWrite => ({
  remove: placeKey(pkOf(session), from.place),
  expect: heldBy(from),
});

export const joinWrite = (session: SessionRef, { turn, number, size }: Waiting): TableWrite => ({
  put: { ...waitKey(pkOf(session), turn), turn, number, size },
  expect: 'absent',
});

export const leaveWrite = (
  session: SessionRef,
  { turn, number }: Pick<Waiting, 'turn' | 'number'>,
): TableWrite => ({
  remove: waitKey(pkOf(session), turn),
  expect: { attribute: 'number', equals: number },
});

export const entryWrite = (session: SessionRef, entry: Entry): TableWrite => ({
  put: { ...entryKey(pkOf(session), entry.number), ...entry },
  expect: 'absent',
});

export const withdrawEntryWrite = (session: SessionRef, number: string): TableWrite => ({
  remove: entryKey(pkOf(session), number),
  expect: { attribute: 'number', equals: number },
});

/** Says that places became free or that somebody joined; fails where that happened since `queue` was read. */
export function queueWrite(session: SessionRef, queue: Queue, tail = queue.tail): TableWrite {
  const expect: Expectation =
    queue.version === 0 ? 'absent' : { attribute: 'version', equals: queue.version };
  return { put: { ...queueKey(pkOf(session)), version: queue.version + 1, tail }, expect };
}

/** Somebody who waited is offered places, some of which others just gave up. */
export function offerWrites(
  session: SessionRef,
  offer: Offer & { readonly booking: Booking; readonly until: string },
  freed: ReadonlyMap<number, TakenPlace>,
): readonly TableWrite[] {
  const { to, places, booking, until } = offer;
  const offered: Booking = {
    ...booking,
    state: 'offered',
    places: [...places],
    offeredUntil: until,
    version: booking.version + 1,
  };
  return [
    bookingWrite(offered, booking),
    leaveWrite(session, to),
    ...places.map((place) =>
      placeWrite(session, { place, number: to.number, offeredUntil: until }, freed.get(place)),
    ),
  ];
}

/** How many of a group came, after what was known of it before. */
export const arrivalWrite = (session: SessionRef, arrival: Arrival): TableWrite => ({
  put: { ...arrivalKey(pkOf(session), arrival.number), ...arrival },
  expect: arrival.version === 1 ? 'absent' : { attribute: 'version', equals: arrival.version - 1 },
});

/** What visitors of a session were told by now; fails where another has told them more since `version` was read. */
export const toldWrite = (
  session: SessionRef,
  told: Pick<Told, 'states' | 'news'>,
  version: number,
): TableWrite => ({
  put: { ...toldKey(pkOf(session)), version: version + 1, ...told },
  expect: version === 0 ? 'absent' : { attribute: 'version', equals: version },
});
