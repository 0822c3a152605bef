import type { Caller } from '../../shared/kernel/access.ts';
import type { VisitEvent } from '../../shared/outreach/events.ts';
import type { EventsRepository } from './events-repository.ts';
import { coversVisit } from './visit-scope.ts';

/** Open days of the caller's area, published or not; those that begin last come first. */
export async function listVisitEvents(events: EventsRepository, caller: Caller): Promise<VisitEvent[]> {
  const own = (await events.listEvents()).filter((event) => coversVisit(caller, event));
  return own.sort((a, b) => (firstStart(a) < firstStart(b) ? 1 : -1));
}

const firstStart = ({ sessions }: VisitEvent): string =>
  sessions.map(({ startsAt }) => startsAt).sort()[0] ?? '';
