import { asInstant } from '../../shared/kernel/days.ts';
import type { PlacesLeft, VisitEvent } from '../../shared/outreach/events.ts';
import { campaignResults, isOver } from '../../shared/outreach/results.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { loadFrames } from './render/frame.ts';
import { resultsFiles, visitEventFiles, visitListFiles } from './render/visit-files.tsx';
import { writeFiles } from './static-store.ts';

/**
 * Publishes open days as they stand in the table now, and the list of all.
 * @param eventIds those that changed; all where not said
 * @returns how many objects were written
 */
export async function publishVisits(
  services: PublisherServices,
  eventIds?: readonly string[],
): Promise<number> {
  const now = services.now();
  const events = (await services.visits.listEvents()).filter(
    ({ publishedAt }) => publishedAt !== undefined && Date.parse(publishedAt) <= Date.parse(now),
  );
  const context = {
    frames: await loadFrames(services.objects),
    now,
    publicOrigin: services.config.publicOrigin,
  };
  let written = 0;
  for (const event of events) {
    if (eventIds !== undefined && !eventIds.includes(event.eventId)) continue;
    const left = (await services.visits.findPlacesLeft(event.eventId)) ?? nothingTaken(event);
    const draw = await services.visits.findDraw(event.eventId);
    written += await writeFiles(services.objects, visitEventFiles(event, { left, draw }, context));
  }
  const results = campaignResults(await outcomesOf(services, events), await services.visits.listScores());
  written += await writeFiles(services.objects, resultsFiles(results, context));
  return written + (await writeFiles(services.objects, visitListFiles(events, context)));
}

/** Events that are over, with what they came to, where that was counted already. */
async function outcomesOf({ visits, now }: PublisherServices, events: readonly VisitEvent[]) {
  const over = events.filter((event) => isOver(event, now()));
  const found = await Promise.all(
    over.map(async (event) => ({ event, outcome: await visits.findOutcome(event.eventId) })),
  );
  return found.flatMap(({ event, outcome }) => (outcome === undefined ? [] : [{ event, outcome }]));
}

/** Before anybody has counted: nobody can have booked before the event was published. */
const nothingTaken = ({ publishedAt, bookingFrom, sessions }: VisitEvent): PlacesLeft => ({
  asOf: asInstant(new Date(publishedAt ?? bookingFrom)),
  sessions: sessions.map(({ sessionId, capacity }) => ({
    sessionId,
    left: capacity,
    waiting: 0,
    state: 'open',
  })),
});
