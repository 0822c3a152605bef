import * as z from 'zod/mini';
import { type Instant, isDay } from '../kernel/days.ts';
import { articleSchema, quizQuestionSchema, quizTopicSchema } from '../outreach/schema.ts';
import { evidenceSchema } from '../plan/schema.ts';
import { PICTURES_MOST, pictureSchema } from './pictures.ts';

/** What editors write: articles, announcements, questions of the quiz, evidence for the action plan. */
export const CONTENT_KINDS = ['article', 'announcement', 'question', 'evidence'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];
export const contentKindSchema = z.enum(CONTENT_KINDS);

/** Name of an item, the same for good: the last part of an article's address, the id of a question or of a target. */
export const contentIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,59}$/));

/** Characters of a text in Markdown at most: some ten pages, and little enough to be shown in a moment. */
export const TEXT_MOST = 20_000;
const WORD_MOST = 20;
const FIELDS_MOST = 20;

/** What an editor has typed, field by field, as it is kept with each version: it may be unfinished. */
export const typedSchema = z
  .record(
    z.string().check(z.regex(/^[a-zA-Z]+$/), z.maxLength(WORD_MOST)),
    z.string().check(z.maxLength(TEXT_MOST)),
  )
  .check(z.refine((typed) => Object.keys(typed).length <= FIELDS_MOST));
export type Typed = Readonly<Record<string, string>>;

const text = z.string().check(z.minLength(1));
const day = z.string().check(z.refine(isDay, 'expected a calendar day YYYY-MM-DD'));
const instant = z.pipe(
  z.iso.datetime(),
  z.transform((text): Instant => text as Instant),
);

/** An article in one language: its front matter as the site build checks it, and its text in Markdown. */
const articleTextSchema = z.object({ front: articleSchema, text });
export const articleContentSchema = z.object({
  kind: z.literal('article'),
  zh: articleTextSchema,
  en: articleTextSchema,
  /** The pictures that both texts name, as they were examined. */
  pictures: z.optional(z.array(pictureSchema).check(z.maxLength(PICTURES_MOST))),
});
export type ArticleContent = z.infer<typeof articleContentSchema>;

const noteTextSchema = z.object({ title: text, text });
const announcementContentSchema = z.object({
  kind: z.literal('announcement'),
  /** Last day on which it is shown (Asia/Shanghai). */
  showUntil: day,
  zh: noteTextSchema,
  en: noteTextSchema,
});
export type AnnouncementContent = z.infer<typeof announcementContentSchema>;

const questionContentSchema = z.object({
  kind: z.literal('question'),
  topic: quizTopicSchema,
  question: quizQuestionSchema,
});
const evidenceContentSchema = z.object({ kind: z.literal('evidence'), evidence: evidenceSchema });

/** A finished item, as it may be published. */
export const contentSchema = z.discriminatedUnion('kind', [
  articleContentSchema,
  announcementContentSchema,
  questionContentSchema,
  evidenceContentSchema,
]);
export type Content = z.infer<typeof contentSchema>;
export type ContentOf<K extends ContentKind> = Extract<Content, { readonly kind: K }>;

/** Articles that came with the site build, as it hands them to the publisher. */
export const builtInArticlesSchema = z.array(
  z.object({ id: contentIdSchema, content: articleContentSchema }),
);
export type BuiltInArticle = z.infer<typeof builtInArticlesSchema>[number];

const who = z.string().check(z.maxLength(100));
const count = z.int().check(z.gte(1));
const reason = z.string().check(z.maxLength(500));
/** Titles of the newest version, for lists; empty where nothing has been typed yet. */
const titleSchema = z.object({ zh: z.string(), en: z.string() });

/** That a version is to be public from a moment on, decided by two people. */
export const publicationSchema = z.object({
  /** Counts the publications of the item, from 1. */
  number: count,
  version: count,
  /** UTC. */
  from: instant,
  proposedBy: who,
  proposedByName: who,
  approvedBy: who,
  approvedByName: who,
});
export type Publication = z.infer<typeof publicationSchema>;

const proposalSchema = z.object({
  version: count,
  /** Absent: as soon as it is approved. */
  from: z.optional(instant),
  by: who,
  byName: who,
  at: instant,
});

const withdrawalSchema = z.object({
  at: instant,
  version: count,
  reasonZh: reason,
  reasonEn: reason,
  /** Its public title, where what came with the site is withdrawn: drafts may be called otherwise. */
  title: z.optional(titleSchema),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** Where an item stands: folded from its facts, all of them dated. Read by editors. */
export const contentHeadSchema = z.object({
  kind: contentKindSchema,
  id: contentIdSchema,
  /** Counts the facts; each change names the one that it has seen. */
  revision: count,
  title: titleSchema,
  /** The newest version: who saved it, and when. */
  latest: z.object({ version: count, at: instant, by: who, byName: who }),
  /** How often it was decided that a version is to be public. */
  publications: z.int().check(z.gte(0)),
  /** What is public, or was until it was withdrawn. */
  live: z.optional(publicationSchema),
  /** What has been decided and is public from its moment on. */
  next: z.optional(publicationSchema),
  /** What waits for a second person. */
  proposal: z.optional(proposalSchema),
  withdrawn: z.optional(withdrawalSchema),
});
export type ContentHead = z.infer<typeof contentHeadSchema>;

/** What people do to an item besides saving a version. */
export const CONTENT_STEPS = ['propose', 'approve', 'return', 'recall', 'withdraw'] as const;
export type ContentStep = (typeof CONTENT_STEPS)[number];

/** One thing that happened to an item. Never changed, never removed. */
export const contentFactSchema = z.object({
  /** From 1; the revision of the item that it makes. */
  revision: count,
  type: z.enum(['save', ...CONTENT_STEPS]),
  at: instant,
  by: who,
  byName: who,
  /** Names the request, so that the same one is not carried out twice. */
  requestId: z.string(),
  /** The version saved, proposed, approved or withdrawn. */
  version: z.optional(count),
  /** From when on it is to be public. */
  from: z.optional(instant),
  title: z.optional(titleSchema),
  /** What the editor noted of the version, or why it was returned. */
  note: z.optional(reason),
  /** For everybody to read: why it was withdrawn. */
  reasonZh: z.optional(reason),
  reasonEn: z.optional(reason),
});
export type ContentFact = z.infer<typeof contentFactSchema>;

/** What the public may know of an item, in the Register table. */
export const publishedItemSchema = z.object({
  kind: contentKindSchema,
  id: contentIdSchema,
  /** Counts the changes of this record, from 1. */
  serial: count,
  state: z.enum(['published', 'withdrawn']),
  version: count,
  /** When the item was first public, and since when it is as it is (UTC). */
  firstAt: instant,
  at: instant,
  /** Absent once it is withdrawn. */
  content: z.optional(contentSchema),
  title: titleSchema,
  reason: z.optional(z.object({ zh: z.string(), en: z.string() })),
});
export type PublishedItem = z.infer<typeof publishedItemSchema>;
