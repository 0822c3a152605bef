import type { FigureTable as FigureTableData } from '../../../../shared/complaints/figures/schema.ts';
import { divisionName } from '../../../../shared/register/divisions.ts';
import { COMPLAINT_LISTS_WORDS, type ComplaintListsWords } from '../../i18n/complaint-lists-words.ts';

type Locale = 'zh' | 'en';

interface FigureTableProps {
  readonly title: string;
  readonly table: FigureTableData;
  readonly locale: Locale;
}

/** Prefectures in which something was counted, and the total. */
export function FigureTable({ title, table: { columns, rows }, locale }: FigureTableProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].statistics;
  const used = columns.map((_, at) => rows.some(({ counts }) => counts[at] !== 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard (WCAG 2.1.1)
    <section class="scrolls" aria-label={title} tabIndex={0}>
      <table class="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {columns.map(
              (column, at) =>
                used[at] && (
                  <th scope="col" key={column}>
                    {columnText(column, words)}
                  </th>
                ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ name, counts }) => name === 'total' || counts.some((count) => count !== 0))
            .map(({ name, counts }) => (
              <tr key={name}>
                <th scope="row">{placeText(name, locale)}</th>
                {counts.map(
                  (count, at) =>
                    used[at] && (
                      <td key={columns[at]}>{count ?? <span class="quiet">{words.hidden}</span>}</td>
                    ),
                )}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

const columnText = (column: string, { columns }: ComplaintListsWords['statistics']): string =>
  columns[column as keyof typeof columns] ?? column;

/** Name of a prefecture, or the word for the total. */
export const placeText = (name: string, locale: Locale): string =>
  name === 'total' ? COMPLAINT_LISTS_WORDS[locale].statistics.total : (divisionName(name, locale) ?? name);
