import { monthAfter } from '../../shared/complaints/figures/published.ts';
import { surveyWordsDeletedOn } from '../../shared/complaints/retention.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { givingWay } from '../table/give-way.ts';
import type { ComplaintsRepository } from './repository.ts';

/** Months whose day has come that are looked at again and again, each once an hour: so long may the clock have stood still. */
const MONTHS_BACK = 60;
const WORDS_AT_ONCE = 100;
/** In one run; the next run of the month takes the rest. */
const MOST_PAGES = 20;
const MINUTE_MS = 60_000;

/**
 * Deletes what people wrote in the survey of a month whose day has come: one month a minute, those of five years in turn,
 * so that a minute costs one question.
 * @returns how many were deleted
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function deleteSurveyWords(
  complaints: Pick<ComplaintsRepository, 'listSurveyWordsKeys' | 'commit'>,
  now: Instant,
): Promise<number> {
  const turn = Math.floor(Date.parse(now) / MINUTE_MS) % MONTHS_BACK;
  const month = monthAfter(newestDue(now), -turn);
  let deleted = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const keys = await complaints.listSurveyWordsKeys(month, WORDS_AT_ONCE);
    if (keys.length === 0) break;
    await givingWay(() => complaints.commit(keys.map((remove) => ({ remove }))));
    deleted += keys.length;
  }
  return deleted;
}

/** The newest month of receipt whose words have to be gone. */
function newestDue(now: Instant): string {
  const today = dayInShanghai(now);
  let month = today.slice(0, 7);
  while (surveyWordsDeletedOn(month) > today) month = monthAfter(month, -1);
  return month;
}
