import * as z from 'zod/mini';
import type { Day } from '../kernel/days.ts';
import { addDays } from '../kernel/days.ts';
import catalogueFile from './data/compulsory-instruments.json' with { type: 'json' };
import type { Instrument } from './schema.ts';

const catalogue = z
  .object({
    version: z.string(),
    checked: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        zh: z.string(),
        en: z.string(),
        words: z.array(z.string()),
        /** Longest period between verifications; absent where verified once only. */
        longestIntervalMonths: z.optional(z.int()),
      }),
    ),
  })
  .parse(catalogueFile);

export const COMPULSORY_INSTRUMENTS = catalogue.items;
export type CompulsoryInstrument = (typeof COMPULSORY_INSTRUMENTS)[number];

/** Days before the last valid day from which the ledger reminds. Source: product decision, `assumed`. */
export const REMIND_DAYS = 30;

/** The entry of the catalogue of compulsory verification that a name falls under, by the words that people use. */
export function compulsoryFor(name: string): CompulsoryInstrument | undefined {
  const folded = name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
  if (folded === '') return undefined;
  return COMPULSORY_INSTRUMENTS.find(({ zh, en, words }) =>
    [zh, en.toLowerCase(), ...words].some((word) => folded.includes(word)),
  );
}

export type InstrumentFlag = 'overdue' | 'due-soon' | 'undated' | 'interval-too-long' | 'dates-reversed';

/**
 * What a row gives cause to say on a day. Only instruments under compulsory verification can be overdue; the last
 * valid day still counts as valid.
 */
export function instrumentFlags(row: Instrument, today: Day): readonly InstrumentFlag[] {
  const compulsory = compulsoryFor(row.name);
  const { verifiedOn, validUntil } = row;
  const flags: InstrumentFlag[] = [];
  if (verifiedOn && validUntil && validUntil < verifiedOn) flags.push('dates-reversed');
  if (compulsory === undefined) return flags;
  if (!validUntil) return [...flags, 'undated'];
  if (validUntil < today) flags.push('overdue');
  else if (validUntil <= addDays(today, REMIND_DAYS)) flags.push('due-soon');
  const months = compulsory.longestIntervalMonths;
  if (verifiedOn && months !== undefined && validUntil > monthsAfter(verifiedOn, months)) {
    flags.push('interval-too-long');
  }
  return flags;
}

/** The first day on which a compulsory verification of these instruments runs out; absent where none is dated. */
export function firstVerificationEnd(rows: readonly Instrument[]): Day | undefined {
  const ends = rows.flatMap(({ name, validUntil }) =>
    compulsoryFor(name) === undefined || !validUntil ? [] : [validUntil],
  );
  return ends.toSorted()[0];
}

/** How many instruments are in use, and of these how many are within verification: what becomes public. */
export function countInstruments(
  rows: readonly Instrument[],
  today: Day,
): { readonly inUse: number; readonly inVerification: number; readonly asOf: Day } {
  const within = rows.filter((row) => {
    const flags = instrumentFlags(row, today);
    return !flags.includes('overdue') && !flags.includes('undated') && !flags.includes('dates-reversed');
  });
  return { inUse: rows.length, inVerification: within.length, asOf: today };
}

function monthsAfter(day: Day, months: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  const date = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() + months);
  // The 31st in a shorter month is that month's last day.
  if (moved.getUTCDate() !== date) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10) as Day;
}
