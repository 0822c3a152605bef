import { type PublishedFigures, publishedFiguresSchema } from '../../shared/complaints/figures/schema.ts';
import {
  figuresAnnouncementKey,
  PUBLISHED_FIGURES_PK,
  publishedFiguresKey,
} from '../table/complaints-keys.ts';
import { everyItem } from '../table/every-item.ts';
import type { Table } from '../table/table.ts';

/** Questions about published figures of complaints, in the Register table: all of it is public. */
export type PublishedFiguresRepository = ReturnType<typeof createPublishedFiguresRepository>;

export function createPublishedFiguresRepository(register: Table) {
  return {
    /** Every published month, oldest first. */
    async listMonths(): Promise<readonly PublishedFigures[]> {
      const items = await everyItem(register, PUBLISHED_FIGURES_PK);
      return items.map((item) => publishedFiguresSchema.parse(item.figures));
    },

    /** The newest month that was published; `undefined` before the first. */
    async findNewestMonth(): Promise<string | undefined> {
      const { items } = await register.query(PUBLISHED_FIGURES_PK, { descending: true, limit: 1 });
      return items[0]?.sk;
    },

    /**
     * Publishes a month, once and for all.
     * @throws ConditionFailed where it was published before; see `Table.transact`
     */
    save: (figures: PublishedFigures): Promise<void> =>
      register.transact([
        { put: { ...publishedFiguresKey(figures.month), figures }, expect: 'absent' },
        { put: figuresAnnouncementKey(figures.month) },
      ]),
  };
}
