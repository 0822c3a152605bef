import { useState } from 'preact/hooks';
import { settleHandOverContract, viewHandOverContract } from '../../../../shared/identity/access-api.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import { ACCESS_WORDS } from '../../i18n/access-words.ts';
import { dayText } from '../../render/common.tsx';
import { EvidencePictures } from '../certification/case-evidence.tsx';
import { instantText } from '../certification/said.ts';
import { unsavedIn } from '../certification/unsaved.ts';
import type { CaseViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Field } from '../desk/parts/field.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { AccountTable } from './account-table.tsx';
import type { DeskAnswer } from './desk-client.ts';
import { sentOnce } from './sent-once.ts';

/** A hand-over as the officer sees it who confirms or declines it. */
export function HandOverView({ client, locale, caseId: handOverId }: CaseViewProps) {
  const words = ACCESS_WORDS[locale];
  const [shown, again] = useAnswer(handOverId, () =>
    client.call(viewHandOverContract, { params: { handOverId } }),
  );
  const kept = unsavedIn(sessionStorage, `hand-over/${handOverId}`);
  const [text, setText] = useState(() => String(kept.read()?.text ?? ''));
  const [busy, setBusy] = useState(false);
  const write = (next: string): void => {
    setText(next);
    kept.keep({ text: next });
  };
  const [wanted, setWanted] = useState<'confirmed' | 'declined'>();
  const [send] = useState(() => sentOnce(client));
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  if (shown === undefined) return <p role="status">{words.loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const {
    subject,
    uscc,
    reference,
    state,
    at,
    dueDay,
    reason,
    by,
    accounts,
    proofs,
    version,
    answer,
    erasedAt,
  } = shown.data;
  const settle = async (): Promise<void> => {
    if (wanted === undefined) return;
    setBusy(true);
    const settled = await send(settleHandOverContract, {
      params: { handOverId },
      body: { outcome: wanted, answer: text, version },
    });
    setBusy(false);
    setWanted(undefined);
    setRefused(settled.kind === 'answered' ? undefined : settled);
    if (settled.kind !== 'answered') return;
    kept.forget();
    again();
  };
  return (
    <article>
      <h1>
        {words.askTitle} <bdi>{reference}</bdi>
      </h1>
      <p class="quiet">
        {subject} · {uscc} · {instantText(at, locale)}
      </p>
      <p>
        <span class={state === 'open' ? 'tag tag-warn' : 'tag'}>{words.handOverStates[state]}</span>{' '}
        {state === 'open' && dueDay !== undefined && (
          <span class="quiet">
            {words.due} {dayText(asDay(dueDay), locale)}
          </span>
        )}
      </p>
      <dl class="summary">
        <div>
          <dt>{words.by}</dt>
          <dd>{by.name}</dd>
        </div>
        <div>
          <dt>{words.reason}</dt>
          <dd>{erasedAt === undefined ? reason : words.erased}</dd>
        </div>
      </dl>
      <h2>{words.ends}</h2>
      <AccountTable accounts={accounts} locale={locale} />
      <h2>{words.proofs}</h2>
      <EvidencePictures evidence={proofs} locale={locale} />
      <h2>{words.settleTitle}</h2>
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={again} />}
      {state !== 'open' ? (
        <p class="letter">{answer ?? (erasedAt === undefined ? words.settled : words.erased)}</p>
      ) : (
        <>
          <Field
            name="answer"
            label={words.settleAnswer}
            hint={words.settleHint}
            lines={3}
            value={text}
            onInput={write}
            required
          />
          <p class="actions">
            <button
              type="button"
              class="button"
              disabled={text.trim().length < 2}
              onClick={() => setWanted('confirmed')}
            >
              {words.confirm}
            </button>
            <button
              type="button"
              class="button button-quiet"
              disabled={text.trim().length < 2}
              onClick={() => setWanted('declined')}
            >
              {words.decline}
            </button>
          </p>
        </>
      )}
      <ConfirmDialog
        open={wanted !== undefined}
        title={wanted === 'declined' ? words.decline : words.confirm}
        confirm={wanted === 'declined' ? words.decline : words.confirm}
        cancel={words.cancel}
        busy={busy}
        onConfirm={() => void settle()}
        onCancel={() => setWanted(undefined)}
      >
        <p>{wanted === 'declined' ? words.declineLead : words.confirmLead}</p>
        <p class="letter">{text}</p>
      </ConfirmDialog>
    </article>
  );
}
