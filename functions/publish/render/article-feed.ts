import { articlesShown } from '../../../shared/content/shown.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { articlePath } from '../../../site/src/render/learn/article-page.tsx';
import { learnTitle } from '../../../site/src/render/learn/learn-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { LOCALES } from '../plan.ts';
import type { Articles } from './article-files.tsx';
import { startOf, tagUri } from './feed-files.ts';
import { ROOT } from './frame.ts';
import { escapeXml } from './xml.ts';

const ENTRIES_MOST = 50;
const LANGUAGES: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

interface FeedContext {
  readonly origin: string;
  /** Who publishes. */
  readonly author: string;
}

/** The feed of articles in both languages (Atom, RFC 4287), the newest and the last changed first. */
export function articleFeeds(articles: Articles, context: FeedContext): readonly PublishedFile[] {
  return LOCALES.map((locale) => ({
    key: `${ROOT[locale]}learn/feed.atom`,
    body: feed(articles, locale, context),
    contentType: 'application/atom+xml; charset=utf-8',
    cacheControl: PAGE_CACHE_CONTROL,
  }));
}

function feed({ builtIn, edited }: Articles, locale: Locale, { origin, author }: FeedContext): string {
  const published = new Map(edited.map(({ id, at }) => [id, at as string]));
  const all = articlesShown(builtIn, edited, locale)
    .map(({ id, front }) => ({ id, front, at: published.get(id) ?? startOf(asDay(front.reviewedOn)) }))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1))
    .slice(0, ENTRIES_MOST);
  const root = `${origin}/${ROOT[locale]}`;
  const { title } = learnTitle(locale);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGES[locale]}">`,
    `<id>${escapeXml(tagUri(origin, `${ROOT[locale]}learn/feed`))}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${all[0]?.at ?? startOf(asDay('2026-01-01'))}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${root}learn/feed.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${root}learn/`)}"/>`,
    ...all.map(({ id, front, at }) =>
      [
        '<entry>',
        `<id>${escapeXml(tagUri(origin, `${ROOT[locale]}learn/${id}`))}</id>`,
        `<title>${escapeXml(front.title)}</title>`,
        `<updated>${at}</updated>`,
        `<link rel="alternate" type="text/html" href="${escapeXml(`${root}${articlePath(id).slice(1)}`)}"/>`,
        `<summary>${escapeXml(front.summary)}</summary>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}
