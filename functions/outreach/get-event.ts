import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Session, VisitEvent } from '../../shared/outreach/events.ts';
import type { EventsRepository } from './events-repository.ts';

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

/** @throws DomainError NOT_FOUND where the event has no such session */
export function getSession(event: VisitEvent, sessionId: string): Session {
  const session = event.sessions.find((each) => each.sessionId === sessionId);
  if (session === undefined) throw new DomainError('NOT_FOUND', 'expected a session of the event');
  return session;
}
