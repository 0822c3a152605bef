import { createHash } from 'node:crypto';
import { fromUtf8 } from '../../shared/kernel/bytes.ts';
import { encodeEntry, entryOf, publicRecord } from '../../shared/log/entry.ts';
import type { CertificateEvent, Unit } from '../../shared/register/schema.ts';
import { logEntryKey } from '../table/keys.ts';
import type { TableWrite } from '../table/table.ts';

/**
 * The write that gives an event its place in the log. It belongs to the transaction that records the event, with the
 * counter's next value: a fact is in the register and in the log's order, or in neither.
 * @param index position in the log, from 0
 * @param unit as the event left it
 */
export function logEntryWrite(unit: Unit, event: CertificateEvent, index: number): TableWrite {
  const record = createHash('sha256').update(publicRecord(unit)).digest('base64');
  return {
    put: { ...logEntryKey(index), entry: fromUtf8(encodeEntry(entryOf(unit, event, record))) },
    expect: 'absent',
  };
}
