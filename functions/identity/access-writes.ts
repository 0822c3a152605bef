import { eraseHandOverDay, eraseNameDay } from '../../shared/identity/access-retention.ts';
import type { Day } from '../../shared/kernel/days.ts';
import {
  accessAccountKey,
  accessErasureKey,
  accessHeadKey,
  handOverKey,
  handOverOwnerKey,
  openHandOverKey,
} from '../table/access-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { AccessErasure, StoredAccount, StoredHandOver } from './access-repository.ts';

/** Where what is sealed about a merchant's people opens. */
export const accessKeyName = (uscc: string): string => `access-${uscc}`;
export const nameContext = (uscc: string, accountId: string): string => `access/${uscc}/name/${accountId}`;
export const reasonContext = (handOverId: string): string => `access/hand-over/${handOverId}/reason`;
export const answerContext = (handOverId: string): string => `access/hand-over/${handOverId}/answer`;

export const accessHeadWrite = (uscc: string, wrapped: string): TableWrite => ({
  put: { ...accessHeadKey(uscc), wrapped },
  expect: 'absent',
});

/**
 * An account as it shall be kept, `version` one more than it was read, with its place among those whose name is to be
 * erased.
 * @param before as it was read; nothing for a new one
 */
export function accountWrites(
  uscc: string,
  before: StoredAccount | undefined,
  account: StoredAccount,
): readonly TableWrite[] {
  const { accountId: id, version } = account;
  const days = [before === undefined ? undefined : eraseNameDay(before), eraseNameDay(account)] as const;
  return [
    {
      put: { ...accessAccountKey(uscc, id), version, account },
      expect: before === undefined ? 'absent' : { attribute: 'version', equals: before.version },
    },
    ...erasureWrites(days, { uscc, what: 'account', id }),
  ];
}

/** The place among what is to be erased: taken, moved or given up. */
function erasureWrites(
  [was, is]: readonly [Day | undefined, Day | undefined],
  about: Omit<AccessErasure, 'day'>,
): readonly TableWrite[] {
  if (was === is) return [];
  const { uscc, id } = about;
  return [
    ...(was === undefined ? [] : [{ remove: accessErasureKey(was, uscc, id) }]),
    ...(is === undefined
      ? []
      : [{ put: { ...accessErasureKey(is, uscc, id), erasure: { ...about, day: is } } }]),
  ];
}

/** A hand-over that is opened: one at a time for a merchant. */
export const openedHandOverWrites = (handOver: StoredHandOver): readonly TableWrite[] => [
  {
    put: { ...handOverKey(handOver.uscc, handOver.handOverId), version: handOver.version, handOver },
    expect: 'absent',
  },
  { put: { ...handOverOwnerKey(handOver.handOverId), uscc: handOver.uscc }, expect: 'absent' },
  { put: { ...openHandOverKey(handOver.uscc), handOverId: handOver.handOverId }, expect: 'absent' },
];

/** A hand-over that is answered or erased, `version` one more than it was read. */
export function changedHandOverWrites(
  before: StoredHandOver,
  handOver: StoredHandOver,
): readonly TableWrite[] {
  const { uscc, handOverId: id, version } = handOver;
  const days = [eraseHandOverDay(before), eraseHandOverDay(handOver)] as const;
  return [
    {
      put: { ...handOverKey(uscc, id), version, handOver },
      expect: { attribute: 'version', equals: before.version },
    },
    ...erasureWrites(days, { uscc, what: 'hand-over', id }),
  ];
}

/** Another hand-over may be asked for. */
export const noOpenHandOverWrite = (uscc: string): TableWrite => ({ remove: openHandOverKey(uscc) });
