import type { Picture } from '../../shared/content/pictures.ts';
import { type BuiltInArticle, builtInArticlesSchema, type ContentKind } from '../../shared/content/schema.ts';
import {
  announcementsShown,
  articlesShown,
  evidenceShown,
  questionsShown,
} from '../../shared/content/shown.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { QUIZ_BANK } from '../../shared/outreach/quiz-bank.ts';
import { regulatorName } from '../../shared/register/regulators.ts';
import { statisticsSchema } from '../../shared/register/statistics/schema.ts';
import type { PublishedFile } from '../adapters/object-store.ts';
import type { PublisherServices } from '../services/publisher-services.ts';
import { PAGE_CACHE_CONTROL } from './cache.ts';
import { articleSitemap } from './open-data/sitemaps.ts';
import { LOCALES } from './plan.ts';
import { picturesOf, putPictures, removePictures } from './publish-pictures.ts';
import type { Articles } from './render/article-files.tsx';
import { loadFrames, ROOT } from './render/frame.ts';
import { readAnnouncedDay, writeAnnouncedDay } from './state.ts';
import { writeFiles } from './static-store.ts';

/** An item of which something became public, or ceased to be. */
export interface ChangedContent {
  readonly kind: ContentKind;
  readonly id: string;
}

/**
 * Publishes what editors have decided, as it stands in the table now, together with what came with the site: the pages
 * of the items that changed, and the lists in which they stand. The renderers and Markdown are loaded when needed.
 * @param changed all of every kind where not said
 * @returns how many objects were written
 */
export async function publishContent(
  services: PublisherServices,
  changed?: readonly ChangedContent[],
): Promise<number> {
  const isTouched = (kind: ContentKind): boolean =>
    changed === undefined || changed.some((each) => each.kind === kind);
  const articles = await loadArticles(services);
  let written = 0;
  if (isTouched('article')) {
    const ids = changed?.filter(({ kind }) => kind === 'article').map(({ id }) => id);
    written += await publishArticles(services, articles, ids);
  }
  if (isTouched('question')) written += await publishQuiz(services, articles);
  if (isTouched('evidence')) written += await publishEvidence(services);
  if (isTouched('announcement')) written += await publishAnnouncements(services);
  return written;
}

/** Takes announcements from the pages whose last day has passed; once a day. @returns how many objects were written */
export async function publishDailyAnnouncements(services: PublisherServices): Promise<number> {
  const today = dayInShanghai(services.now());
  if ((await readAnnouncedDay(services.objects)) === today) return 0;
  return publishAnnouncements(services);
}

async function loadArticles({ objects, publicContent }: PublisherServices): Promise<Articles> {
  const [text, edited] = await Promise.all([
    objects.getText('frames/articles.json'),
    publicContent.list('article'),
  ]);
  const builtIn: readonly BuiltInArticle[] =
    text === undefined ? [] : builtInArticlesSchema.parse(JSON.parse(text));
  return { builtIn, edited };
}

async function publishArticles(
  services: PublisherServices,
  articles: Articles,
  ids = [...new Set([...articles.builtIn, ...articles.edited].map(({ id }) => id))],
): Promise<number> {
  const { articleFiles, learnFiles, withdrawnArticleFiles } = await import('./render/article-files.tsx');
  const { articleFeeds } = await import('./render/article-feed.ts');
  const frames = await loadFrames(services.objects);
  const origin = services.config.publicOrigin;
  const files: PublishedFile[] = [];
  const shown: Picture[] = articles.edited.flatMap(({ content }) => picturesOf(content));
  let written = 0;
  for (const id of ids) {
    const edited = articles.edited.some((each) => each.id === id)
      ? await services.publicContent.find('article', id)
      : undefined;
    if (edited?.state === 'withdrawn') {
      files.push(...withdrawnArticleFiles(edited, { frames }));
      continue;
    }
    const pictures = picturesOf(edited?.content);
    shown.push(...pictures);
    written += await putPictures(services, pictures);
    const article = edited?.content ?? articles.builtIn.find((each) => each.id === id)?.content;
    if (article?.kind === 'article') files.push(...articleFiles(id, { article, articles, frames }));
  }
  const paths = articlesShown(articles.builtIn, articles.edited, 'zh').map(({ id }) => `/learn/${id}/`);
  const author = regulatorName(services.config.jurisdiction);
  files.push(
    ...learnFiles(articles, { frames }),
    ...articleFeeds(articles, { origin, author }),
    articleSitemap(paths.toSorted(), origin),
  );
  written += await writeFiles(services.objects, files);
  await removePictures(services, shown);
  return written;
}

async function publishQuiz(services: PublisherServices, articles: Articles): Promise<number> {
  const [zh, en] = await Promise.all(
    LOCALES.map((locale) => services.objects.getText(`${ROOT[locale]}frames/quiz/index.html`)),
  );
  if (zh === undefined || en === undefined) return 0;
  const { quizFiles } = await import('./render/quiz-files.tsx');
  const questions = questionsShown(QUIZ_BANK, await services.publicContent.list('question'));
  return writeFiles(services.objects, quizFiles(questions, { articles, frames: { zh, en } }));
}

/** The overview needs the register's own count: before the first, the build of the whole register writes it. */
async function publishEvidence({ objects, publicContent }: PublisherServices): Promise<number> {
  const { planFiles, planTaskFiles } = await import('./render/plan-files.tsx');
  const frames = await loadFrames(objects);
  const evidence = evidenceShown(await publicContent.list('evidence'));
  const counted = await objects.getText('open-data/statistics.json');
  const overview =
    counted === undefined ? [] : planFiles(statisticsSchema.parse(JSON.parse(counted)), { frames, evidence });
  return writeFiles(objects, [...planTaskFiles({ frames, evidence }), ...overview]);
}

/** Pages of the site build that leave room for announcements. */
const ANNOUNCING = ['index.html', 'notices/index.html'] as const;

async function publishAnnouncements({ objects, publicContent, now }: PublisherServices): Promise<number> {
  const { withAnnouncements } = await import('./render/announcement-files.tsx');
  const today = dayInShanghai(now());
  const announcements = announcementsShown(await publicContent.list('announcement'), today);
  let written = 0;
  for (const locale of LOCALES) {
    for (const name of ANNOUNCING) {
      const key = `${ROOT[locale]}${name}`;
      const page = await objects.getText(key);
      const body = page === undefined ? undefined : withAnnouncements(page, announcements, locale);
      if (body === undefined) continue;
      const file = { key, body, contentType: 'text/html; charset=utf-8', cacheControl: PAGE_CACHE_CONTROL };
      written += await writeFiles(objects, [file]);
    }
  }
  await writeAnnouncedDay(objects, today);
  return written;
}
