import { useState } from 'preact/hooks';
import { listAuditContract } from '../../../../shared/desk/api.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { OFFICE_WORDS } from '../../i18n/office-words.ts';
import type { ViewProps } from './console-views.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { Field } from './parts/field.tsx';
import { useAnswer } from './use-answer.ts';

/** The audit trail of a day. */
export function AuditView({ client, locale }: ViewProps) {
  const words = OFFICE_WORDS[locale];
  const [day, setDay] = useState<string>(() => dayInShanghai(asInstant(new Date())));
  const [after, setAfter] = useState<string>();
  const [shown, again] = useAnswer(`${day} ${after}`, () =>
    client.call(listAuditContract, { query: { day, after } }),
  );
  const { auditColumns: columns } = words;
  return (
    <>
      <h1>{words.auditTitle}</h1>
      <p class="lead">{words.auditLead}</p>
      <Field
        name="day"
        type="date"
        label={words.day}
        value={day}
        onInput={(value) => {
          if (value === '') return;
          setAfter(undefined);
          setDay(value);
        }}
      />
      {shown === undefined && <p role="status">{words.loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && shown.data.entries.length === 0 && (
        <p class="empty">{words.auditEmpty}</p>
      )}
      {shown?.kind === 'answered' && shown.data.entries.length > 0 && (
        <table class="cards audit">
          <thead>
            <tr>
              {Object.values(columns).map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.data.entries.map(({ id, at, actor, actorName, action, detail, caseId, purpose }) => (
              <tr key={id}>
                <th scope="row" data-label={columns.at}>
                  <time dateTime={at}>{timeInShanghai(at)}</time>
                </th>
                <td data-label={columns.actor}>{actorName ?? actor}</td>
                <td data-label={columns.action}>
                  {words.actions[action]}
                  {detail !== undefined && <span class="quiet"> {detail}</span>}
                </td>
                <td data-label={columns.caseId}>{caseId ?? '—'}</td>
                <td data-label={columns.purpose}>{purpose ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown?.kind === 'answered' && shown.data.next !== undefined && (
        <button type="button" class="button button-quiet" onClick={() => setAfter(shown.data.next)}>
          {words.more}
        </button>
      )}
    </>
  );
}

const timeInShanghai = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(new Date(at));
