import { renderToString } from 'preact-render-to-string';
import type { Content } from '../../../../shared/content/schema.ts';
import { PLAN } from '../../../../shared/plan/plan.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { ArticlePage } from '../learn/article-page.tsx';
import type { ListedArticle } from '../learn/reading-order.ts';
import { TargetLine } from '../plan-page.tsx';
import { Question } from '../quiz/question.tsx';
import { Announcement } from './announcements.tsx';

/** What the part of a page depends on beside the item. */
export interface FragmentContext {
  readonly locale: Locale;
  /** All articles of the language. */
  readonly articles: readonly ListedArticle[];
}

/**
 * The part of its page that an item fills, as HTML: the whole content of an article's page, an announcement, a question,
 * the line of a target. Publisher and preview both call this, so that what was looked at is what is published (R4).
 */
export function contentFragment(id: string, content: Content, { locale, articles }: FragmentContext): string {
  switch (content.kind) {
    case 'article':
      return renderToString(<ArticlePage id={id} article={content} locale={locale} articles={articles} />);
    case 'announcement':
      return renderToString(<Announcement id={id} content={content} locale={locale} />);
    case 'question':
      return renderToString(<Question question={content.question} locale={locale} articles={articles} />);
    case 'evidence': {
      const { evidence } = content;
      const target = PLAN.tasks.flatMap(({ targets }) => targets).find((each) => each.id === evidence.target);
      return target === undefined
        ? ''
        : renderToString(<TargetLine target={target} locale={locale} evidence={[evidence]} />);
    }
  }
}
