import type { Day } from '../kernel/days.ts';
import type { Article, QuizQuestion, QuizTopic } from '../outreach/schema.ts';
import type { Evidence } from '../plan/schema.ts';
import type {
  AnnouncementContent,
  BuiltInArticle,
  Content,
  ContentKind,
  ContentOf,
  PublishedItem,
} from './schema.ts';

/*
 * What the public sees: what came with the site, and in its place what editors have published under the same name. A
 * withdrawn item is not shown, whether it came with the site or not.
 */

type Edited = readonly PublishedItem[];

/** The items of a kind that are public. */
function publicOf<K extends ContentKind>(
  kind: K,
  edited: Edited,
): readonly { readonly id: string; readonly at: string; readonly content: ContentOf<K> }[] {
  return edited.flatMap(({ id, at, state, content }) =>
    state === 'published' && isOf(kind, content) ? [{ id, at, content }] : [],
  );
}

const isOf = <K extends ContentKind>(kind: K, content: Content | undefined): content is ContentOf<K> =>
  content?.kind === kind;

/** Front matter of all articles of a language. */
export function articlesShown(
  builtIn: readonly BuiltInArticle[],
  edited: Edited,
  locale: 'zh' | 'en',
): readonly { readonly id: string; readonly front: Article }[] {
  const known = new Set(edited.map(({ id }) => id));
  const all = [...builtIn.filter(({ id }) => !known.has(id)), ...publicOf('article', edited)];
  return all.map(({ id, content }) => ({ id, front: content[locale].front }));
}

/** The questions of the quiz, each under its topic: an edited one in the place of its former self, new ones last. */
export function questionsShown(
  bank: Readonly<Record<QuizTopic, readonly QuizQuestion[]>>,
  edited: Edited,
): Readonly<Record<QuizTopic, readonly QuizQuestion[]>> {
  const known = new Map(edited.map((item) => [item.id, item]));
  const published = publicOf('question', edited);
  const builtIn = new Set(Object.values(bank).flatMap((questions) => questions.map(({ id }) => id)));
  const ofTopic = (topic: QuizTopic): readonly QuizQuestion[] => [
    ...bank[topic].flatMap((question) => {
      const item = known.get(question.id);
      if (item === undefined) return [question];
      return item.content?.kind === 'question' && item.state === 'published' && item.content.topic === topic
        ? [item.content.question]
        : [];
    }),
    ...published
      .filter(({ id, content }) => content.topic === topic && (!builtIn.has(id) || movedTo(bank, topic, id)))
      .map(({ content }) => content.question),
  ];
  return {
    shopping: ofTopic('shopping'),
    packages: ofTopic('packages'),
    home: ofTopic('home'),
    health: ofTopic('health'),
    knowledge: ofTopic('knowledge'),
  };
}

/** A question that came with the site under another topic. */
const movedTo = (
  bank: Readonly<Record<QuizTopic, readonly QuizQuestion[]>>,
  topic: QuizTopic,
  id: string,
): boolean => !bank[topic].some((question) => question.id === id);

export const evidenceShown = (edited: Edited): readonly Evidence[] =>
  publicOf('evidence', edited).map(({ content }) => content.evidence);

/** Announcements whose last day has not passed, newest first. */
export function announcementsShown(
  edited: Edited,
  today: Day,
): readonly { readonly id: string; readonly content: AnnouncementContent }[] {
  return publicOf('announcement', edited)
    .filter(({ content }) => content.showUntil >= today)
    .toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id, content }) => ({ id, content }));
}
