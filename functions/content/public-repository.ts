import { type ContentKind, type PublishedItem, publishedItemSchema } from '../../shared/content/schema.ts';
import { publicContentKey, publicContentPk, publicContentRowKey } from '../table/content-keys.ts';
import { everyItem } from '../table/every-item.ts';
import type { Table } from '../table/table.ts';

/** What the public may know of what editors wrote, in the Register table. */
export type PublicContentRepository = ReturnType<typeof createPublicContentRepository>;

export function createPublicContentRepository(register: Table) {
  return {
    async find(kind: ContentKind, id: string): Promise<PublishedItem | undefined> {
      const item = await register.get(publicContentKey(kind, id));
      return item === undefined ? undefined : publishedItemSchema.parse(item.published);
    },

    /** Every item of a kind that ever was public, by id; the texts of articles are those of `find` alone. */
    async list(kind: ContentKind): Promise<readonly PublishedItem[]> {
      const all = await everyItem(register, publicContentPk(kind));
      return all.map((item) => publishedItemSchema.parse(item.published));
    },

    /** @throws ConditionFailed where the record is not the one before this; see `Table.transact` */
    save(published: PublishedItem): Promise<void> {
      const { kind, id, serial } = published;
      return register.transact([
        {
          put: { ...publicContentKey(kind, id), serial, published },
          expect: serial === 1 ? 'absent' : { attribute: 'serial', equals: serial - 1 },
        },
        { put: { ...publicContentRowKey(kind, id), published: withoutTexts(published) } },
      ]);
    },
  };
}

/** Lists name articles by their front matter. */
function withoutTexts(published: PublishedItem): PublishedItem {
  const { content } = published;
  if (content?.kind !== 'article') return published;
  const listed = { text: ' ' };
  return {
    ...published,
    content: { ...content, zh: { ...content.zh, ...listed }, en: { ...content.en, ...listed } },
  };
}
