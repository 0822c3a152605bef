import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Session, VisitEvent } from '../../shared/outreach/events.ts';
import type { EventsRepository } from './events-repository.ts';
import { assertCoversVisit } from './visit-scope.ts';

/** @throws DomainError NOT_FOUND where no event has this id, or it is not published yet */
export async function getPublishedEvent(
  events: EventsRepository,
  eventId: string,
  now: Instant,
): Promise<VisitEvent> {
  const event = await events.findEvent(eventId);
  if (event?.publishedAt === undefined || Date.parse(now) < Date.parse(event.publishedAt)) {
    throw new DomainError('NOT_FOUND', 'expected a published event');
  }
  return event;
}

/**
 * An open day for the staff of its area, published or not.
 * @throws DomainError NOT_FOUND outside of it, as where there is none
 */
export async function getDeskEvent(
  events: EventsRepository,
  eventId: string,
  caller: Pick<Caller, 'division'>,
): Promise<VisitEvent> {
  const event = await events.findEvent(eventId);
  if (event === undefined) throw new DomainError('NOT_FOUND', 'expected an open day');
  assertCoversVisit(caller, event);
  return event;
}

/** @throws DomainError NOT_FOUND where the event has no such session */
export function getSession(event: VisitEvent, sessionId: string): Session {
  const session = event.sessions.find((each) => each.sessionId === sessionId);
  if (session === undefined) throw new DomainError('NOT_FOUND', 'expected a session of the event');
  return session;
}
