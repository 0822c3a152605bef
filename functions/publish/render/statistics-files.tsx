import { renderToString } from 'preact-render-to-string';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type { Statistics } from '../../../shared/register/statistics/schema.ts';
import { StatisticsPage, statisticsTitle } from '../../../site/src/render/statistics-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { LOCALES } from '../plan.ts';
import { framedPage } from './frame.ts';
import type { RenderContext } from './unit-files.tsx';

/** The figures as data, and as a page in both languages. */
export function statisticsFiles(
  statistics: Statistics,
  { frames }: Pick<RenderContext, 'frames'>,
): readonly PublishedFile[] {
  const pages = LOCALES.map((locale) =>
    framedPage(frames, {
      locale,
      path: '/statistics/',
      ...statisticsTitle(locale),
      main: renderToString(<StatisticsPage statistics={statistics} locale={locale} />),
    }),
  );
  return [
    ...pages,
    {
      key: 'open-data/statistics.json',
      body: `${canonicalJson(statistics as unknown as Json)}\n`,
      contentType: 'application/json; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    },
  ];
}
