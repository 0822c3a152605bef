import {
  exportComplaintFiguresContract,
  listSurveyWordsContract,
} from '../../../../shared/complaints/figures/api.ts';
import { COMPLAINT_LISTS_WORDS } from '../../i18n/complaint-lists-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { FigureTable } from './figure-table.tsx';

interface SurveyPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  /** Month of receipt, `2026-05`. */
  readonly month: string;
  readonly track: string;
  /** Whether the caller may read what was written: the auditor. */
  readonly readsWords: boolean;
}

/** What those who filed answered after the end (R15): counts for everybody at the desk, words for the auditor. */
export function SurveyPart({ client, locale, month, track, readsWords }: SurveyPartProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].statistics.survey;
  const query = { month, track: track === 'report' ? ('report' as const) : ('complaint' as const) };
  const [shown, again] = useAnswer(`survey ${month} ${track}`, () =>
    client.call(exportComplaintFiguresContract, { query }),
  );
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const { survey } = shown.data;
  const isEmpty = survey === undefined || survey.satisfied.rows.at(-1)?.counts.at(-1) === 0;
  return (
    <section>
      <h2>{words.heading(month)}</h2>
      <p>{words.lead}</p>
      {isEmpty ? (
        <p class="empty">{words.none}</p>
      ) : (
        (['satisfied', 'clear'] as const).map((question) => (
          <FigureTable
            key={question}
            title={words.tables[question]}
            table={survey[question]}
            locale={locale}
          />
        ))
      )}
      {readsWords && <Written client={client} locale={locale} month={month} />}
    </section>
  );
}

function Written({ client, locale, month }: Pick<SurveyPartProps, 'client' | 'locale' | 'month'>) {
  const words = COMPLAINT_LISTS_WORDS[locale].statistics.survey;
  const [shown, again] = useAnswer(`survey words ${month}`, () =>
    client.call(listSurveyWordsContract, { query: { month } }),
  );
  if (shown === undefined) return <p role="status">{DESK_WORDS[locale].loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  return (
    <>
      <h3>{words.wordsTitle}</h3>
      <p class="quiet">
        {words.wordsLead} {words.deletedOn(shown.data.deletedOn)}
      </p>
      {shown.data.words.length === 0 ? (
        <p class="empty">{words.noWords}</p>
      ) : (
        <ul>
          {shown.data.words.map((text, at) => (
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
