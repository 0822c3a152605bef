import type { FigureTable } from '../../../../shared/complaints/figures/schema.ts';
import { divisionName, type Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAINT_FIGURES_WORDS } from '../../i18n/complaint-figures-words.ts';

/** A count in words: what is withheld is said to be. */
export const countText = (count: number | null, locale: Locale): string =>
  count === null ? COMPLAINT_FIGURES_WORDS[locale].withheld : String(count);

/** The number of all cases, which the three tables of a track share. */
export const totalOf = (table: FigureTable): number | null => table.rows.at(-1)?.counts.at(-1) ?? null;

/** The column of a row, by name. */
export const countAt = (
  { columns }: FigureTable,
  row: FigureTable['rows'][number],
  column: string,
): number | null => row.counts[columns.indexOf(column)] ?? null;

/** Name of a prefecture, or the word for the total. */
export const rowName = (name: string, locale: Locale): string =>
  name === 'total' ? COMPLAINT_FIGURES_WORDS[locale].total : (divisionName(name, locale) ?? name);
