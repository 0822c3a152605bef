import { useState } from 'preact/hooks';
import { listAuditContract, listCaseAuditContract } from '../../../../shared/desk/api.ts';
import type { AuditLine } from '../../../../shared/desk/schema.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { OFFICE_WORDS } from '../../i18n/office-words.ts';
import { auditDetail } from './audit-detail.ts';
import type { ViewProps } from './console-views.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { Field } from './parts/field.tsx';
import { TableHead } from './parts/table-head.tsx';
import { useAnswer } from './use-answer.ts';

/** The audit trail of a day, or of a case by its reference. */
export function AuditView({ client, locale }: ViewProps) {
  const words = OFFICE_WORDS[locale];
  const [day, setDay] = useState<string>(() => dayInShanghai(asInstant(new Date())));
  const [after, setAfter] = useState<string>();
  const [typed, setTyped] = useState('');
  const [reference, setReference] = useState('');
  const [shown, again] = useAnswer(`${day} ${reference} ${after}`, () =>
    reference === ''
      ? client.call(listAuditContract, { query: { day, after } })
      : client.call(listCaseAuditContract, { params: { reference }, query: { after } }),
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
          setReference('');
          setDay(value);
        }}
      />
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          setAfter(undefined);
          setReference(typed.trim());
        }}
      >
        <Field
          name="reference"
          type="search"
          label={words.auditCase}
          hint={words.auditCaseHint}
          value={typed}
          onInput={setTyped}
        />
        <button type="submit" class="button">
          {words.auditSearch}
        </button>
      </form>
      <h2>{reference === '' ? `${words.auditOf.day} ${day}` : `${words.auditOf.case} ${reference}`}</h2>
      {shown === undefined && <p role="status">{words.loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && shown.data.entries.length === 0 && (
        <p class="empty">{words.auditEmpty}</p>
      )}
      {shown?.kind === 'answered' && shown.data.entries.length > 0 && (
        <table class="cards audit">
          <TableHead names={Object.values(columns)} />
          <tbody>
            {shown.data.entries.map((line) => (
              <Line key={line.id} {...{ line, locale }} withDay={reference !== ''} />
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

interface LineProps {
  readonly line: AuditLine;
  readonly locale: 'zh' | 'en';
  readonly withDay: boolean;
}

function Line({ line, locale, withDay }: LineProps) {
  const { at, actor, actorName, action, caseId, reference, purpose } = line;
  const { auditColumns: columns, actions, system } = OFFICE_WORDS[locale];
  const detail = auditDetail(line, locale);
  return (
    <tr>
      <th scope="row" data-label={columns.at}>
        <time dateTime={at}>{timeInShanghai(at, withDay)}</time>
      </th>
      <td data-label={columns.actor}>{actorName ?? (actor === 'system' ? system : actor)}</td>
      <td data-label={columns.action}>
        {actions[action]}
        {detail !== undefined && <span class="quiet"> {detail}</span>}
      </td>
      <td data-label={columns.caseId}>{reference ?? caseId ?? '—'}</td>
      <td data-label={columns.purpose}>{purpose ?? '—'}</td>
    </tr>
  );
}

/** The lines of a day need no date; those of a case do. */
const timeInShanghai = (at: string, withDay: boolean): string =>
  new Intl.DateTimeFormat('sv-SE', {
    ...(withDay ? { dateStyle: 'short' as const } : {}),
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(at));
