import { surveyWordsDeletedOn } from '../../shared/complaints/retention.ts';
import { canAnswerSurvey, surveyRowOf } from '../../shared/complaints/survey.ts';
import type { SurveyAnswers } from '../../shared/complaints/survey-answers.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { surveyRowKey, surveyWordsKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { type ChangePorts, type ChangeRequest, changeCase } from './change-case.ts';

/**
 * Takes the answers of whoever filed a case that has ended, once. That it was answered stands in the case; what was
 * answered stands in a row without the case, its day or its number, and the words in another, so that nobody can put
 * them together again.
 * @param request.chance two random ids, of the row and of the words
 * @throws DomainError NOT_FOUND; CONFLICT where the case has not ended, or was answered; INVALID_INPUT for words that
 *   would have to be deleted already; STORE_UNAVAILABLE
 */
export async function answerSurvey(
  ports: ChangePorts,
  request: ChangeRequest & {
    readonly answers: SurveyAnswers;
    readonly chance: readonly [row: string, words: string];
  },
): Promise<void> {
  const { answers, chance } = request;
  await changeCase(ports, request, ({ open }) => {
    const { head } = open.stored;
    if (!canAnswerSurvey(head))
      throw new DomainError('CONFLICT', 'expected a case that has ended and was not answered');
    const row = surveyRowOf(head, answers);
    if (answers.words !== undefined && surveyWordsDeletedOn(row.month) <= dayInShanghai(request.at))
      throw tooLate();
    const [rowId, wordsId] = chance;
    const writes: TableWrite[] = [{ put: { ...surveyRowKey(row.month, rowId), row }, expect: 'absent' }];
    if (answers.words !== undefined)
      writes.push({
        put: { ...surveyWordsKey(row.month, wordsId), words: answers.words },
        expect: 'absent',
      });
    return { after: { ...head, surveyed: true }, writes };
  });
}

const tooLate = (): DomainError =>
  new DomainError('INVALID_INPUT', 'expected no words about a case received so long ago', {
    issues: [
      {
        field: 'words',
        code: 'too-late',
        zh: '这件事收到已超过三年，不再收文字；请清空这一格，只答两个问题',
        en: 'It was received more than three years ago, and words are not kept any more: empty this field and answer the two questions',
      },
    ],
  });
