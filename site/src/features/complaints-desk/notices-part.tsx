import { listCaseNoticesContract } from '../../../../shared/notices/api.ts';
import { COMPLAINT_LISTS_WORDS } from '../../i18n/complaint-lists-words.ts';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { nameOf, Resend } from './notices-view.tsx';

interface NoticesPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
  readonly revision: number;
}

const TAG_OF = {
  waiting: 'tag',
  sent: 'tag tag-good',
  retrying: 'tag tag-warn',
  failed: 'tag tag-bad',
} as const;

/** What was sent about a case and what became of it; one that failed is sent again from here (R14). */
export function NoticesPart({ client, locale, caseId, revision }: NoticesPartProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].notices;
  const [shown] = useAnswer(`notices ${caseId} ${revision}`, () =>
    client.call(listCaseNoticesContract, { params: { caseId } }),
  );
  const notices = shown?.kind === 'answered' ? shown.data.notices : [];
  return (
    <section>
      <h2>{words.onCase}</h2>
      {shown?.kind === 'answered' && notices.length === 0 && <p class="quiet">{words.noneOnCase}</p>}
      <ul class="case-lines">
        {notices.map((notice) => (
          <li key={notice.noticeId}>
            {nameOf(notice.template, locale)} <span class="tag">{words.channels[notice.channel]}</span>{' '}
            <span class={TAG_OF[notice.state]}>{words.states[notice.state]}</span>
            {notice.state === 'failed' && (
              <p>
                {notice.failure !== undefined && words.failures[notice.failure]}{' '}
                <Resend notice={notice} client={client} locale={locale} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
