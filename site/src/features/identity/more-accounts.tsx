import { ACCESS_WORDS } from '../../i18n/access-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { useMoreAccounts } from './use-more-accounts.ts';

interface MoreAccountsProps {
  readonly pages: Pick<ReturnType<typeof useMoreAccounts>, 'hasMore' | 'busy' | 'refused' | 'more'>;
  readonly locale: 'zh' | 'en';
}

/** The way to the accounts that are not shown yet; nothing where all are. */
export function MoreAccounts({ pages, locale }: MoreAccountsProps) {
  const { hasMore, busy, refused, more } = pages;
  if (!hasMore) return null;
  return (
    <>
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} />}
      <p>
        <button type="button" class="button button-quiet" aria-busy={busy} onClick={() => void more()}>
          {ACCESS_WORDS[locale].more}
        </button>
      </p>
    </>
  );
}
