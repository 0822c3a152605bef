import {
  type FigureRow,
  figureRowSchema,
  type SurveyRow,
  surveyRowSchema,
} from '../../shared/complaints/figures/schema.ts';
import { type JointAct, jointActSchema } from '../../shared/complaints/joint-api.ts';
import {
  ANONYMISE_PK,
  CASE_FACTS_SK,
  CASE_FORM_PREFIX,
  CASE_HEAD_SK,
  CASE_LINK_PREFIX,
  CASE_MESSAGE_PREFIX,
  CASE_PERSON_SK,
  CORRECTIONS_PK,
  caseActionKey,
  casePk,
  figuresPk,
  jointActKey,
  jointListPk,
  penaltiesPk,
  REMINDERS_PK,
  receiptKey,
  similarPk,
  surveyPk,
  surveyWordsPk,
} from '../table/complaints-keys.ts';
import { everyItem } from '../table/every-item.ts';
import type { Item, Key, Table, TableWrite } from '../table/table.ts';
import { type Correction, correctionSchema } from './correction.ts';
import { frozenRows } from './frozen-rows.ts';
import { MOST_SIMILAR } from './likeness.ts';
import {
  caseLinkSchema,
  headItemSchema,
  messageItemSchema,
  numberedFormSchema,
  type ReceiptRow,
  receiptRowSchema,
  type StoredCase,
  sealedItemSchema,
} from './stored-case.ts';

/** Questions about complaints and reports in the Casework table. */
export type ComplaintsRepository = ReturnType<typeof createComplaintsRepository>;

/** That something is to be done in a case from a day on. */
export interface DueRef {
  readonly day: string;
  readonly caseId: string;
}

export interface DuePage {
  readonly refs: readonly DueRef[];
  readonly next?: string;
}

