import type { ArticleContent } from '../../../../shared/content/schema.ts';
import { asDay, asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { LEARN_WORDS } from '../../i18n/learn-words.ts';
import { dayText, localPath } from '../common.tsx';
import { markdownToHtml } from '../content/markdown.ts';
import { Rules } from '../rules.tsx';
import { inReadingOrder, type ListedArticle } from './reading-order.ts';

export const articlePath = (id: string): string => `/learn/${id}/`;

interface ArticlePageProps {
  readonly locale: Locale;
  readonly id: string;
  readonly article: ArticleContent;
  /** All articles of the language, this one among them or not. */
  readonly articles: readonly ListedArticle[];
}

/** An article: text, rules, sources, review, and the way to the next. */
export function ArticlePage({ locale, id, article, articles }: ArticlePageProps) {
  const words = LEARN_WORDS[locale];
  const { front, text } = article[locale];
  const pictures = { all: article.pictures ?? [], creditWord: words.pictureCredit };
  const all = inReadingOrder([...articles.filter((each) => each.id !== id), { id, front }]);
  const next = all[(all.findIndex((each) => each.id === id) + 1) % all.length];
  return (
    <>
      <LearnCrumbs locale={locale} />
      <article class="prose">
        <h1>{front.title}</h1>
        <p class="lead">{front.summary}</p>
        {/* Nothing is in it but what markdownToHtml writes: text is escaped, addresses are checked. */}
        <div dangerouslySetInnerHTML={{ __html: markdownToHtml(text, { pictures }) }} />
      </article>
      <Rules locale={locale} ids={front.rules} />
      <p class="quiet">
        {words.source}: {front.source} {words.reviewed(dayText(asDay(front.reviewedOn), locale))}
      </p>
      {next !== undefined && next.id !== id && (
        <p>
          {words.next}:{' '}
          <a class="target" href={localPath(locale, articlePath(next.id))}>
            {next.front.title}
          </a>
        </p>
      )}
    </>
  );
}

interface WithdrawnArticleProps {
  readonly locale: Locale;
  readonly title: string;
  /** When, as an instant. */
  readonly at: string;
  readonly reason: string;
}

/** What stands at the address of an article that was withdrawn: that it was, when and why. */
export function WithdrawnArticlePage({ locale, title, at, reason }: WithdrawnArticleProps) {
  const words = LEARN_WORDS[locale];
  const day = dayText(dayInShanghai(asInstant(new Date(at))), locale);
  return (
    <>
      <LearnCrumbs locale={locale} />
      <article class="prose">
        <h1>{title}</h1>
        <p class="notice">
          {words.withdrawn(day)} {reason}
        </p>
      </article>
      <p>
        <a class="target" href={localPath(locale, '/learn/')}>
          {words.title}
        </a>
      </p>
    </>
  );
}

function LearnCrumbs({ locale }: { readonly locale: Locale }) {
  const words = LEARN_WORDS[locale];
  return (
    <nav class="crumbs" aria-label={words.here}>
      <a href={localPath(locale, '/learn/')}>{words.crumb}</a>
    </nav>
  );
}
