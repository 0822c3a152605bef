import { LEAST_PUBLISHED } from '../../shared/complaints/figures/suppression.ts';
import { surveyWordsDeletedOn } from '../../shared/complaints/retention.ts';
import type { Day } from '../../shared/kernel/days.ts';
import type { ComplaintsRepository } from './repository.ts';

/**
 * What people wrote in the survey of a month, in the order of the words, which says nothing of when they came; none
 * while so few have answered that it could be known who wrote.
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function listSurveyWords(
  complaints: Pick<ComplaintsRepository, 'listSurveys' | 'listSurveyWords'>,
  month: string,
): Promise<{ words: string[]; answers: number | null; deletedOn: Day }> {
  const deletedOn = surveyWordsDeletedOn(month);
  const answers = (await complaints.listSurveys(month)).length;
  if (answers < LEAST_PUBLISHED) return { words: [], answers: answers === 0 ? 0 : null, deletedOn };
  return { words: [...(await complaints.listSurveyWords(month))].toSorted(), answers, deletedOn };
}
