import { asDay } from '../../../../shared/kernel/days.ts';
import { shuffledPlaces } from '../../../../shared/outreach/quiz-code.ts';
import { citedRules } from '../../../../shared/outreach/rule-book.ts';
import type { QuizQuestion } from '../../../../shared/outreach/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { QUIZ_WORDS } from '../../i18n/quiz-words.ts';
import { dayText, localPath } from '../common.tsx';
import { articlePath } from '../learn/article-page.tsx';
import type { ListedArticle } from '../learn/reading-order.ts';

export interface QuestionProps {
  readonly locale: Locale;
  readonly question: QuizQuestion;
  /** For the title of the article that says more. */
  readonly articles: readonly ListedArticle[];
}

/** A question with its answer behind it, as it can be read without a script and as the script reads it. */
export function Question({ locale, question, articles }: QuestionProps) {
  const words = QUIZ_WORDS[locale];
  const { right, wrong, why, question: asked } = question[locale];
  /** In its place 0 stands the right one; the script knows it by that. */
  const choices = [right, ...wrong];
  const article = articles.find(({ id }) => id === question.article);
  return (
    <li data-question={question.id}>
      <p class="ask">{asked}</p>
      <ul class="choices">
        {shuffledPlaces('', question.id, choices.length).map((place) => (
          <li key={place} data-place={place}>
            {choices[place]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.answer}</summary>
        <p>
          <strong>{right}</strong>
        </p>
        <div class="why">
          <p>
            {why}
            {question.unchecked === true && ` (${words.unchecked})`}
          </p>
          <p class="quiet">
            {words.rule}: <CitedRules locale={locale} ids={question.rules} /> ·{' '}
            {words.reviewed(dayText(asDay(question.reviewedOn), locale))}
          </p>
          {article !== undefined && (
            <p>
              {words.more}: <a href={localPath(locale, articlePath(article.id))}>{article.front.title}</a>
            </p>
          )}
        </div>
      </details>
    </li>
  );
}

function CitedRules({ locale, ids }: { readonly locale: Locale; readonly ids: readonly string[] }) {
  return citedRules(ids).map(({ id, title, titleEn, number }, at) => (
    <span key={id}>
      {at > 0 && '; '}
      {locale === 'zh' ? (
        QUIZ_WORDS.zh.end(title, number)
      ) : (
        <>
          {titleEn} (<span lang="zh-CN">{number}</span>)
        </>
      )}
    </span>
  ));
}
