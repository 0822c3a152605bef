import { getCollection } from 'astro:content';
import { type BuiltInArticle, builtInArticlesSchema } from '../../../../shared/content/schema.ts';

interface Entry {
  /** `zh/<slug>` or `en/<slug>`. */
  readonly id: string;
  readonly data: unknown;
  readonly body?: string | undefined;
}

/** The articles of this build, for the publisher: front matter as the collection has checked it, and the Markdown. */
export async function GET(): Promise<Response> {
  const entries: readonly Entry[] = await getCollection('learn');
  const of = (locale: string, slug: string) => {
    const entry = entries.find(({ id }) => id === `${locale}/${slug}`);
    return { front: entry?.data, text: entry?.body };
  };
  const slugs = entries.flatMap(({ id }) => (id.startsWith('zh/') ? [id.slice('zh/'.length)] : []));
  const articles: readonly BuiltInArticle[] = builtInArticlesSchema.parse(
    slugs.sort().map((id) => ({ id, content: { kind: 'article', zh: of('zh', id), en: of('en', id) } })),
  );
  return new Response(JSON.stringify(articles));
}
