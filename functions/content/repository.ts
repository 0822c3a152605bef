import * as z from 'zod/mini';
import {
  type Content,
  type ContentFact,
  type ContentHead,
  type ContentKind,
  contentFactSchema,
  contentHeadSchema,
  contentIdSchema,
  contentKindSchema,
  contentSchema,
  type Typed,
  typedSchema,
} from '../../shared/content/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import {
  CONTENT_DUE_PK,
  CONTENT_FACT_PREFIX,
  contentHeadKey,
  contentHeadsPk,
  contentPk,
  contentPublicationKey,
  contentVersionKey,
} from '../table/content-keys.ts';
import { everyItem } from '../table/every-item.ts';
import type { Table, TableWrite } from '../table/table.ts';

/** The newest facts that a history shows. */
const HISTORY_MOST = 200;

/** Somebody has to look after an item from a moment on. */
const dueSchema = z.object({
  at: z.string(),
  kind: contentKindSchema,
  id: contentIdSchema,
  /** Of the publication; 0 for a withdrawal. */
  number: z.int(),
});
export type ContentDue = z.infer<typeof dueSchema>;

/** Drafts, versions and decisions of editors, in the Casework table. */
export type ContentRepository = ReturnType<typeof createContentRepository>;

export function createContentRepository(casework: Table) {
  return {
    async findHead(kind: ContentKind, id: string): Promise<ContentHead | undefined> {
      const item = await casework.get(contentHeadKey(kind, id));
      return item === undefined ? undefined : contentHeadSchema.parse(item.head);
    },

    /** Every item of a kind, by id. */
    async listHeads(kind: ContentKind): Promise<readonly ContentHead[]> {
      const items = await everyItem(casework, contentHeadsPk(kind));
      return items.map((item) => contentHeadSchema.parse(item.head));
    },

    async findVersion(kind: ContentKind, id: string, version: number): Promise<Typed | undefined> {
      const item = await casework.get(contentVersionKey(kind, id, version));
      return item === undefined ? undefined : typedSchema.parse(item.typed);
    },

    /** What happened to an item, newest first. */
    async listFacts(kind: ContentKind, id: string, limit = HISTORY_MOST): Promise<readonly ContentFact[]> {
      const { items } = await casework.query(contentPk(kind, id), {
        skPrefix: CONTENT_FACT_PREFIX,
        descending: true,
        limit,
      });
      return items.map((item) => contentFactSchema.parse(item.fact));
    },

    /** What was approved under a number. */
    async findApproved(kind: ContentKind, id: string, number: number): Promise<Content | undefined> {
      const item = await casework.get(contentPublicationKey(kind, id, number));
      return item === undefined ? undefined : contentSchema.parse(item.content);
    },

    /** What fell due by `now`, the oldest first. */
    async listDue(now: Instant, limit: number): Promise<readonly ContentDue[]> {
      const { items } = await casework.query(CONTENT_DUE_PK, { limit });
      return items
        .map((item) => dueSchema.parse(item.due))
        .filter(({ at }) => Date.parse(at) <= Date.parse(now));
    },

    /** @throws ConditionFailed where somebody else changed the item; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => casework.transact(writes),
  };
}
