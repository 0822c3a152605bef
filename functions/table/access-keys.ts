import type { Day } from '../../shared/kernel/days.ts';
import type { Key } from './table.ts';

/** Keys of the Casework table about who acts for a merchant. */

export const merchantAccessPk = (uscc: string): string => `MERCHANT-ACCESS#${uscc}`;
/** The data key under which the names of a merchant's people are sealed. */
export const accessHeadKey = (uscc: string): Key => ({ pk: merchantAccessPk(uscc), sk: 'HEAD' });

export const ACCOUNT_PREFIX = 'ACCOUNT#';
export const accessAccountKey = (uscc: string, accountId: string): Key => ({
  pk: merchantAccessPk(uscc),
  sk: `${ACCOUNT_PREFIX}${accountId}`,
});

export const HAND_OVER_PREFIX = 'HAND-OVER#';
/** Hand-overs of a merchant, by id. */
export const handOverKey = (uscc: string, handOverId: string): Key => ({
  pk: merchantAccessPk(uscc),
  sk: `${HAND_OVER_PREFIX}${handOverId}`,
});
/** The one hand-over of a merchant that may wait for an answer. */
export const openHandOverKey = (uscc: string): Key => ({ pk: merchantAccessPk(uscc), sk: 'OPEN-HAND-OVER' });
/** Whose hand-over it is, by its id alone. */
export const handOverOwnerKey = (handOverId: string): Key => ({ pk: `HAND-OVER#${handOverId}`, sk: 'OWNER' });

/** What is to be erased of a merchant's people, by the day on which it is due. */
export const ACCESS_ERASURES_PK = 'MERCHANT-ACCESS-ERASURES';
export const accessErasureKey = (day: Day, uscc: string, id: string): Key => ({
  pk: ACCESS_ERASURES_PK,
  sk: `${day}#${uscc}#${id}`,
});
