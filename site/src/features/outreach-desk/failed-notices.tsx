import { useState } from 'preact/hooks';
import { spokenNumber } from '../../../../shared/outreach/booking-code.ts';
import {
  listVisitNoticesContract,
  resendVisitNoticeContract,
} from '../../../../shared/outreach/visit-desk-api.ts';
import { VISIT_DESK_WORDS } from '../../i18n/visit-desk-words.ts';
import { momentText } from '../../render/visits/parts.tsx';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';

/** Messages to visitors that could not be sent, each to be sent again. */
export function FailedNotices({
  client,
  locale,
}: {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
}) {
  const words = VISIT_DESK_WORDS[locale];
  const [shown, again] = useAnswer('visit notices', () => client.call(listVisitNoticesContract, {}));
  const [sent, setSent] = useState<DeskAnswer<unknown>>();
  if (shown === undefined) return null;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const { notices } = shown.data;
  const resend = async (number: string, noticeId: string): Promise<void> => {
    setSent(await client.call(resendVisitNoticeContract, { params: { number, noticeId } }));
    again();
  };
  return (
    <section>
      <h2>{words.notices}</h2>
      <p class="quiet">{words.noticesLead}</p>
      {sent !== undefined && sent.kind !== 'answered' && <AnswerNotice answer={sent} locale={locale} />}
      <p role="status">{sent?.kind === 'answered' ? words.resent : ''}</p>
      {notices.length === 0 ? (
        <p class="empty">{words.noNotices}</p>
      ) : (
        <table class="cards">
          <thead>
            <tr>
              {[words.booking, words.notice, words.when, words.why].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {notices.map(({ number, noticeId, template, lastAt, failure }) => (
              <tr key={`${number} ${noticeId}`}>
                <th scope="row" data-label={words.booking}>
                  {spokenNumber(number)}
                </th>
                <td data-label={words.notice}>{words.templates[template] ?? template}</td>
                <td data-label={words.when}>{lastAt === undefined ? '—' : momentText(lastAt, locale)}</td>
                <td data-label={words.why}>{failure === undefined ? '—' : words.failures[failure]}</td>
                <td>
                  <button
                    type="button"
                    class="plain"
                    aria-label={`${words.resend} ${spokenNumber(number)}`}
                    onClick={() => void resend(number, noticeId)}
                  >
                    {words.resend}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
