import type { ComponentChildren } from 'preact';
import type { AccessAccount } from '../../../../shared/identity/merchant-access.ts';
import { ACCESS_WORDS } from '../../i18n/access-words.ts';
import { instantText } from '../certification/said.ts';

interface AccountTableProps {
  readonly accounts: readonly (AccessAccount & { readonly own?: boolean })[];
  readonly locale: 'zh' | 'en';
  /** What can be done with an account, in a last column. */
  readonly act?: (account: AccessAccount) => ComponentChildren;
}

/** Accounts that act for a merchant, or did. */
export function AccountTable({ accounts, locale, act }: AccountTableProps) {
  const words = ACCESS_WORDS[locale];
  if (accounts.length === 0) return <p class="quiet">{words.none}</p>;
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.since}</th>
          <th scope="col">{words.columns.state}</th>
          {act !== undefined && <td />}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.accountId}>
            <th scope="row" data-label={words.columns.name}>
              {account.erasedAt === undefined ? account.name : <span class="quiet">{words.nameErased}</span>}{' '}
              {account.own === true && <span class="tag">{words.own}</span>}
            </th>
            <td data-label={words.columns.since}>{instantText(account.since, locale)}</td>
            <td data-label={words.columns.state}>
              <span class={account.state === 'active' ? 'tag tag-good' : 'tag'}>
                {words.states[account.state]}
              </span>{' '}
              {account.ending !== undefined && <span class="quiet">{words.endings[account.ending]}</span>}
            </td>
            {act !== undefined && <td>{act(account)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
