import type { ContentGiven } from '../../shared/content/issues.ts';
import {
  type BuiltInArticle,
  builtInArticlesSchema,
  type Content,
  type ContentKind,
  type Typed,
} from '../../shared/content/schema.ts';
import { addDays, type Day } from '../../shared/kernel/days.ts';
import type { SiteText } from '../adapters/site-text.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { knownPictures } from './pictures.ts';
import type { PublicContentRepository } from './public-repository.ts';

/** Where the site build leaves its articles for those who need their text. */
const BUILT_IN_ARTICLES_KEY = 'frames/articles.json';

/** An item that came with the site. */
export interface BuiltIn {
  readonly id: string;
  readonly content: Content;
}

/** @throws DomainError STORE_UNAVAILABLE where the site cannot be read */
export async function builtInArticles(siteText: SiteText): Promise<readonly BuiltInArticle[]> {
  const text = await siteText(BUILT_IN_ARTICLES_KEY);
  return text === undefined ? [] : builtInArticlesSchema.parse(JSON.parse(text));
}

/** Everything of a kind that came with the site. */
export async function builtInsOf(kind: ContentKind, siteText: SiteText): Promise<readonly BuiltIn[]> {
  if (kind === 'article') return builtInArticles(siteText);
  if (kind !== 'question') return [];
  const { QUIZ_BANK } = await import('../../shared/outreach/quiz-bank.ts');
  return Object.entries(QUIZ_BANK).flatMap(([topic, questions]) =>
    questions.map((question) => ({
      id: question.id,
      content: { kind: 'question' as const, topic: topic as keyof typeof QUIZ_BANK, question },
    })),
  );
}

export const findBuiltIn = async (
  kind: ContentKind,
  id: string,
  siteText: SiteText,
): Promise<BuiltIn | undefined> => (await builtInsOf(kind, siteText)).find((each) => each.id === id);

/** The targets of the action plan of which only evidence tells, with the words of the plan. */
export async function evidenceTargets() {
  const { PLAN } = await import('../../shared/plan/plan.ts');
  return PLAN.tasks.flatMap(({ targets }) => targets.filter(({ measuredHere }) => measuredHere !== true));
}

/** What must be known to say whether what was typed may be published today. Loaded when somebody asks. */
export async function contentGiven(
  {
    siteText,
    publicContent,
    evidence,
  }: {
    readonly siteText: SiteText;
    readonly publicContent: PublicContentRepository;
    readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
  },
  today: Day,
  typed: Typed,
): Promise<ContentGiven> {
  const [{ RULES, REPLACED_NORMS }, { REVIEW_DAYS }, { default: legalBasis }] = await Promise.all([
    import('../../shared/outreach/rule-book.ts'),
    import('../../shared/outreach/quiz-bank.ts'),
    import('../../shared/register/data/legal-basis.json', { with: { type: 'json' } }),
  ]);
  const [targets, builtIn, edited, pictures] = await Promise.all([
    evidenceTargets(),
    builtInArticles(siteText),
    publicContent.list('article'),
    knownPictures(evidence, typed),
  ]);
  const withdrawn = new Set(edited.filter(({ state }) => state === 'withdrawn').map(({ id }) => id));
  const articles = [...builtIn, ...edited].map(({ id }) => id).filter((id) => !withdrawn.has(id));
  return {
    today,
    reviewedFrom: addDays(today, -REVIEW_DAYS),
    rules: RULES,
    endedNumbers: [...legalBasis.repealed, ...REPLACED_NORMS].map(({ number }) => number),
    targets,
    articles: [...new Set(articles)],
    pictures,
  };
}
