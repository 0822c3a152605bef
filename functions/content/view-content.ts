import { contentOf } from '../../shared/content/content-of.ts';
import type { ContentGiven } from '../../shared/content/issues.ts';
import { type Picture, picturePath, usualFile } from '../../shared/content/pictures.ts';
import type { Content, ContentFact, ContentHead, ContentKind, Typed } from '../../shared/content/schema.ts';
import { articlesShown } from '../../shared/content/shown.ts';
import { titleTyped, typedOf } from '../../shared/content/typed-of.ts';
import { READING_SECONDS } from '../../shared/evidence/limits.ts';
import { DomainError, type FieldIssue } from '../../shared/kernel/errors.ts';
import type { Article } from '../../shared/outreach/schema.ts';
import type { EvidenceAddresses } from '../adapters/evidence-addresses.ts';
import { scaledKey } from '../adapters/evidence-files.ts';
import type { SiteText } from '../adapters/site-text.ts';
import { builtInArticles, builtInsOf, evidenceTargets, findBuiltIn } from './knowledge.ts';
import type { PublicContentRepository } from './public-repository.ts';
import type { ContentRepository } from './repository.ts';

interface Given {
  readonly content: ContentRepository;
  readonly siteText: SiteText;
}

interface ListedContent {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly head?: ContentHead;
}

/** Every item of a kind: what editors have written, and what came with the site and nobody has edited yet. */
export async function listContent(
  { content, siteText }: Given,
  kind: ContentKind,
): Promise<readonly ListedContent[]> {
  const [heads, given] = await Promise.all([content.listHeads(kind), givenNames(kind, siteText)]);
  const edited = new Map(heads.map((head) => [head.id, head]));
  const names = new Map(given.map(({ id, title }) => [id, title]));
  return [...new Set([...edited.keys(), ...names.keys()])].sort().map((id) => {
    const head = edited.get(id);
    const named = names.get(id) ?? { zh: '', en: '' };
    if (head === undefined) return { id, title: named };
    // Of evidence the plan says the name, whatever the source is called.
    const title = kind === 'evidence' || (head.title.zh === '' && head.title.en === '') ? named : head.title;
    return { id, title, head };
  });
}

async function givenNames(kind: ContentKind, siteText: SiteText): Promise<readonly ListedContent[]> {
  if (kind === 'evidence')
    return (await evidenceTargets()).map(({ id, zh, en }) => ({ id, title: { zh, en } }));
  const builtIns = await builtInsOf(kind, siteText);
  return builtIns.map(({ id, content }) => ({ id, title: titleTyped(typedOf(content)) }));
}

/** An item with its newest version: an editor's, or what came with the site; nothing typed where it is new. */
export async function openContent(
  { content, siteText }: Given,
  kind: ContentKind,
  id: string,
): Promise<{
  head?: ContentHead;
  typed: Typed;
  name?: { zh: string; en: string };
  builtIn: boolean;
  history: readonly ContentFact[];
}> {
  const [head, builtIn, history, targets] = await Promise.all([
    content.findHead(kind, id),
    findBuiltIn(kind, id, siteText),
    content.listFacts(kind, id),
    kind === 'evidence' ? evidenceTargets() : [],
  ]);
  const target = targets.find((each) => each.id === id);
  const name = target === undefined ? {} : { name: { zh: target.zh, en: target.en } };
  if (head !== undefined) {
    const typed = await getVersion(content, { kind, id, version: head.latest.version });
    return { head, typed, ...name, builtIn: builtIn !== undefined, history };
  }
  return {
    ...name,
    typed: builtIn === undefined ? {} : typedOf(builtIn.content),
    builtIn: builtIn !== undefined,
    history,
  };
}

/** @throws DomainError NOT_FOUND */
export async function getVersion(
  content: ContentRepository,
  { kind, id, version }: { readonly kind: ContentKind; readonly id: string; readonly version: number },
): Promise<Typed> {
  const typed = await content.findVersion(kind, id, version);
  if (typed === undefined) throw new DomainError('NOT_FOUND', 'expected a version of the item');
  return typed;
}

/** Makes the part of the page that the item fills, in both languages. */
export type Render = (
  id: string,
  content: Content,
  articles: Readonly<Record<'zh' | 'en', readonly { readonly id: string; readonly front: Article }[]>>,
) => { readonly zh: string; readonly en: string };

interface PreviewGiven {
  readonly siteText: SiteText;
  readonly publicContent: PublicContentRepository;
  readonly knowledge: ContentGiven;
  readonly render: Render;
  readonly addresses: EvidenceAddresses;
}

/** What would be published, byte for byte; or what keeps it from being so. Nothing is kept. */
export async function previewContent(
  { siteText, publicContent, knowledge, render, addresses }: PreviewGiven,
  { kind, id, typed }: { readonly kind: ContentKind; readonly id: string; readonly typed: Typed },
): Promise<{
  html?: { zh: string; en: string };
  issues: FieldIssue[];
  pictures?: Record<string, string>;
}> {
  const result = contentOf(kind, id, typed, knowledge);
  if ('issues' in result) return { issues: [...result.issues] };
  const [builtIn, edited] = await Promise.all([builtInArticles(siteText), publicContent.list('article')]);
  const articles = { zh: articlesShown(builtIn, edited, 'zh'), en: articlesShown(builtIn, edited, 'en') };
  const html = { ...render(id, result.content, articles) };
  const pictures = result.content.kind === 'article' ? (result.content.pictures ?? []) : [];
  return { html, issues: [], pictures: await addressesOf(pictures, addresses) };
}

/** The pictures are not public yet: for who looks at the preview they are lent out for a few minutes. */
async function addressesOf(
  pictures: readonly Picture[],
  addresses: EvidenceAddresses,
): Promise<Record<string, string>> {
  const all = pictures.map(async (picture) => {
    const { widthPixels } = usualFile(picture);
    const key = scaledKey(picture.id, picture.sha256, widthPixels);
    const address = await addresses.toRead({ key, seconds: READING_SECONDS });
    return [picturePath(picture.sha256, widthPixels), address] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
