import { useState } from 'preact/hooks';
import type { AccessAccount } from '../../../../shared/identity/merchant-access.ts';
import type { DeskAnswer } from './desk-client.ts';

interface AccountPage<A> {
  readonly accounts: readonly A[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string | undefined;
}

/**
 * The accounts that are shown: the first page, and each further one that was asked for below it.
 * @param first page as it was last read; read anew, the further ones are asked for again
 * @param ask asks for the page behind a place
 */
export function useMoreAccounts<A extends AccessAccount>(
  first: AccountPage<A> | undefined,
  ask: (after: string) => Promise<DeskAnswer<AccountPage<A>>>,
) {
  const [added, setAdded] = useState<AccountPage<A> & { readonly below: typeof first }>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const held = added?.below === first ? added : undefined;
  const { next } = held ?? first ?? {};
  return {
    accounts: [...(first?.accounts ?? []), ...(held?.accounts ?? [])],
    hasMore: next !== undefined,
    busy,
    refused,
    async more(): Promise<void> {
      if (next === undefined || busy) return;
      setBusy(true);
      const answer = await ask(next);
      setBusy(false);
      setRefused(answer.kind === 'answered' ? undefined : answer);
      if (answer.kind !== 'answered') return;
      const accounts = [...(held?.accounts ?? []), ...answer.data.accounts];
      setAdded({ accounts, next: answer.data.next, below: first });
    },
  };
}
