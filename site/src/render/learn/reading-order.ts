import type { Article } from '../../../../shared/outreach/schema.ts';

/** Topics in the order in which a reader meets them. */
export const TOPICS = [
  'shopping',
  'home',
  'health',
  'knowledge',
] as const satisfies readonly Article['topic'][];

/** An article as lists name it: the last part of its address, and its front matter in one language. */
export interface ListedArticle {
  readonly id: string;
  readonly front: Article;
}

/** Topic by topic, in the order that the articles say; those of the same place by their names. */
export function inReadingOrder<A extends ListedArticle>(articles: readonly A[]): readonly A[] {
  const place = ({ front }: A): number => TOPICS.indexOf(front.topic) * 1_000_000 + front.order;
  return articles.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
