import { type CaseLookup, caseLookupSchema } from '../../shared/desk/case-search.ts';
import {
  type Assignment,
  type AuditEntry,
  assignmentSchema,
  auditEntrySchema,
  type Colleague,
  colleagueSchema,
  type DueMove,
  dueMoveSchema,
  type Recount,
  recountSchema,
  type WorkRow,
  workRowSchema,
} from '../../shared/desk/schema.ts';
import type { Day } from '../../shared/kernel/days.ts';
import {
  ASSIGNMENT_PREFIX,
  auditCasePk,
  auditDayPk,
  caseNamePk,
  caseReferenceKey,
  caseUsccPk,
  DUE_MOVE_PREFIX,
  officePk,
  RECOUNT_KEY,
  staffAccountKey,
  workItemKey,
  workListPk,
} from '../table/desk-keys.ts';
import type { Item, Table, TableWrite } from '../table/table.ts';

const MOST_COLLEAGUES = 500;

/** Questions that officers and auditors ask, each a key lookup or a bounded query of the Casework table. */
export type DeskRepository = ReturnType<typeof createDeskRepository>;

export function createDeskRepository(table: Table) {
  return {
    /** The row of an open case, to be named as `before` of the next change. */
    async findWorkItem(caseId: string): Promise<WorkRow | undefined> {
      const item = await table.get(workItemKey(caseId));
      return item === undefined ? undefined : workRowSchema.parse(item.item);
    },

    /**
     * Open cases of a scope as they were written, due soonest first; `next` where there may be more. How they stand
     * today is said by `itemOn`.
     */
    async listWork(scope: string, after?: string): Promise<{ items: readonly WorkRow[]; next?: string }> {
      const { items, next } = await table.query(workListPk(scope), {
        ...(after === undefined ? {} : { after }),
      });
      const parsed = items.map((item) => workRowSchema.parse(item.item));
      return next === undefined ? { items: parsed } : { items: parsed, next };
    },

    /** The days that moved because holiday data changed, oldest first. */
    async listDueMoves(caseId: string): Promise<readonly DueMove[]> {
      const { items } = await table.query(workItemKey(caseId).pk, { skPrefix: DUE_MOVE_PREFIX });
      return items.map((item) => dueMoveSchema.parse(item.move));
    },

    async findCaseByReference(reference: string): Promise<CaseLookup | undefined> {
      const item = await table.get(caseReferenceKey(reference));
      return item === undefined ? undefined : parseLookup(item);
    },

    /** The newest cases that concern a merchant. */
    async listCasesByUscc(uscc: string, limit: number): Promise<readonly CaseLookup[]> {
      return (await pageOfUscc(table, uscc, { limit })).items;
    },

    /** The same a page at a time; `next` where there may be more. */
    listUsccPage: (uscc: string, page: { readonly limit: number; readonly after?: string | undefined }) =>
      pageOfUscc(table, uscc, page),

    /** Applications of units whose folded names begin so; at least two characters. */
    async listCasesByName(folded: string, most: number): Promise<readonly CaseLookup[]> {
      const { items } = await table.query(caseNamePk(folded), { skPrefix: folded, limit: most });
      return items.map(parseLookup);
    },

    async findColleague(accountId: string): Promise<Colleague | undefined> {
      const item = await table.get(staffAccountKey(accountId));
      return item === undefined ? undefined : colleagueSchema.parse(item.colleague);
    },

    /** The accounts of these ids that are known, in no particular order; at most 100, whichever are named. */
    async listAccounts(accountIds: readonly string[]): Promise<readonly Colleague[]> {
      const keys = [...new Set(accountIds)].map(staffAccountKey);
      const items = keys.length === 0 ? [] : await table.getMany(keys);
      return items.map((item) => colleagueSchema.parse(item.colleague));
    },

    /** The officers of an office, in no particular order. */
    async listColleagues(division: string): Promise<readonly Colleague[]> {
      const { items } = await table.query(officePk(division), { limit: MOST_COLLEAGUES });
      return items.map((item) => colleagueSchema.parse(item.colleague));
    },

    /** Who took a case and who gave it back, oldest first. */
    async listAssignments(caseId: string): Promise<readonly Assignment[]> {
      const { items } = await table.query(workItemKey(caseId).pk, { skPrefix: ASSIGNMENT_PREFIX });
      return items.map((item) => assignmentSchema.parse(item.event));
    },

    /** The audit trail of a day, oldest first. */
    listAudit: (day: Day, page: AuditPage) => auditPage(table, auditDayPk(day), page),

    /** The audit trail of a case, oldest first. */
    listCaseAudit: (caseId: string, page: AuditPage) => auditPage(table, auditCasePk(caseId), page),

    /** How far the open cases were counted anew, and by which calendar. */
    async findRecount(): Promise<Recount | undefined> {
      const item = await table.get(RECOUNT_KEY);
      return item === undefined ? undefined : recountSchema.parse(item.recount);
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => table.transact(writes),
  };
}

async function pageOfUscc(
  table: Table,
  uscc: string,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ readonly items: readonly CaseLookup[]; readonly next?: string }> {
  const from = after === undefined ? {} : { after };
  const { items, next } = await table.query(caseUsccPk(uscc), { descending: true, limit, ...from });
  const parsed = items.map(parseLookup);
  return next === undefined ? { items: parsed } : { items: parsed, next };
}

const parseLookup = (item: Item): CaseLookup => caseLookupSchema.parse(item.found);

interface AuditPage {
  readonly limit: number;
  readonly after?: string | undefined;
}

async function auditPage(
  table: Table,
  pk: string,
  { limit, after }: AuditPage,
): Promise<{ entries: readonly AuditEntry[]; next?: string }> {
  const { items, next } = await table.query(pk, { limit, ...(after === undefined ? {} : { after }) });
  const entries = items.map((item) => auditEntrySchema.parse(item.entry));
  return next === undefined ? { entries } : { entries, next };
}
