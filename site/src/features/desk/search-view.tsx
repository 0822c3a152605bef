import { useState } from 'preact/hooks';
import { searchCasesContract } from '../../../../shared/desk/api.ts';
import type { CaseLookup } from '../../../../shared/desk/case-search.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import type { DeskAnswer } from '../identity/desk-client.ts';
import type { ViewProps } from './console-views.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { Field } from './parts/field.tsx';
import { casePath } from './route.ts';
import { subjectText } from './stage-text.ts';

/** Cases by reference, credit code or name. */
export function SearchView({ client, locale }: ViewProps) {
  const words = DESK_WORDS[locale];
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<DeskAnswer<{ readonly cases: readonly CaseLookup[] }>>();
  const ask = async (): Promise<void> => {
    if (query.trim() !== '') setAnswer(await client.call(searchCasesContract, { query: { q: query } }));
  };
  return (
    <>
      <h1>{words.searchTitle}</h1>
      <search>
        <form
          class="find"
          onSubmit={(event) => {
            event.preventDefault();
            void ask();
          }}
        >
          <Field
            name="q"
            type="search"
            label={words.searchTitle}
            hint={words.searchHint}
            value={query}
            onInput={setQuery}
          />
          <button type="submit" class="button">
            {words.find}
          </button>
        </form>
      </search>
      {answer !== undefined && answer.kind !== 'answered' && (
        <AnswerNotice answer={answer} locale={locale} onAgain={() => void ask()} />
      )}
      {answer?.kind === 'answered' && (
        <div role="status">
          {answer.data.cases.length === 0 ? (
            <p class="empty">{words.nothingFound}</p>
          ) : (
            <ul class="found">
              {answer.data.cases.map(({ kind, caseId, reference, subject }) => (
                <li key={caseId}>
                  <a href={casePath(kind, caseId)}>{reference}</a>{' '}
                  <span class="tag">{words.kinds[kind]}</span> {subjectText(subject, locale)}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
