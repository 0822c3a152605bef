import type { Instant } from '../../shared/kernel/days.ts';
import { type Booking, bookingStateAt, CLOSED, isEnded } from '../../shared/outreach/bookings.ts';
import type { Session, VisitEvent } from '../../shared/outreach/events.ts';
import { concerns, newsAt, type VisitNews } from '../../shared/outreach/visit-news.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { newNoticeWrites } from '../notices/notice-write.ts';
import { removeNotices } from '../notices/remove-notices.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { ConditionFailed } from '../table/table.ts';
import { openPerson, personCase } from './booking-person.ts';
import { toldWrite } from './booking-writes.ts';
import type { SessionRef } from './bookings-repository.ts';
import { type VisitTemplate, visitMessage } from './visit-message.ts';
import type { VisitRepositories } from './visit-repositories.ts';

interface Telling {
  readonly visits: VisitRepositories;
  readonly notices: NoticeRepository;
  readonly caseKeys: CaseKeys;
  readonly publicOrigin: string;
  /** GB/T 2260 code of the office that sees failures, where the event names none. */
  readonly division: string;
}

/**
 * Tells visitors who left a contact what they do not know yet: that they are booked, that places are kept for them and
 * until when, that a session moved, is called off or is tomorrow. Each message has an id of what it tells, so that it is
 * written once however often this runs; `TOLD` only saves looking at everybody again. Nothing is asked of a booking's own
 * transaction, which stays as small as it is.
 * @returns how many messages were written
 * @throws DomainError STORE_UNAVAILABLE: the next minute goes on
 */
export async function tellVisitors(given: Telling, event: VisitEvent, now: Instant): Promise<number> {
  let written = 0;
  for (const session of event.sessions) {
    if (Date.parse(now) < Date.parse(session.endsAt))
      written += await tellSession(given, { event, session, now });
  }
  return written;
}

interface AtSession {
  readonly event: VisitEvent;
  readonly session: Session;
  readonly now: Instant;
}

async function tellSession(given: Telling, at: AtSession): Promise<number> {
  const { event, session, now } = at;
  const { bookings } = given.visits;
  const ref: SessionRef = { eventId: event.eventId, sessionId: session.sessionId };
  const told = await bookings.readTold(ref);
  const known = new Set(told.states);
  const states = await statesOf(given, ref, event);
  const news = newsAt(session, now).filter((each) => !told.news.includes(newsId(each)));
  const fresh = [...states].filter(([, state]) => !known.has(state)).map(([number]) => number);
  const gone = told.states.map(numberOf).filter((number) => !states.has(number));
  if (news.length === 0 && fresh.length === 0 && gone.length === 0) return 0;
  const concerned = await bookings.findBookings(news.length > 0 ? [...states.keys()] : fresh);
  let written = 0;
  for (const booking of concerned.values()) {
    if (isEnded(bookingStateAt(booking, now))) continue;
    const isFresh = fresh.includes(booking.number) && session.cancelledAt === undefined;
    written += await tellOne(given, { ...at, booking, news, isFresh });
  }
  // Who gave up is forgotten: what was not sent yet holds their address.
  for (const number of gone) await removeNotices(given.notices, personCase(number), 'unsent');
  const settled = news.filter(({ settled: isSettled }) => isSettled).map(newsId);
  await bookings.commit([
    toldWrite(ref, { states: [...states.values()], news: [...told.news, ...settled] }, told.version),
  ]);
  return written;
}

/** What each booking of a session holds, as one text that changes when there is something to tell. */
async function statesOf(
  { visits }: Telling,
  ref: SessionRef,
  event: VisitEvent,
): Promise<ReadonlyMap<string, string>> {
  const states = new Map<string, string>();
  for (const { number, turn } of await visits.bookings.listWaiting(ref))
    states.set(number, `${number} ${turn}`);
  for (const { number, offeredUntil } of await visits.bookings.listTaken(ref)) {
    if (number !== CLOSED) states.set(number, `${number} ${offeredUntil ?? '-'}`);
  }
  if (event.mode === 'draw') {
    for (const { number } of await visits.bookings.listEntries(ref)) states.set(number, `${number} entered`);
  }
  return states;
}

const numberOf = (state: string): string => state.split(' ')[0] ?? '';
const stamp = (instant: string): string => instant.replace(/\D/g, '');
const newsId = ({ kind, at }: VisitNews): string => `${kind}-${stamp(at)}`;

interface One extends AtSession {
  readonly booking: Booking;
  readonly news: readonly VisitNews[];
  readonly isFresh: boolean;
}

async function tellOne(given: Telling, one: One): Promise<number> {
  const { booking, isFresh } = one;
  const wishes = one.news
    .filter((each) => concerns(each, booking))
    .map((each): [VisitTemplate, string] => [`booking-${each.kind}`, newsId(each)]);
  const own = isFresh ? ownNews(one) : undefined;
  if (own !== undefined) wishes.push(own);
  if (wishes.length === 0) return 0;
  const person = await openPerson(given.caseKeys, booking);
  if (person?.contact === undefined) return 0;
  const { contact, caseKey } = person;
  let written = 0;
  for (const [template, noticeId] of wishes) {
    const { params } = visitMessage(template, { ...one, publicOrigin: given.publicOrigin });
    const writes = newNoticeWrites<VisitTemplate>({
      noticeId,
      caseId: personCase(booking.number),
      division: one.event.division ?? given.division,
      caseKey,
      channel: contact.kind === 'email' ? 'mail' : 'sms',
      address: contact.value,
      template,
      locale: booking.locale,
      params: params as never,
      at: one.now,
    });
    if (await isWritten(given, writes)) written += 1;
  }
  return written;
}

/** What concerns this booking alone. The same person may book again: hence the moment in the id. */
function ownNews({ booking, event }: One): [VisitTemplate, string] | undefined {
  const { state, createdAt, offeredUntil } = booking;
  if (state === 'booked') return ['booking-confirmed', `booked-${stamp(createdAt)}`];
  if (state === 'offered') return ['booking-offer', `offer-${stamp(offeredUntil ?? '')}`];
  // Who joins a waiting list sees so at once; whom the draw put there does not.
  const isDrawn = event.draw?.drawnAt !== undefined && createdAt < event.draw.drawnAt;
  return state === 'waiting' && isDrawn ? ['booking-waiting', `drawn-${stamp(createdAt)}`] : undefined;
}

/** @returns false where it was written before */
async function isWritten({ notices }: Telling, writes: ReturnType<typeof newNoticeWrites>): Promise<boolean> {
  try {
    await notices.commit(writes);
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
