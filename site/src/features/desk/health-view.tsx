import { readDeskHealthContract } from '../../../../shared/desk/api.ts';
import { OFFICE_WORDS } from '../../i18n/office-words.ts';
import type { ViewProps } from './console-views.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { TableHead } from './parts/table-head.tsx';
import { casePath } from './route.ts';
import { useAnswer } from './use-answer.ts';

/** What an officer has to know of the service itself (R20). */
export function HealthView({ client, locale }: ViewProps) {
  const words = OFFICE_WORDS[locale];
  const [shown, again] = useAnswer('health', () => client.call(readDeskHealthContract, {}));
  if (shown === undefined) return <p role="status">{words.loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const { rules, calendar, oldestOverdue } = shown.data;
  const unsure = rules.filter(({ checked }) => checked !== 'official');
  return (
    <>
      <h1>{words.healthTitle}</h1>
      <h2>{words.oldestOverdue}</h2>
      {oldestOverdue === undefined ? (
        <p>{words.noneOverdue}</p>
      ) : (
        <p>
          <a href={casePath(oldestOverdue.kind, oldestOverdue.caseId)}>{oldestOverdue.reference}</a>{' '}
          {oldestOverdue.subject} <span class="tag tag-bad">{oldestOverdue.dueDay}</span>
        </p>
      )}
      <h2>{words.calendarTitle}</h2>
      <p>
        {words.calendarYears(calendar.firstYear, calendar.lastYear)}{' '}
        <span
          class={`tag ${calendar.state === 'missing' ? 'tag-bad' : calendar.state === 'awaited' ? 'tag-warn' : 'tag-good'}`}
        >
          {words.calendarStates[calendar.state]}
        </span>
      </p>
      {calendar.missingYears.length > 0 && (
        <p>
          {words.missingYears}: {calendar.missingYears.join(', ')}
        </p>
      )}
      <h2>{words.rule}</h2>
      <p class="lead">{words.healthLead}</p>
      <table class="cards">
        <TableHead names={[words.rule, words.version, words.checked, words.source]} />
        <tbody>
          {unsure.map(({ title, version, checked, source }) => (
            <tr key={`${title} ${version}`}>
              <th scope="row" data-label={words.rule} lang="zh-CN">
                {title}
              </th>
              <td data-label={words.version}>{version}</td>
              <td data-label={words.checked}>
                <span class={`tag ${checked === 'assumed' ? 'tag-warn' : ''}`}>
                  {words.checkedNames[checked]}
                </span>
              </td>
              <td data-label={words.source} lang="zh-CN">
                {source ?? '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
