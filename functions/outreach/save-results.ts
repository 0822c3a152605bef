import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { lastEnd, type VisitEvent } from '../../shared/outreach/events.ts';
import { isOver } from '../../shared/outreach/results.ts';
import { tallyVisit } from './erase-visit.ts';
import type { VisitRepositories } from './visit-repositories.ts';

/** Ticks of a device that was without a connection arrive later. */
const COUNTED_FOR_MS = 3 * 86_400_000;

/** Notes what an event came to, once it is over and for as long as late ticks may change it; the results page follows. */
export async function saveOutcome(visits: VisitRepositories, event: VisitEvent, now: Instant): Promise<void> {
  if (!isOver(event, now)) return;
  const known = await visits.events.findOutcome(event.eventId);
  if (known?.erasedAt !== undefined) return;
  if (known !== undefined && Date.parse(now) - Date.parse(lastEnd(event)) > COUNTED_FOR_MS) return;
  const outcome = await tallyVisit(visits, event);
  if (JSON.stringify(known) !== JSON.stringify(outcome))
    await visits.events.saveOutcome(event.eventId, outcome);
}

/** Brings the scores that people sent in to where the publisher reads; in the first days of a year last year's, too. */
export async function saveScores({ events, bookings }: VisitRepositories, now: Instant): Promise<void> {
  const year = Number(dayInShanghai(now).slice(0, 4));
  const known = await events.listScores();
  let years = known;
  for (const each of dayInShanghai(now).endsWith('-01-01') ? [year - 1, year] : [year]) {
    const scores = [...(await bookings.readScores(each))];
    if (scores.every((count) => count === 0)) continue;
    years = [...years.filter((other) => other.year !== each), { year: each, scores }];
  }
  const sorted = [...years].sort((a, b) => a.year - b.year);
  if (JSON.stringify(known) !== JSON.stringify(sorted)) await events.saveScores(sorted);
}
