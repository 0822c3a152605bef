import type { Instant } from '../../shared/kernel/days.ts';
import type { VisitEvent } from '../../shared/outreach/events.ts';
import { countPlaces } from '../outreach/count-places.ts';
import { drawVisit, isDrawDue } from '../outreach/draw-visit.ts';
import { eraseVisit, isErasureDue } from '../outreach/erase-visit.ts';
import { giveLapsedPlacesOn, openSurplusPlaces } from '../outreach/give-places-on.ts';
import { saveOutcome, saveScores } from '../outreach/save-results.ts';
import { tellVisitors } from '../outreach/tell-visitors.ts';
import type { CaseServices } from '../services/case-services.ts';
import type { ClockTask } from './clock-task.ts';

/** Open days: offers that were not taken go on, draws are made, visitors are told, places are counted, persons forgotten. */
export const visitTask: ClockTask = {
  name: 'visits',
  async run(services, now) {
    for (const event of await services.visits.events.listEvents()) {
      if (event.publishedAt === undefined || Date.parse(event.publishedAt) > Date.parse(now)) continue;
      await attend(services, event, now);
    }
    await saveScores(services.visits, now);
  },
};

async function attend(services: CaseServices, event: VisitEvent, now: Instant): Promise<void> {
  const { visits, caseKeys, notices, config } = services;
  if (isErasureDue(event, now)) {
    if ((await visits.events.findOutcome(event.eventId))?.erasedAt !== undefined) return;
    await eraseVisit(visits, notices, event);
    await visits.events.noteErased(event.eventId, now);
    return;
  }
  await saveOutcome(visits, event, now);
  if (isDrawDue(event, now)) await drawVisit({ ...visits, caseKeys }, event, now);
  for (const session of event.sessions) {
    if (Date.parse(now) < Date.parse(session.endsAt)) {
      await openSurplusPlaces(visits.bookings, { event, session, now });
      await giveLapsedPlacesOn(visits.bookings, { event, session, now });
    }
  }
  const division = `${config.jurisdiction.code}0000`;
  await tellVisitors({ visits, notices, caseKeys, publicOrigin: config.publicOrigin, division }, event, now);
  const known = await visits.events.findPlacesLeft(event.eventId);
  const left = await countPlaces(visits.bookings, event, now);
  if (JSON.stringify(known?.sessions) !== JSON.stringify(left.sessions)) {
    await visits.events.savePlacesLeft(event.eventId, left);
  }
}
