import { useState } from 'preact/hooks';
import { linkCasesContract } from '../../../../shared/complaints/review-api.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { casePath } from '../desk/route.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import type { DeskCase } from './case-view.tsx';

interface RelatedPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
  readonly data: DeskCase;
  readonly onDone: () => void;
}

/** The unit of the register, the other case of the same filing, and cases that officers joined (C15). */
export function RelatedPart({ client, locale, caseId, data, onDone }: RelatedPartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  const own = COMPLAINT_OFFICE_WORDS[locale].link;
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const [sendOnce, sendAnew] = useState(() => sentOnce(client));
  const send = async (body: { other: string; reason: string; joined: boolean }): Promise<void> => {
    const answer = await sendOnce(linkCasesContract, { params: { caseId }, body });
    setTrouble(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind !== 'answered') return;
    sendAnew(() => sentOnce(client));
    setOther('');
    setReason('');
    onDone();
  };
  return (
    <section>
      <h2>{words.related}</h2>
      <ul class="case-lines">
        {data.unit !== undefined && (
          <li>
            <a href={`#/units/${data.unit}`}>{words.unitRecord}</a>
          </li>
        )}
        {data.linkedCaseId !== undefined && (
          <li>
            <a href={casePath(data.track === 'complaint' ? 'report' : 'complaint', data.linkedCaseId)}>
              {words.linked}
            </a>
          </li>
        )}
        {data.links.map((link) => (
          <li key={link.caseId}>
            <a href={casePath(link.track, link.caseId)}>{link.reference}</a>{' '}
            <span class="tag">{words.tracks[link.track]}</span>
            {link.split === true && <span class="tag">{own.split}</span>}
            <p class="quiet">{link.reason}</p>
            {link.split === true ? null : (
              <button
                type="button"
                class="plain"
                onClick={() => void send({ other: link.caseId, reason: own.parting, joined: false })}
              >
                {own.part} <span class="visually-hidden">{link.reference}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{own.heading}</summary>
        {trouble !== undefined && <AnswerNotice answer={trouble} locale={locale} />}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send({ other, reason, joined: true });
          }}
        >
          <Field
            name="link-other"
            label={own.other}
            hint={own.hint}
            value={other}
            onInput={setOther}
            required
          />
          <Field name="link-reason" label={own.reason} value={reason} onInput={setReason} required />
          <button type="submit" class="button button-quiet">
            {own.join}
          </button>
        </form>
      </details>
    </section>
  );
}
