import { useState } from 'preact/hooks';
import { listNoticesContract, resendNoticeContract } from '../../../../shared/notices/api.ts';
import type { NoticeView } from '../../../../shared/notices/schema.ts';
import { NOTICE_TEMPLATES } from '../../../../shared/notices/templates.ts';
import { COMPLAINT_LISTS_WORDS } from '../../i18n/complaint-lists-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { instantText } from '../certification/said.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { casePath } from '../desk/route.ts';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';

/** The notices of the officer's area that were given up, each sent again by one click (R14). */
export function NoticesView({ client, locale }: ViewProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].notices;
  const [after, setAfter] = useState<string>();
  const [shown, again] = useAnswer(`failed notices ${after}`, () =>
    client.call(listNoticesContract, { query: { state: 'failed', after } }),
  );
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      {shown === undefined && <p role="status">{DESK_WORDS[locale].loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && shown.data.notices.length === 0 && <p class="empty">{words.empty}</p>}
      {shown?.kind === 'answered' && shown.data.notices.length > 0 && (
        <table class="cards notices">
          <thead>
            <tr>
              {Object.values(words.columns).map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.data.notices.map((notice) => (
              <Row
                key={`${notice.caseId} ${notice.noticeId}`}
                notice={notice}
                client={client}
                locale={locale}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown?.kind === 'answered' && shown.data.next !== undefined && (
        <button type="button" class="button button-quiet" onClick={() => setAfter(shown.data.next)}>
          {words.next}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly notice: NoticeView;
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
}

function Row({ notice, client, locale }: RowProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].notices;
  const { caseId, lastAt, writtenAt, failure, template, channel } = notice;
  return (
    <tr>
      <th scope="row" data-label={words.columns.at}>
        <time dateTime={lastAt ?? writtenAt}>{instantText(lastAt ?? writtenAt, locale)}</time>
      </th>
      <td data-label={words.columns.case}>
        <a href={casePath(kindOf(notice), caseId)}>{words.openCase}</a>
      </td>
      <td data-label={words.columns.what}>
        {nameOf(template, locale)} <span class="tag">{words.channels[channel]}</span>
      </td>
      <td data-label={words.columns.failure}>{failure === undefined ? '—' : words.failures[failure]}</td>
      <td data-label={words.columns.action}>
        <Resend notice={notice} client={client} locale={locale} />
      </td>
    </tr>
  );
}

/** Sends a notice again, once; what became of it stands in its place. */
export function Resend({ notice: { caseId, noticeId }, client, locale }: RowProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].notices;
  const [answer, setAnswer] = useState<DeskAnswer<unknown>>();
  const resend = (): void =>
    void client.call(resendNoticeContract, { params: { caseId, noticeId } }).then(setAnswer);
  if (answer?.kind === 'answered') return <span role="status">{words.resent}</span>;
  return (
    <>
      <button type="button" class="button button-quiet" onClick={resend}>
        {words.resend}
      </button>
      {answer !== undefined && <AnswerNotice answer={answer} locale={locale} />}
    </>
  );
}

/** The notice's subject, without the number that is put into it. */
export const nameOf = (template: NoticeView['template'], locale: 'zh' | 'en'): string =>
  NOTICE_TEMPLATES[template][locale].subject.replaceAll(/\s*\{\w+\}/g, '').replace(/[：:]\s*$/, '');

/** Which page of the console shows the case: ids of complaints and reports begin with `c`. */
const kindOf = ({ caseId }: NoticeView): string =>
  /^c[0-9a-z]{16}$/.test(caseId) ? 'complaint' : 'application';
