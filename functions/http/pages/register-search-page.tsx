import type { ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SearchPage, searchPageTitle } from '../../../site/src/render/search-page.tsx';
import type { PageAnswer } from '../page.ts';

/** The search, answered for somebody without scripts. */
export function searchPage(props: ComponentProps<typeof SearchPage>): PageAnswer {
  const { locale, text, filters } = props;
  const { title, description } = searchPageTitle(locale);
  const asked = new URLSearchParams({ q: text });
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) asked.set(name, value);
  if (locale === 'zh') asked.set('lang', 'en');
  const main = renderToString(<SearchPage {...props} />);
  return { title, description, main, path: '/search/', other: `/api/pages/search?${asked}` };
}
