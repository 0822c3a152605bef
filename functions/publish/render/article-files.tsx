import { renderToString } from 'preact-render-to-string';
import type { ArticleContent, BuiltInArticle, PublishedItem } from '../../../shared/content/schema.ts';
import { articlesShown } from '../../../shared/content/shown.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { contentFragment } from '../../../site/src/render/content/fragment.tsx';
import { articlePath, WithdrawnArticlePage } from '../../../site/src/render/learn/article-page.tsx';
import { LearnPage, learnTitle } from '../../../site/src/render/learn/learn-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { LOCALES } from '../plan.ts';
import { type Frames, framedPage } from './frame.ts';

/** All articles: those of the site build, and what editors have made of them. */
export interface Articles {
  readonly builtIn: readonly BuiltInArticle[];
  readonly edited: readonly PublishedItem[];
}

/** The page of an article in both languages, as it is after all that editors have decided. */
export function articleFiles(
  id: string,
  {
    article,
    articles,
    frames,
  }: { readonly article: ArticleContent; readonly articles: Articles; readonly frames: Frames },
): readonly PublishedFile[] {
  return LOCALES.map((locale) => {
    const { title, summary: description } = article[locale].front;
    const shown = articlesShown(articles.builtIn, articles.edited, locale);
    const main = contentFragment(id, article, { locale, articles: shown });
    return framedPage(frames, { locale, path: articlePath(id), title, description, main });
  });
}

/** What stands at the address of an article that was withdrawn. Search engines forget it. */
export function withdrawnArticleFiles(
  { id, title, at, reason }: PublishedItem,
  { frames }: { readonly frames: Frames },
): readonly PublishedFile[] {
  return LOCALES.map((locale) => {
    const why = reason?.[locale] ?? '';
    const page = <WithdrawnArticlePage locale={locale} title={title[locale]} at={at} reason={why} />;
    return framedPage(frames, {
      locale,
      path: articlePath(id),
      title: title[locale],
      description: why,
      head: '<meta name="robots" content="noindex">',
      main: renderToString(page),
    });
  });
}

/** The list of tools and articles, in both languages. */
export function learnFiles(
  articles: Articles,
  { frames }: { readonly frames: Frames },
): readonly PublishedFile[] {
  return LOCALES.map((locale: Locale) => {
    const shown = articlesShown(articles.builtIn, articles.edited, locale);
    const main = renderToString(<LearnPage locale={locale} articles={shown} />);
    return framedPage(frames, { locale, path: '/learn/', ...learnTitle(locale), main });
  });
}
