import * as z from 'zod/mini';
import { type Fact, parseFact } from '../../shared/certification/facts.ts';
import { REMINDERS, type Reminder } from '../../shared/certification/reminders.ts';
import { type ReviewFinding, reviewFindingSchema } from '../../shared/certification/review-api.ts';
import { daySchema, instantSchema, type Section, sectionSchema } from '../../shared/certification/schema.ts';
import { type DueMove, dueMoveSchema } from '../../shared/desk/schema.ts';
import { asDay, type Day } from '../../shared/kernel/days.ts';
import {
  applicantPk,
  applicationFactKey,
  applicationHeadKey,
  applicationPk,
  applicationReferenceKey,
  applicationSectionKey,
  COMPLAINT_FINDINGS_PK,
  DECISIONS_PK,
  ERASURES_PK,
  FACT_PREFIX,
  HEAD_SK,
  LOOK_PREFIX,
  MOVE_PREFIX,
  objectionsPk,
  openApplicationKey,
  PUBLIC_NOTICES_PK,
  REMINDERS_PK,
  reminderPointerKey,
  reviewPk,
  SECTION_PREFIX,
  unitCaseKey,
  VERIFICATIONS_PK,
} from '../table/certification-keys.ts';
import { everyItem } from '../table/every-item.ts';
import type { Item, Table, TableWrite } from '../table/table.ts';
import { type Decision, decisionSchema } from './decision.ts';
import { type Finding, findingSchema } from './finding.ts';
import { type HeldCase, heldCaseSchema, type StoredSection } from './held-case.ts';
import { type PublicNotice, publicNoticeSchema } from './public-notice.ts';

const BATCH_GET_MAX = 100;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

const sectionRowSchema = z.object({
  section: sectionSchema,
  version: z.int(),
  savedAt: instantSchema,
  sealed: z.string(),
});

const reminderSchema = z.object({
  caseId: z.string(),
  what: z.enum(REMINDERS),
  /** The next day on which to look. */
  day: daySchema,
  /** Days up to this one are done with. */
  since: daySchema,
  version: z.int(),
});
export type StoredReminder = z.infer<typeof reminderSchema>;

/** A fact with what people wrote, still sealed. */
export interface ReadFact {
  readonly fact: Fact;
  readonly words: string | undefined;
  readonly requestId: string;
}

export interface WholeCase {
  readonly held: HeldCase;
  readonly sections: readonly StoredSection[];
  readonly facts: readonly ReadFact[];
  /** Last days that moved because holiday data changed, oldest first. */
  readonly dueMoves: readonly DueMove[];
  /** Officers whose look is on the record, each with the day of it. */
  readonly looks: ReadonlyMap<string, string>;
}

/** Questions about applications in the Casework table, each a key lookup or a bounded query. */
export type CertificationRepository = ReturnType<typeof createCertificationRepository>;

