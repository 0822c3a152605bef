import type { FieldIssue } from '../kernel/errors.ts';
import { type ContentGiven, contentIssues, issue } from './issues.ts';
import { picturesIn } from './pictures.ts';
import { type Content, type ContentKind, contentSchema, type Typed } from './schema.ts';
import { idsIn, linesIn } from './typed-text.ts';

/**
 * The finished item that was typed.
 * @param id of the item
 * @returns the item, checked by the same schemas as the site build's; or what is missing or wrong, field by field
 */
export function contentOf(
  kind: ContentKind,
  id: string,
  typed: Typed,
  given: ContentGiven,
): { readonly content: Content } | { readonly issues: readonly FieldIssue[] } {
  const issues = contentIssues(kind, id, typed, given);
  if (issues.length > 0) return { issues };
  const parsed = contentSchema.safeParse(RAW[kind](id, typed, given));
  if (parsed.success) return { content: parsed.data };
  return {
    issues: [
      issue(
        String(parsed.error.issues[0]?.path.at(-1) ?? ''),
        'invalid',
        '这一项填写有误',
        'This is not filled in correctly',
      ),
    ],
  };
}

/** The item as its schema reads it; nothing of it is trusted before that. */
const RAW: Readonly<Record<ContentKind, (id: string, typed: Typed, given: ContentGiven) => unknown>> = {
  article: (_id, typed, given) => {
    const of = (locale: 'Zh' | 'En') => ({
      front: {
        title: line(typed[`title${locale}`]),
        summary: line(typed[`summary${locale}`]),
        topic: typed.topic,
        order: Number(typed.order),
        reviewedOn: line(typed.reviewedOn),
        rules: idsIn(typed.rules ?? ''),
        source: line(typed[`source${locale}`]),
      },
      text: body(typed[`text${locale}`]),
    });
    const pictures = picturesOf(typed, given);
    return {
      ...{ kind: 'article', zh: of('Zh'), en: of('En') },
      ...(pictures.length === 0 ? {} : { pictures }),
    };
  },
  announcement: (_id, typed) => ({
    kind: 'announcement',
    showUntil: line(typed.showUntil),
    zh: { title: line(typed.titleZh), text: body(typed.textZh) },
    en: { title: line(typed.titleEn), text: body(typed.textEn) },
  }),
  question: (id, typed) => {
    const of = (locale: 'Zh' | 'En') => ({
      question: line(typed[`question${locale}`]),
      right: line(typed[`right${locale}`]),
      wrong: linesIn(typed[`wrong${locale}`] ?? ''),
      why: line(typed[`why${locale}`]),
    });
    return {
      kind: 'question',
      topic: typed.topic,
      question: {
        id,
        reviewedOn: line(typed.reviewedOn),
        rules: idsIn(typed.rules ?? ''),
        ...(line(typed.article) === '' ? {} : { article: line(typed.article) }),
        ...(line(typed.unchecked) === '' ? {} : { unchecked: true }),
        zh: of('Zh'),
        en: of('En'),
      },
    };
  },
  evidence: (id, typed, { today }) => ({
    kind: 'evidence',
    evidence: {
      target: id,
      value: Number(typed.value),
      on: line(typed.on),
      source: line(typed.source),
      titleZh: line(typed.titleZh),
      titleEn: line(typed.titleEn),
      enteredOn: today,
    },
  }),
};

/** The pictures of the texts, each once, in the order of the Chinese one. */
function picturesOf({ textZh = '' }: Typed, { pictures }: ContentGiven) {
  const named = [...new Set(picturesIn(textZh).map(({ id }) => id))];
  return named.flatMap((id) => {
    const known = pictures.find((each) => each.id === id);
    return known?.state === 'clean' ? [known.picture] : [];
  });
}

const line = (value: string | undefined): string => (value ?? '').trim().replaceAll(/\s+/g, ' ');
const body = (value: string | undefined): string => `${(value ?? '').replaceAll(/\r\n?/g, '\n').trim()}\n`;
