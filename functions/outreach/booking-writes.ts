import type { Booking, Offer, TakenPlace, Waiting } from '../../shared/outreach/bookings.ts';
import { bookingKey, entryKey, placeKey, queueKey, sessionPk, waitKey } from '../table/outreach-keys.ts';
import type { Expectation, TableWrite } from '../table/table.ts';
import type { Entry, Queue, SessionRef } from './bookings-repository.ts';

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
