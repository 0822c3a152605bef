import type { Article } from '../../../../shared/outreach/schema.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';

/** Topics in the order in which a reader meets them. */
export const TOPICS = [
  'shopping',
  'home',
  'health',
  'knowledge',
] as const satisfies readonly Article['topic'][];

interface Entry {
  /** `zh/<slug>` or `en/<slug>`. */
  readonly id: string;
  readonly data: Article;
}

/** The last part of an entry's id, the same in both languages. */
export const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The articles of one language, topic by topic. */
export function inReadingOrder<E extends Entry>(entries: readonly E[], locale: Locale): readonly E[] {
  const place = ({ data }: E): number => TOPICS.indexOf(data.topic) * 1_000 + data.order;
  return entries.filter(({ id }) => id.startsWith(`${locale}/`)).sort((a, b) => place(a) - place(b));
}
