import type { QuizQuestion, QuizTopic } from '../../../../shared/outreach/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { QUIZ_WORDS } from '../../i18n/quiz-words.ts';
import type { ListedArticle } from '../learn/reading-order.ts';
import { Rules } from '../rules.tsx';
import { Question } from './question.tsx';

export type QuestionsByTopic = Readonly<Record<QuizTopic, readonly QuizQuestion[]>>;

interface QuestionListProps {
  readonly locale: Locale;
  readonly questions: QuestionsByTopic;
  readonly articles: readonly ListedArticle[];
}

/** All questions of the quiz, topic by topic, and the rules behind them. */
export function QuestionList({ locale, questions, articles }: QuestionListProps) {
  const words = QUIZ_WORDS[locale];
  const topics = (Object.keys(words.topics) as QuizTopic[]).filter((topic) => questions[topic].length > 0);
  const rules = [...new Set(Object.values(questions).flatMap((all) => all.flatMap((each) => each.rules)))];
  return (
    <>
      <details id="quiz-all" class="quiz-all" open>
        <summary>{words.all}</summary>
        {topics.map((topic) => (
          <section key={topic}>
            <h2>{words.topics[topic]}</h2>
            <ol>
              {questions[topic].map((question) => (
                <Question key={question.id} locale={locale} question={question} articles={articles} />
              ))}
            </ol>
          </section>
        ))}
      </details>
      <div class="no-print">
        <Rules locale={locale} ids={rules} />
      </div>
    </>
  );
}
