import { renderToString } from 'preact-render-to-string';
import { articlesShown } from '../../../shared/content/shown.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import { fillFrame } from '../../../site/src/render/document.ts';
import { QuestionList, type QuestionsByTopic } from '../../../site/src/render/quiz/question-list.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { LOCALES } from '../plan.ts';
import type { Articles } from './article-files.tsx';
import { type Frames, ROOT } from './frame.ts';

/** The quiz in both languages, in its own frame with its scripts; and its questions as data. */
export function quizFiles(
  questions: QuestionsByTopic,
  { articles, frames }: { readonly articles: Articles; readonly frames: Frames },
): readonly PublishedFile[] {
  const count = String(Object.values(questions).flat().length);
  const pages = LOCALES.map((locale) => {
    const shown = articlesShown(articles.builtIn, articles.edited, locale);
    const main = renderToString(<QuestionList locale={locale} questions={questions} articles={shown} />);
    const frame = frames[locale].split('{{count}}').join(count);
    return {
      key: `${ROOT[locale]}quiz/index.html`,
      body: fillFrame(frame, { title: '', description: '', other: '', head: '', main }),
      contentType: 'text/html; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    };
  });
  return [
    ...pages,
    {
      key: 'quiz/questions.json',
      body: `${canonicalJson(questions as unknown as Json)}\n`,
      contentType: 'application/json; charset=utf-8',
      cacheControl: PAGE_CACHE_CONTROL,
    },
  ];
}