export function createCertificationRepository(table: Table) {
  return {
    async findCase(caseId: string): Promise<HeldCase | undefined> {
      const item = await table.get(applicationHeadKey(caseId));
      return item === undefined ? undefined : heldCaseSchema.parse(item);
    },

    /** Head, sections, history and moved days of a case, in one query. */
    async readCase(caseId: string): Promise<WholeCase | undefined> {
      const items = await everyItem(table, applicationPk(caseId));
      const head = items.find(({ sk }) => sk === HEAD_SK);
      if (head === undefined) return undefined;
      return {
        held: heldCaseSchema.parse(head),
        sections: items.filter(({ sk }) => sk.startsWith(SECTION_PREFIX)).map(parseSection),
        facts: items.filter(({ sk }) => sk.startsWith(FACT_PREFIX)).map(parseFactRow),
        dueMoves: items
          .filter(({ sk }) => sk.startsWith(MOVE_PREFIX))
          .map(({ move }) => dueMoveSchema.parse(move)),
        looks: new Map(
          items
            .filter(({ sk }) => sk.startsWith(LOOK_PREFIX))
            .map(({ sk, day }) => [sk.slice(LOOK_PREFIX.length), String(day)]),
        ),
      };
    },

    async findSection(caseId: string, section: Section): Promise<StoredSection | undefined> {
      const item = await table.get(applicationSectionKey(caseId, section));
      return item === undefined ? undefined : parseSection(item);
    },

    async findFact(caseId: string, sequence: number): Promise<ReadFact | undefined> {
      const item = await table.get(applicationFactKey(caseId, sequence));
      return item === undefined ? undefined : parseFactRow(item);
    },

    /** The case that is open for a unit and its premises. */
    async findOpen(uscc: string, premises: string): Promise<string | undefined> {
      const item = await table.get(openApplicationKey(uscc, premises));
      return item === undefined ? undefined : String(item.caseId);
    },

    /** Every application of a unit: were some left out, others that were begun and dropped could hide a certificate. */
    async listOfApplicant(uscc: string): Promise<readonly HeldCase[]> {
      return this.findMany((await everyItem(table, applicantPk(uscc))).map(({ sk }) => sk));
    },

    async findByReference(reference: string): Promise<string | undefined> {
      const item = await table.get(applicationReferenceKey(reference));
      return item === undefined ? undefined : String(item.caseId);
    },

    async findMany(caseIds: readonly string[]): Promise<readonly HeldCase[]> {
      const distinct = [...new Set(caseIds)];
      const found: HeldCase[] = [];
      for (let from = 0; from < distinct.length; from += BATCH_GET_MAX) {
        const keys = distinct.slice(from, from + BATCH_GET_MAX).map(applicationHeadKey);
        found.push(...(await table.getMany(keys)).map((item) => heldCaseSchema.parse(item)));
      }
      return found;
    },

    async listPublicNotices(): Promise<readonly PublicNotice[]> {
      const items = await everyItem(table, PUBLIC_NOTICES_PK);
      return items.map((item) => publicNoticeSchema.parse(item.notice));
    },

    async listObjections(caseId: string): Promise<readonly Item[]> {
      return everyItem(table, objectionsPk(caseId));
    },

    /** The oldest decisions that the register has not followed. */
    async listDecisions(most: number): Promise<readonly Decision[]> {
      const { items } = await table.query(DECISIONS_PK, { limit: most });
      return items.map((item) => decisionSchema.parse(item.decision));
    },

    /** Where a case's reminder stands. */
    async findReminder(caseId: string, what: Reminder): Promise<StoredReminder | undefined> {
      const item = await table.get(reminderPointerKey(caseId, what));
      return item === undefined ? undefined : reminderSchema.parse(item.reminder);
    },

    /** Reminders whose day has come, the longest overdue first. */
    async listReminders(today: Day, most: number): Promise<readonly StoredReminder[]> {
      const { items } = await table.query(REMINDERS_PK, { limit: most });
      return items.map((item) => reminderSchema.parse(item.reminder)).filter(({ day }) => day <= today);
    },

    /** The case that leads a unit of the register; none for a unit that a list brought. */
    async findCaseOfUnit(publicId: string): Promise<string | undefined> {
      const item = await table.get(unitCaseKey(publicId));
      return item === undefined ? undefined : String(item.caseId);
    },

    /** The oldest findings about complaints that no case has noted. */
    async listFindings(most: number): Promise<readonly Finding[]> {
      const { items } = await table.query(COMPLAINT_FINDINGS_PK, { limit: most });
      return items.map((item) => findingSchema.parse(item.finding));
    },

    /** Certified cases with a verification in their ledger that ran out before a day, the oldest first. */
    async listVerificationsOver(today: Day, most: number): Promise<readonly { day: Day; caseId: string }[]> {
      const { items } = await table.query(VERIFICATIONS_PK, { limit: most });
      return items
        .map(({ sk, caseId }) => ({ day: asDay(sk.slice(0, DAY_LENGTH)), caseId: String(caseId) }))
        .filter(({ day }) => day < today);
    },

    /** Cases whose day to be erased has come, the longest overdue first. */
    async listToErase(today: Day, most: number): Promise<readonly { day: Day; caseId: string }[]> {
      const { items } = await table.query(ERASURES_PK, { limit: most });
      return items
        .map(({ sk, caseId }) => ({ day: asDay(sk.slice(0, DAY_LENGTH)), caseId: String(caseId) }))
        .filter(({ day }) => day <= today);
    },

    /** What officers found when they reviewed a unit's certificate, oldest first. */
    async listReviews(publicId: string): Promise<readonly ReviewFinding[]> {
      const { items } = await table.query(reviewPk(publicId), { limit: BATCH_GET_MAX });
      return items.map((item) => reviewFindingSchema.parse(item.review));
    },

    /** Whether a review was ended by this very request. */
    async wasReviewed(publicId: string, requestId: string): Promise<boolean> {
      const { items } = await table.query(reviewPk(publicId), { limit: BATCH_GET_MAX });
      return items.some((item) => item.requestId === requestId);
    },

    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes: readonly TableWrite[]): Promise<void> => table.transact(writes),
  };
}

const parseSection = (item: Item): StoredSection => sectionRowSchema.parse(item);

function parseFactRow(item: Item): ReadFact {
  return {
    fact: parseFact(item.fact),
    words: item.words === undefined ? undefined : String(item.words),
    requestId: String(item.requestId),
  };
}
