import { type Bytes, fromUtf8, utf8 } from '../kernel/bytes.ts';
import { canonicalJson, type Json } from '../kernel/canonical-json.ts';
import type { CertificateEvent, Unit } from '../register/schema.ts';
import { type LogEntry, logEntrySchema } from './schema.ts';

/** The bytes whose SHA-256 an entry carries: the unit as `units/<id>/unit.json` shows it, as canonical JSON. */
export const publicRecord = (unit: Unit): Bytes => utf8(canonicalJson(unit as unknown as Json));

/**
 * The entry of an event.
 * @param record SHA-256, base64, of `publicRecord` of the unit as the event left it
 */
export function entryOf(unit: Unit, event: CertificateEvent, record: string): LogEntry {
  const { publicId, certificateNumber } = unit;
  const { sequence, type, on, year, ground } = event;
  return {
    publicId,
    certificateNumber,
    sequence,
    event: type,
    ...(on === undefined ? {} : { on }),
    year,
    ...(ground === undefined ? {} : { ground }),
    record,
  };
}

/** The bytes that the log holds: canonical JSON, so that an entry has one spelling. */
export const encodeEntry = (entry: LogEntry): Bytes => utf8(canonicalJson(entry as unknown as Json));

/** @returns `undefined` for bytes that are not the one spelling of an entry */
export function decodeEntry(bytes: Uint8Array): LogEntry | undefined {
  try {
    const text = fromUtf8(bytes);
    const parsed = logEntrySchema.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    return canonicalJson(parsed.data as unknown as Json) === text ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
