import { render } from 'preact';
import { useState } from 'preact/hooks';
import {
  listNoticesContract,
  type NoticeView,
  objectContract,
} from '../../../../shared/certification/public-api.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import { FIELDS } from '../../../../shared/register/fields.ts';
import { NOTICES_WORDS } from '../../i18n/notices-words.ts';
import { dayText } from '../../render/common.tsx';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { createDeskClient, type DeskAnswer, type DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import type { Locale } from './said.ts';

/** Puts the running notices into their page. */
export function startNotices(locale: Locale): void {
  const place = document.getElementById('notices');
  if (place === null) return;
  const client = createDeskClient({
    fetch: (...given) => fetch(...given),
    newKey: () => crypto.randomUUID(),
    locale,
  });
  render(<Notices {...{ client, locale }} />, place);
}

interface Props {
  readonly client: DeskClient;
  readonly locale: Locale;
}

function Notices({ client, locale }: Props) {
  const words = NOTICES_WORDS[locale];
  const [shown, again] = useAnswer('notices', () => client.call(listNoticesContract, {}));
  if (shown === undefined) return <p role="status">{words.loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  if (shown.data.notices.length === 0) return <p role="status">{words.none}</p>;
  return (
    <ul class="case-list">
      {shown.data.notices.map((notice) => (
        <Notice key={notice.caseId} {...{ client, locale, notice }} />
      ))}
    </ul>
  );
}

function Notice({ client, locale, notice }: Props & { readonly notice: NoticeView }) {
  const words = NOTICES_WORDS[locale];
  return (
    <li>
      <h2>{notice.name}</h2>
      {notice.demonstration && <p class="tag">{words.demonstration}</p>}
      <p>
        {locale === 'zh' ? FIELDS[notice.field].zh : FIELDS[notice.field].en} · {notice.address}
      </p>
      <p class="quiet">
        {notice.uscc} · {words.until} {dayText(asDay(notice.lastDay), locale)}
      </p>
      <details>
        <summary>{words.object}</summary>
        <Objection {...{ client, locale, notice }} />
      </details>
    </li>
  );
}

function Objection({ client, locale, notice }: Props & { readonly notice: NoticeView }) {
  const words = NOTICES_WORDS[locale];
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  const [sendOnce] = useState(() => sentOnce(client));
  const [answer, setAnswer] = useState<DeskAnswer<{ readonly objectionId: string }>>();
  const { caseId } = notice;
  const send = async (): Promise<void> =>
    setAnswer(await sendOnce(objectContract, { params: { caseId }, body: { text, contact } }));
  if (answer?.kind === 'answered') {
    return (
      <p role="status">
        {words.sent} {answer.data.objectionId}
      </p>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {answer !== undefined && <AnswerNotice answer={answer} locale={locale} />}
      <Field name={`text-${caseId}`} label={words.text} lines={4} value={text} onInput={setText} required />
      <Field name={`contact-${caseId}`} label={words.contact} value={contact} onInput={setContact} />
      <button class="button" type="submit" disabled={text.trim().length < 5}>
        {words.send}
      </button>
    </form>
  );
}
