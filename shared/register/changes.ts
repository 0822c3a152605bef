import * as z from 'zod/mini';
import { asDay, type Day } from '../kernel/days.ts';
import { type CertificateEvent, certificateEventSchema, type Unit } from './schema.ts';

/** How many events the feed of changes carries. */
export const NEWEST_CHANGES = 100;

/** An event of a certificate with what a reader needs to know of its unit. */
export const changeSchema = z.object({
  publicId: z.string(),
  name: z.string(),
  certificateNumber: z.string(),
  /** GB/T 2260 code of the county. */
  division: z.string(),
  demonstration: z.boolean(),
  event: certificateEventSchema,
});
export type Change = z.infer<typeof changeSchema>;

/** The day by which an event is placed: its own, or the first of its year where the list names only a year. */
export const dayOfEvent = ({ on, year }: Pick<CertificateEvent, 'on' | 'year'>): Day =>
  on ?? asDay(`${year}-01-01`);

/**
 * The newest events after some units were published with all of their events. The order is total (day, then public
 * id, then sequence) and events are only ever appended, so units may come in any order and any number of times.
 * @param known what an earlier call returned
 */
export function mergeChanges(
  known: readonly Change[],
  published: readonly { readonly unit: Unit; readonly events: readonly CertificateEvent[] }[],
): readonly Change[] {
  const anew = new Set(published.map(({ unit }) => unit.publicId));
  const kept = known.filter(({ publicId }) => !anew.has(publicId));
  const added = published.flatMap(({ unit, events }) =>
    events.map((event) => ({
      publicId: unit.publicId,
      name: unit.name,
      certificateNumber: unit.certificateNumber,
      division: unit.division,
      demonstration: unit.demonstration,
      event,
    })),
  );
  return [...kept, ...added].sort(newestFirst).slice(0, NEWEST_CHANGES);
}

function newestFirst(a: Change, b: Change): number {
  return (
    compare(dayOfEvent(b.event), dayOfEvent(a.event)) ||
    compare(a.publicId, b.publicId) ||
    b.event.sequence - a.event.sequence
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
