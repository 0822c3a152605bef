import type { Key } from './table.ts';

/** Keys of open days. In the Register table: what the public may know. In Casework: bookings. */

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Register: an event with its sessions. Its sort key wakes the publisher. */
export const VISIT_SK = 'VISIT';
export const visitEventKey = (eventId: string): Key => ({ pk: `VISIT#${eventId}`, sk: VISIT_SK });

/** Register: every event, for lists. */
export const VISIT_LIST_PK = 'VISITS';
export const visitListKey = (eventId: string): Key => ({ pk: VISIT_LIST_PK, sk: eventId });

/** Register: places left as last counted. The sort key is the event's, so that its page follows. */
export const visitLeftKey = (eventId: string): Key => ({ pk: `VISIT-LEFT#${eventId}`, sk: VISIT_SK });

/** Partitions of the Register that editors of open days write, and nothing else of it (`infra/`). */
export const VISIT_PARTITIONS = ['VISIT#*', 'VISIT-LEFT#*', VISIT_LIST_PK] as const;

/** Register: what a draw was made from. Written together with the event, which wakes the publisher. */
export const visitDrawKey = (eventId: string): Key => ({ pk: `VISIT#${eventId}`, sk: 'DRAW' });

/** Register: what an event came to, when everything about persons is erased. */
export const visitOutcomeKey = (eventId: string): Key => ({ pk: `VISIT-OUTCOME#${eventId}`, sk: VISIT_SK });

/** Casework: what only the service may know of an event: the key of its locks, the seed of its draw. */
export const visitSecretsKey = (eventId: string): Key => ({ pk: `VISIT#${eventId}`, sk: 'SECRETS' });

/** Casework: a booking by its number, which is the lock of the person too. */
export const bookingKey = (number: string): Key => ({ pk: `BOOKING#${number}`, sk: 'BOOKING' });

/** Casework: everything about one session. */
export const sessionPk = (eventId: string, sessionId: string): string => `VISIT#${eventId}#${sessionId}`;

export const PLACE_PREFIX = 'PLACE#';
export const WAIT_PREFIX = 'WAIT#';
export const ENTRY_PREFIX = 'ENTRY#';
/** That a group came. */
export const ARRIVAL_PREFIX = 'ARRIVAL#';
/** That a booking ended, so that its number is found when everything is erased. */
const ENDED_PREFIX = 'ENDED#';

/** A place that somebody has or is offered; free places are not on record. */
export const placeKey = (session: string, place: number): Key => ({
  pk: session,
  sk: `${PLACE_PREFIX}${padded(place, 4)}`,
});
/** A turn on the waiting list. */
export const waitKey = (session: string, turn: number): Key => ({
  pk: session,
  sk: `${WAIT_PREFIX}${padded(turn, 6)}`,
});
/** Where everything passes that makes places free or puts somebody on the list. */
export const queueKey = (session: string): Key => ({ pk: session, sk: 'QUEUE' });
/** An entry in a draw. */
export const entryKey = (session: string, number: string): Key => ({
  pk: session,
  sk: `${ENTRY_PREFIX}${number}`,
});
export const arrivalKey = (session: string, number: string): Key => ({
  pk: session,
  sk: `${ARRIVAL_PREFIX}${number}`,
});
export const endedKey = (session: string, number: string): Key => ({
  pk: session,
  sk: `${ENDED_PREFIX}${number}`,
});
/** What visitors of a session were told. */
export const toldKey = (session: string): Key => ({ pk: session, sk: 'TOLD' });

const QUIZ_SCORES_PREFIX = 'QUIZ-SCORES#';
/** Casework: how many had so many right, in a year. */
export const quizScoresPk = (year: number): string => `${QUIZ_SCORES_PREFIX}${year}`;
export const quizScoreKey = (year: number, right: number): Key => ({
  pk: quizScoresPk(year),
  sk: padded(right, 2),
});
/** Register: the same of all years, for the publisher; its sort key wakes it. */
export const QUIZ_RESULTS_KEY: Key = { pk: 'QUIZ-RESULTS', sk: VISIT_SK };

/** Sessions: a class of the quiz with its players, for a day. */
export const CLASS_SK = 'CLASS';
export const PLAYER_PREFIX = 'PLAYER#';
const CLASS_PREFIX = 'QUIZ-CLASS#';
/** Partitions of Sessions that the public API may list. */
export const CLASS_PARTITIONS = `${CLASS_PREFIX}*`;
export const classPk = (code: string): string => `${CLASS_PREFIX}${code}`;
export const classKey = (code: string): Key => ({ pk: classPk(code), sk: CLASS_SK });
export const seatsKey = (code: string): Key => ({ pk: classPk(code), sk: 'SEATS' });
/** By nickname, however it is written, so that each is there once. */
export const playerKey = (code: string, nickname: string): Key => ({
  pk: classPk(code),
  sk: `${PLAYER_PREFIX}${nickname.toLowerCase()}`,
});
