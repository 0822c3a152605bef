import { useState } from 'preact/hooks';
import { leaveMerchantContract, listOwnAccessContract } from '../../../../shared/identity/access-api.ts';
import type { HandOver } from '../../../../shared/identity/merchant-access.ts';
import { asDay } from '../../../../shared/kernel/days.ts';
import { ACCESS_WORDS } from '../../i18n/access-words.ts';
import { dayText } from '../../render/common.tsx';
import { instantText } from '../certification/said.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { AccountTable } from './account-table.tsx';
import type { DeskAnswer, DeskClient } from './desk-client.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { MoreAccounts } from './more-accounts.tsx';
import { useMoreAccounts } from './use-more-accounts.ts';

interface AccessPageProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
}

/** Who acts for the merchant, and how that passes on (M16). */
export function AccessPage({ client, locale }: AccessPageProps) {
  const words = ACCESS_WORDS[locale];
  const [shown, again] = useAnswer('own access', () => client.call(listOwnAccessContract, { query: {} }));
  const first = shown?.kind === 'answered' ? shown.data : undefined;
  const pages = useMoreAccounts(first, (after) => client.call(listOwnAccessContract, { query: { after } }));
  if (shown === undefined) return <p role="status">{words.loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const { handOvers } = shown.data;
  const { accounts } = pages;
  const others = accounts.filter(({ own, state }) => !own && state === 'active');
  return (
    <>
      <p>
        <a href="#list">{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <AccountTable accounts={accounts} locale={locale} />
      <MoreAccounts {...{ pages, locale }} />
      {handOvers.length > 0 && <HandOvers {...{ handOvers, locale }} />}
      <h2>{words.askTitle}</h2>
      {others.length === 0 ? (
        <p>{words.nobodyElse}</p>
      ) : (
        <HandOverForm {...{ client, locale, others, onDone: again }} />
      )}
      <Leave {...{ client, locale }} />
    </>
  );
}

function HandOvers({
  handOvers,
  locale,
}: {
  readonly handOvers: readonly HandOver[];
  readonly locale: 'zh' | 'en';
}) {
  const words = ACCESS_WORDS[locale];
  return (
    <>
      <h2>{words.handOvers}</h2>
      <ul class="found">
        {handOvers.map(({ handOverId, reference, state, at, dueDay, answer, erasedAt }) => (
          <li key={handOverId}>
            <span class="number">{reference}</span>
            <span class={state === 'open' ? 'tag tag-warn' : 'tag'}>{words.handOverStates[state]}</span>
            <span class="quiet">
              {instantText(at, locale)}
              {state === 'open' &&
                dueDay !== undefined &&
                ` · ${words.due} ${dayText(asDay(dueDay), locale)}`}
            </span>
            {answer !== undefined && (
              <span>
                {words.answer}
                {answer}
              </span>
            )}
            {erasedAt !== undefined && <span class="quiet">{words.erased}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way out of one's own access. */
function Leave({ client, locale }: AccessPageProps) {
  const words = ACCESS_WORDS[locale];
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const leave = async (): Promise<void> => {
    const answer = await client.call(leaveMerchantContract, { body: { confirmed: true } });
    setOpen(false);
    if (answer.kind === 'answered') location.assign(location.pathname);
    else setRefused(answer);
  };
  return (
    <>
      <h2>{words.leaveTitle}</h2>
      <p>{words.leaveLead}</p>
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} />}
      <button type="button" class="button button-quiet" onClick={() => setOpen(true)}>
        {words.leave}
      </button>
      <ConfirmDialog
        open={open}
        title={words.leave}
        confirm={words.leave}
        cancel={words.cancel}
        onConfirm={() => void leave()}
        onCancel={() => setOpen(false)}
      >
        <p>{words.leaveLead}</p>
      </ConfirmDialog>
    </>
  );
}
