import { TILE_WIDTH } from '../../shared/log/tiles.ts';
import { listId, pageOf, type RegisterList } from '../../shared/register/lists.ts';
import type { Key } from './table.ts';

/**
 * Every key of the Register table. The access patterns that use them are listed in functions/README.md.
 */
export const UNIT_SK = 'UNIT';
export const EVENT_PREFIX = 'EVENT#';

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

export const unitKey = (publicId: string): Key => ({ pk: `UNIT#${publicId}`, sk: UNIT_SK });

export const eventKey = (publicId: string, sequence: number): Key => ({
  pk: `UNIT#${publicId}`,
  sk: `${EVENT_PREFIX}${padded(sequence, 6)}`,
});

export const certificateKey = (certificateNumber: string): Key => ({
  pk: `CERTIFICATE#${certificateNumber}`,
  sk: 'CERTIFICATE',
});

export const listPagePk = (list: RegisterList, page: number): string =>
  `LIST#${listId(list)}#${padded(page, 6)}`;

export const listRowKey = (list: RegisterList, ordinal: number): Key => ({
  pk: listPagePk(list, pageOf(ordinal)),
  sk: padded(ordinal, 8),
});

/** Counter of the units in a list. */
export const listCounterKey = (list: RegisterList): Key => ({
  pk: `COUNTER#LIST#${listId(list)}`,
  sk: 'COUNTER',
});

/** Counter of the certificates of one prefix, year, division and field letter, e.g. `YNIM-2016-530102-M`. */
export const certificateCounterKey = (series: string): Key => ({
  pk: `COUNTER#CERTIFICATE#${series}`,
  sk: 'COUNTER',
});

/** Units whose status changes by date on a day. */
export const dueDayPk = (day: string): string => `DUE#${day}`;
export const dueKey = (day: string, publicId: string): Key => ({ pk: dueDayPk(day), sk: publicId });

/** How many entries the log has been given. */
export const LOG_COUNTER_KEY: Key = { pk: 'COUNTER#LOG', sk: 'COUNTER' };
/** What of the log has been signed. */
export const LOG_HEAD_KEY: Key = { pk: 'LOG#HEAD', sk: 'HEAD' };
export const LOG_ENTRIES_PREFIX = 'LOG#ENTRIES#';

/** The entries of one bundle. */
export const logBundlePk = (bundle: number): string => `${LOG_ENTRIES_PREFIX}${padded(bundle, 8)}`;

/** An entry by its position in the log, from 0. */
export const logEntryKey = (index: number): Key => ({
  pk: logBundlePk(Math.floor(index / TILE_WIDTH)),
  sk: padded(index, 12),
});
