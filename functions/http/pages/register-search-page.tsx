import type { ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SearchPage, searchPageTitle } from '../../../site/src/render/search-page.tsx';
import type { PageAnswer } from '../page.ts';

/** The search, answered for somebody without scripts. */
export function searchPage(props: ComponentProps<typeof SearchPage>): PageAnswer {
  const { title, description } = searchPageTitle(props.locale);
  return { title, description, main: renderToString(<SearchPage {...props} />), path: '/search/' };
}
