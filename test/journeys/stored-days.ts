import { applicationPk, publicNoticeKey } from '../../functions/table/certification-keys.ts';
import type { Item, Table } from '../../functions/table/table.ts';
import { at } from '../support/certification-case.ts';

const DAY_MS = 86_400_000;

/** So many days before now, as the use cases take it. */
export const daysAgo = (days: number) => at(new Date(Date.now() - days * DAY_MS).toISOString());

/** Lets the public notice of a case have begun so many days ago: nobody waits a week for a walk. */
export async function noticeBegan(table: Table, caseId: string, days: number): Promise<void> {
  const { items } = await table.query(applicationPk(caseId));
  const notice = await table.get(publicNoticeKey(caseId));
  const rows = [...items.filter(isAboutNotice), ...(notice === undefined ? [] : [notice])];
  const began = daysAgo(days);
  await table.transact(rows.map((row) => ({ put: moved(row, began) })));
}

const isAboutNotice = ({ sk, fact }: Item): boolean =>
  sk === 'HEAD' || (fact as { step?: string } | undefined)?.step === 'give-public-notice';

/** The same row with the days of the notice moved, wherever they stand in it. */
function moved(row: Item, began: string): Item {
  const { state, fact, notice } = row as Item & {
    readonly state?: { readonly clock?: object };
    readonly fact?: object;
    readonly notice?: object;
  };
  return {
    ...row,
    ...(state === undefined
      ? {}
      : {
          state: { ...state, noticeFrom: began, since: began, clock: { ...state.clock, startedAt: began } },
        }),
    ...(fact === undefined ? {} : { fact: { ...fact, at: began } }),
    ...(notice === undefined ? {} : { notice: { ...notice, from: began } }),
  };
}
