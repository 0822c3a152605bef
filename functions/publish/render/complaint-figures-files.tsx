import { renderToString } from 'preact-render-to-string';
import { figuresCsv } from '../../../shared/complaints/figures/figures-csv.ts';
import { complaintsFile } from '../../../shared/complaints/figures/published.ts';
import type { PublishedFigures } from '../../../shared/complaints/figures/schema.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import {
  ComplaintFiguresPage,
  complaintFiguresPath,
  complaintFiguresTitle,
} from '../../../site/src/render/complaint-figures/page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { LOCALES } from '../plan.ts';
import { framedPage } from './frame.ts';
import type { RenderContext } from './unit-files.tsx';

/** Figures of complaints: the page of the newest month and of each, in both languages, and the data. */
export function complaintFiguresFiles(
  months: readonly PublishedFigures[],
  { frames }: Pick<RenderContext, 'frames'>,
): readonly PublishedFile[] {
  const pages = [undefined, ...months.map(({ month }) => month)].flatMap((month) =>
    LOCALES.map((locale) =>
      framedPage(frames, {
        locale,
        path: complaintFiguresPath(month),
        ...complaintFiguresTitle(locale, month),
        main: renderToString(<ComplaintFiguresPage months={months} month={month} locale={locale} />),
      }),
    ),
  );
  return [
    ...pages,
    {
      key: 'open-data/complaints.json',
      body: `${canonicalJson(complaintsFile(months) as unknown as Json)}\n`,
      contentType: 'application/json; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    },
    {
      key: 'open-data/complaints.csv',
      body: figuresCsv(months),
      contentType: 'text/csv; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    },
  ];
}
