import { useState } from 'preact/hooks';
import {
  changeMerchantAccessContract,
  listMerchantAccessContract,
} from '../../../../shared/identity/access-api.ts';
import type { AccessAccount } from '../../../../shared/identity/merchant-access.ts';
import { ACCESS_WORDS } from '../../i18n/access-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Field } from '../desk/parts/field.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { AccountTable } from './account-table.tsx';
import type { DeskAnswer, DeskClient } from './desk-client.ts';
import { MoreAccounts } from './more-accounts.tsx';
import { sentOnce } from './sent-once.ts';
import { useMoreAccounts } from './use-more-accounts.ts';

interface MerchantAccessProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly uscc: string;
}

/** Who acts for a merchant, as officers see it: each account can be blocked, and restored. */
export function MerchantAccess({ client, locale, uscc }: MerchantAccessProps) {
  const words = ACCESS_WORDS[locale];
  const [shown, again] = useAnswer(`access ${uscc}`, () =>
    client.call(listMerchantAccessContract, { params: { uscc }, query: {} }),
  );
  const first = shown?.kind === 'answered' ? shown.data : undefined;
  const pages = useMoreAccounts(first, (after) =>
    client.call(listMerchantAccessContract, { params: { uscc }, query: { after } }),
  );
  const [wanted, setWanted] = useState<AccessAccount>();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const [sendOnce, sendAnew] = useState(() => sentOnce(client));
  const [busy, setBusy] = useState(false);
  const change = wanted?.state === 'ended' ? 'restore' : 'block';
  const send = async (): Promise<void> => {
    if (wanted === undefined) return;
    setBusy(true);
    const answer = await sendOnce(changeMerchantAccessContract, {
      params: { uscc, accountId: wanted.accountId },
      body: { change, reason },
    });
    setBusy(false);
    setWanted(undefined);
    setRefused(answer.kind === 'answered' ? undefined : answer);
    if (answer.kind !== 'answered') return;
    // Blocked or restored by somebody else since, the same again is another act.
    sendAnew(() => sentOnce(client));
    setReason('');
    again();
  };
  if (shown === undefined) return <p role="status">{words.loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  return (
    <>
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} onAgain={again} />}
      <AccountTable
        accounts={pages.accounts}
        locale={locale}
        act={(account) => (
          <button type="button" class="plain" onClick={() => setWanted(account)}>
            {account.state === 'active' ? words.block : words.restore}
            <span class="visually-hidden"> {account.name}</span>
          </button>
        )}
      />
      <MoreAccounts {...{ pages, locale }} />
      <ConfirmDialog
        open={wanted !== undefined}
        title={`${words[change]} ${wanted?.name ?? ''}`}
        confirm={words[change]}
        cancel={words.cancel}
        busy={busy || reason.trim().length < 2}
        onConfirm={() => void send()}
        onCancel={() => setWanted(undefined)}
      >
        <p>{change === 'block' ? words.blockLead : words.restoreLead}</p>
        <Field name="access-reason" label={words.changeReason} value={reason} onInput={setReason} required />
      </ConfirmDialog>
    </>
  );
}
