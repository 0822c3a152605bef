import { createHash } from 'node:crypto';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { caseActionKey } from '../table/complaints-keys.ts';
import { givingWay } from '../table/give-way.ts';
import type { TableWrite } from '../table/table.ts';
import type { ComplaintsRepository } from './repository.ts';

/** Somebody who signed in asks for something, perhaps again because the answer was lost. */
export interface Asked {
  readonly caller: Pick<Caller, 'accountId'>;
  /** Names what they ask for: the same when it is sent again under its key. */
  readonly requestId: string;
  readonly at: Instant;
}

/** Names a request of one account; of another the same key is another request. */
export const requestHash = ({ caller, requestId }: Pick<Asked, 'caller' | 'requestId'>): string =>
  createHash('sha256')
    .update(JSON.stringify([caller.accountId, requestId]))
    .digest('base64url');

/** That it was done, for the transaction that does it. */
export const doneWrite = (asked: Asked, about: string): TableWrite => ({
  put: { ...caseActionKey(about, requestHash(asked)), at: asked.at },
  expect: 'absent',
});

/**
 * Does what was asked for once for its key: the row that says so lies in the transaction that does it. The answers that
 * the service keeps for repetitions do not suffice: where the store did something and then was away, none was kept.
 * @param about id of the case, or of whatever else it is done to
 * @param attempt puts `done` among its writes; asked again where somebody else was first
 * @param repeated what is answered where it was done before
 * @throws DomainError CONFLICT where others were first each time, STORE_UNAVAILABLE; what `attempt` throws
 */
export const doneOnce = <T>(
  complaints: Pick<ComplaintsRepository, 'wasDone'>,
  { about, ...asked }: Asked & { readonly about: string },
  {
    attempt,
    repeated,
  }: {
    readonly attempt: (done: TableWrite) => Promise<T>;
    readonly repeated: () => T | Promise<T>;
  },
): Promise<T> =>
  givingWay(async () => {
    if (await complaints.wasDone(about, requestHash(asked))) return repeated();
    return attempt(doneWrite(asked, about));
  });
