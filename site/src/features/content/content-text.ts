import type { ContentHead, ContentKind } from '../../../../shared/content/schema.ts';

/** A moment as people in China read it. */
export const momentText = (at: string, locale: 'zh' | 'en'): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(at));

/** A time typed without its zone, in Beijing, as an instant; `undefined` where there is none. */
export function beijingInstant(typed: string): string | undefined {
  const at = new Date(`${typed}:00+08:00`);
  return typed === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

export const contentHref = (kind: ContentKind, id?: string): string =>
  id === undefined ? `#/content/${kind}` : `#/content/${kind}/${encodeURIComponent(id)}`;

/** Where the public finds the item, below the language root. */
export const publicPathOf = ({ kind, id }: Pick<ContentHead, 'kind' | 'id'>): string =>
  ({ article: `/learn/${id}/`, announcement: '/notices/', question: '/quiz/', evidence: '/plan/' })[kind];
