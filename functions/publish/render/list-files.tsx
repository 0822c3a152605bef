import { renderToString } from 'preact-render-to-string';
import { divisionName, divisionsBelow, type Locale } from '../../../shared/register/divisions.ts';
import { FIELDS } from '../../../shared/register/fields.ts';
import type { Jurisdiction } from '../../../shared/register/jurisdictions.ts';
import { listPath, prefectureOf, provinceOf, type RegisterList } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { ListPage } from '../../../site/src/render/list-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { LOCALES } from '../plan.ts';
import { framedPage } from './frame.ts';
import type { RenderContext } from './unit-files.tsx';

const WORDS = {
  zh: { register: '诚信计量自我承诺示范单位名录', page: (page: number) => `第 ${page} 页` },
  en: { register: 'Register of honest-measurement units', page: (page: number) => `page ${page}` },
} as const;

/** One page of a list with the units that stand on it. */
export interface ListPageContent {
  readonly list: RegisterList;
  readonly page: number;
  readonly units: readonly Unit[];
  readonly hasNext: boolean;
}

/** The page in both languages; the first page of the service's own province is also `/register/` itself. */
export function listFiles(
  content: ListPageContent,
  jurisdiction: Jurisdiction,
  context: RenderContext,
): readonly PublishedFile[] {
  const { list, page } = content;
  const isRoot = page === 1 && list.kind === 'province' && list.division === `${jurisdiction.code}0000`;
  const paths = isRoot ? [listPath(list, page), '/register/'] : [listPath(list, page)];
  return LOCALES.flatMap((locale) => {
    const title = listTitle(list, locale);
    const numbered = page === 1 ? title : `${title} - ${WORDS[locale].page(page)}`;
    const main = renderToString(
      <ListPage
        {...content}
        locale={locale}
        title={title}
        today={context.today}
        below={divisionsBelowOf(list, locale)}
        crumbs={crumbsOf(list, locale)}
      />,
    );
    return paths.map((path) =>
      framedPage(context.frames, { locale, path, title: numbered, description: title, main }),
    );
  });
}

function listTitle(list: RegisterList, locale: Locale): string {
  const place = divisionName(list.division, locale) ?? list.division;
  if (list.kind !== 'field')
    return locale === 'zh' ? `${place}${WORDS.zh.register}` : `${WORDS.en.register}: ${place}`;
  const field = FIELDS[list.field][locale];
  return locale === 'zh'
    ? `${place}${WORDS.zh.register}：${field}`
    : `${WORDS.en.register}: ${place}, ${field}`;
}

function divisionsBelowOf(list: RegisterList, locale: Locale): readonly { code: string; name: string }[] {
  if (list.kind === 'county' || list.kind === 'field') return [];
  return divisionsBelow(list.division).map((code) => ({ code, name: divisionName(code, locale) ?? code }));
}

function crumbsOf(list: RegisterList, locale: Locale): readonly { name: string; path: string }[] {
  const above =
    list.kind === 'county'
      ? [provinceOf(list.division), prefectureOf(list.division)]
      : list.kind === 'province'
        ? []
        : [provinceOf(list.division)];
  return above.map((division) => ({
    name: divisionName(division, locale) ?? division,
    path: `/register/${division}/`,
  }));
}
