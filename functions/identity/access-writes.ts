import {
  accessAccountKey,
  accessHeadKey,
  handOverKey,
  handOverOwnerKey,
  openHandOverKey,
} from '../table/access-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { StoredAccount, StoredHandOver } from './access-repository.ts';

/** Where what is sealed about a merchant's people opens. */
export const accessKeyName = (uscc: string): string => `access-${uscc}`;
export const nameContext = (uscc: string, accountId: string): string => `access/${uscc}/name/${accountId}`;
export const reasonContext = (handOverId: string): string => `access/hand-over/${handOverId}/reason`;
export const answerContext = (handOverId: string): string => `access/hand-over/${handOverId}/answer`;

export const accessHeadWrite = (uscc: string, wrapped: string): TableWrite => ({
  put: { ...accessHeadKey(uscc), wrapped },
  expect: 'absent',
});

/** An account as it shall be kept, `version` one more than it was read; 1 for a new one. */
export const accountWrite = (uscc: string, account: StoredAccount): TableWrite => ({
  put: { ...accessAccountKey(uscc, account.accountId), version: account.version, account },
  expect: account.version === 1 ? 'absent' : { attribute: 'version', equals: account.version - 1 },
});

/** A hand-over that is opened: one at a time for a merchant. */
export const openedHandOverWrites = (handOver: StoredHandOver): readonly TableWrite[] => [
  {
    put: { ...handOverKey(handOver.uscc, handOver.handOverId), version: handOver.version, handOver },
    expect: 'absent',
  },
  { put: { ...handOverOwnerKey(handOver.handOverId), uscc: handOver.uscc }, expect: 'absent' },
  { put: { ...openHandOverKey(handOver.uscc), handOverId: handOver.handOverId }, expect: 'absent' },
];

/** A hand-over that is answered, `version` one more than it was read. */
export const settledHandOverWrites = (handOver: StoredHandOver): readonly TableWrite[] => [
  {
    put: { ...handOverKey(handOver.uscc, handOver.handOverId), version: handOver.version, handOver },
    expect: { attribute: 'version', equals: handOver.version - 1 },
  },
  { remove: openHandOverKey(handOver.uscc) },
];
