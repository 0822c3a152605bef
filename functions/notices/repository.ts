import { NOTICES_DUE_PK, NOTICES_FAILED_PK, noticeKey, noticesPk } from '../table/notice-keys.ts';
import type { Table, TableWrite } from '../table/table.ts';
import { type Notice, noticeSchema } from './notice.ts';

const PAGE = 50;

/** Which notice a row of a queue stands for. */
export interface NoticeRef {
  readonly caseId: string;
  readonly noticeId: string;
}

/** Questions about notices in the Casework table. */
export type NoticeRepository = ReturnType<typeof createNoticeRepository>;

export function createNoticeRepository(table: Table) {
  return {
    async findNotice({ caseId, noticeId }: NoticeRef): Promise<Notice | undefined> {
      const item = await table.get(noticeKey(caseId, noticeId));
      return item === undefined ? undefined : noticeSchema.parse(item.notice);
    },

    /** The notices of a case, by id. */
    async listNotices(caseId: string): Promise<readonly Notice[]> {
      const { items } = await table.query(noticesPk(caseId));
      return items.map((item) => noticeSchema.parse(item.notice));
    },

    /** Notices whose time to be tried again has come, the longest overdue first. */
    async listDue(now: string): Promise<readonly NoticeRef[]> {
      const { items } = await table.query(NOTICES_DUE_PK, { limit: PAGE });
      return items.filter(({ sk }) => sk.slice(0, now.length) <= now).map(refOf);
    },

    /** Notices given up, newest first. @param after `sk` to start behind */
    async listFailed(
      after?: string,
    ): Promise<{ readonly refs: readonly NoticeRef[]; readonly next?: string }> {
      const options = { limit: PAGE, descending: true, ...(after === undefined ? {} : { after }) };
      const { items, next } = await table.query(NOTICES_FAILED_PK, options);
      return { refs: items.map(refOf), ...(next === undefined ? {} : { next }) };
    },

    /** Several notices, in no particular order; those that are gone are left out. */
    async findNotices(refs: readonly NoticeRef[]): Promise<readonly Notice[]> {
      if (refs.length === 0) return [];
      const items = await table.getMany(refs.map(({ caseId, noticeId }) => noticeKey(caseId, noticeId)));
      return items.map((item) => noticeSchema.parse(item.notice));
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => table.transact(writes),
  };
}

/** Both ids are free of `#`; the time before them is ISO 8601. */
function refOf(item: { readonly sk: string }): NoticeRef {
  const [, caseId = '', noticeId = ''] = item.sk.split('#');
  return { caseId, noticeId };
}
