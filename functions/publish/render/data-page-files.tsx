import { renderToString } from 'preact-render-to-string';
import { DataPage, type DataPageProps, dataPageTitle } from '../../../site/src/render/data-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { LOCALES } from '../plan.ts';
import { framedPage } from './frame.ts';
import type { RenderContext } from './unit-files.tsx';

/** The page that lists the data files, in both languages. */
export function dataPageFiles(
  overview: Omit<DataPageProps, 'locale'>,
  { frames }: Pick<RenderContext, 'frames'>,
): readonly PublishedFile[] {
  return LOCALES.map((locale) =>
    framedPage(frames, {
      locale,
      path: '/open-data/files/',
      ...dataPageTitle(locale),
      main: renderToString(<DataPage {...overview} locale={locale} />),
    }),
  );
}