export function createComplaintsRepository(table: Table) {
  return {
    /** The whole case, in one query but for very long ones; `undefined` where there is none. */
    async findCase(caseId: string): Promise<StoredCase | undefined> {
      const items = await everyItem(table, casePk(caseId));
      const head = items.find(({ sk }) => sk === CASE_HEAD_SK);
      return head === undefined ? undefined : { ...headItemSchema.parse(head), ...sealedPartsOf(items) };
    },

    /** The cases of a receipt, by its keyed hash. */
    async findReceipt(receiptHash: string): Promise<ReceiptRow | undefined> {
      const item = await table.get(receiptKey(receiptHash));
      return item === undefined ? undefined : receiptRowSchema.parse(item);
    },

    /** How many numbers a form was given by an office in a year; `formCounterKey`. */
    async findFormCount(key: Key): Promise<number> {
      const item = await table.get(key);
      return item === undefined ? 0 : Number(item.count);
    },

    /** Whether a person's action was done before. */
    async wasDone(caseId: string, actionHash: string): Promise<boolean> {
      return (await table.get(caseActionKey(caseId, actionHash))) !== undefined;
    },

    /** Ids of the newest cases that are alike in something, received on `from` or later. */
    async listSimilar(likeness: string, from: string): Promise<readonly string[]> {
      const { items } = await table.query(similarPk(likeness), { descending: true, limit: MOST_SIMILAR });
      return items.filter(({ sk }) => sk >= from).map((item) => String(item.caseId));
    },

    /** Penalties of a unit that stand, the oldest first; however many other cases it has. */
    async listPenalties(unit: string): Promise<readonly { readonly day: string; readonly caseId: string }[]> {
      const rows = await everyItem(table, penaltiesPk(unit));
      return rows.map(({ sk }) => ({ day: sk.slice(0, 10), caseId: sk.slice(11) }));
    },

    async findJointAct(actId: string): Promise<JointAct | undefined> {
      const item = await table.get(jointActKey(actId));
      return item === undefined ? undefined : jointActSchema.parse(item.act);
    },

    /** The newest acts that take two people, of a province. */
    async listJointActs(province: string): Promise<readonly JointAct[]> {
      const { items } = await table.query(jointListPk(province), { descending: true, limit: 200 });
      return items.map((item) => jointActSchema.parse(item.act));
    },

    /** Cases in which there is something to note on a day or before, a page at a time, the longest overdue first. */
    listReminders: (today: string, after?: string): Promise<DuePage> =>
      duePage(table, REMINDERS_PK, { today, after }),

    /** Cases whose day to be made anonymous is today or was before, the longest overdue first, a page at a time. */
    listToAnonymise: (today: string, after?: string): Promise<DuePage> =>
      duePage(table, ANONYMISE_PK, { today, after }),

    /** What statistics keep of the cases received in a month, or in some days of it; a page of the table at a time. */
    async listFigureRows(
      month: string,
      today: string,
      days?: { readonly from: string; readonly to: string },
    ): Promise<readonly FigureRow[]> {
      const rows: FigureRow[] = [];
      let after: string | undefined;
      do {
        const page = await table.query(figuresPk(month), after === undefined ? {} : { after });
        rows.push(...page.items.filter(isWithin(days)).map((item) => figureRowAt(item, today)));
        after = page.next;
      } while (after !== undefined);
      return rows;
    },

    ...frozenRows(table),

    /** Answers of the survey about cases received in a month, in no order that says anything. */
    async listSurveys(month: string): Promise<readonly SurveyRow[]> {
      return (await everyItem(table, surveyPk(month))).map((item) => surveyRowSchema.parse(item.row));
    },

    /** What was written along with them. */
    async listSurveyWords(month: string): Promise<readonly string[]> {
      return (await everyItem(table, surveyWordsPk(month))).map((item) => String(item.words));
    },

    /** Keys of some of what was written. */
    async listSurveyWordsKeys(month: string, most: number): Promise<readonly Key[]> {
      const { items } = await table.query(surveyWordsPk(month), { limit: most });
      return items.map(({ pk, sk }) => ({ pk, sk }));
    },

    /** Corrections that the register has not followed, the oldest first. */
    async listCorrections({
      limit,
      after,
    }: {
      readonly limit: number;
      readonly after: string | undefined;
    }): Promise<{ readonly corrections: readonly Correction[]; readonly next: string | undefined }> {
      const { items, next } = await table.query(CORRECTIONS_PK, {
        limit,
        ...(after === undefined ? {} : { after }),
      });
      return { corrections: items.map((item) => correctionSchema.parse(item.correction)), next };
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => table.transact(writes),
  };
}

/** A page of rows named by day and case, up to a day. */
async function duePage(
  table: Table,
  pk: string,
  { today, after }: { readonly today: string; readonly after: string | undefined },
): Promise<DuePage> {
  const options = { limit: 25, ...(after === undefined ? {} : { after }) };
  const { items, next } = await table.query(pk, options);
  const refs = items.map(({ sk }) => ({ day: sk.slice(0, 10), caseId: sk.slice(11) }));
  const due = refs.filter(({ day }) => day <= today);
  return { refs: due, ...(next === undefined || due.length < refs.length ? {} : { next }) };
}

/** A case without a decision is late from the day after its last one, though nothing has happened in it. */
function figureRowAt(item: Item, today: string): FigureRow {
  const row = figureRowSchema.parse(item.row);
  const due = String(item.due ?? '');
  return row.onTime === undefined && due !== '' && today > due ? { ...row, onTime: false } : row;
}

const isWithin =
  (days: { readonly from: string; readonly to: string } | undefined) =>
  ({ receivedOn }: Item): boolean =>
    days === undefined || (String(receivedOn) >= days.from && String(receivedOn) <= days.to);

function sealedPartsOf(
  items: readonly Item[],
): Pick<StoredCase, 'facts' | 'person' | 'messages' | 'forms' | 'links'> {
  const sealedAt = (at: string): string | undefined => {
    const item = items.find(({ sk }) => sk === at);
    return item === undefined ? undefined : sealedItemSchema.parse(item).sealed;
  };
  return {
    facts: sealedAt(CASE_FACTS_SK),
    person: sealedAt(CASE_PERSON_SK),
    messages: items
      .filter(({ sk }) => sk.startsWith(CASE_MESSAGE_PREFIX))
      .map((item) => messageItemSchema.parse(item)),
    forms: items
      .filter(({ sk }) => sk.startsWith(CASE_FORM_PREFIX))
      .map((item) => numberedFormSchema.parse(item.numbered)),
    links: items
      .filter(({ sk }) => sk.startsWith(CASE_LINK_PREFIX))
      .map((item) => caseLinkSchema.parse(item.link)),
  };
}
