import * as z from 'zod/mini';

/** Kinds of work; one view of the console each. */
export const WORK_KINDS = [
  'application',
  'complaint',
  'report',
  'correction',
  'review',
  'recall',
  'access',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Why a certificate is to be reviewed, by itself or because an officer asks: the stage of the task's row. */
export const REVIEW_REASONS = ['repeated-penalties', 'verification-overdue', 'asked-by-officer'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** Whose turn it is in a case; `nobody` where only time has to pass. */
export const TURNS = ['officer', 'decider', 'merchant', 'complainant', 'nobody'] as const;
export type Turn = (typeof TURNS)[number];

/** One open case as the work list shows it. Read by officers in whose scope it lies; holds nothing personal. */
export const workItemSchema = z.object({
  kind: z.enum(WORK_KINDS),
  /** Id of the case; a case is in the list once. */
  caseId: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What people call the case: its reference number. */
  reference: z.string().check(z.minLength(1), z.maxLength(60)),
  /** GB/T 2260 code of the county (or prefecture, or province) that handles it, 6 digits. */
  division: z.string().check(z.regex(/^\d{6}$/)),
  /** Name of the shop or goods concerned, never of a person. */
  subject: z.string().check(z.maxLength(200)),
  /** Closed name of the stage, the feature's own: `submitted`, `awaiting-acceptance`. */
  stage: z.string().check(z.maxLength(60)),
  /** Last day by which it has to move on (Asia/Shanghai); absent where no limit runs. */
  dueDay: z.optional(z.iso.date()),
  turn: z.enum(TURNS),
  /** Account of the officer who has taken it. */
  assignee: z.optional(z.string()),
  /** Name of that officer, for colleagues. */
  assigneeName: z.optional(z.string()),
  /** When the case was opened (UTC). */
  openedAt: z.iso.datetime(),
  /** Counts the changes of this row, from 1; every write names the one that it read. */
  version: z.int().check(z.gte(0)),
});
export type WorkItem = z.infer<typeof workItemSchema>;

/** How a case stands from a day on by time alone: a public notice that is over is the decider's to act on. */
const laterSchema = z.object({
  /** The first day on which it stands so (Asia/Shanghai). */
  from: z.iso.date(),
  stage: workItemSchema.shape.stage,
  turn: workItemSchema.shape.turn,
  dueDay: workItemSchema.shape.dueDay,
});

/** The row of a case as stored: it says itself what time will make of it, so that no job has to change it. */
export const workRowSchema = z.object({
  ...workItemSchema.shape,
  /** What becomes of it when only days go by, in the order of the days. */
  later: z.optional(z.array(laterSchema)),
  /** Version of the calendar by which its days were counted, where they were. */
  calendar: z.optional(z.string()),
});
export type WorkRow = z.infer<typeof workRowSchema>;

/** That a case's last day moved because new holiday data came. Read by the case's officers and its merchant. */
export const dueMoveSchema = z.object({
  /** UTC. */
  at: z.iso.datetime(),
  /** The last day as it was said; absent where it could not be said. */
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  /** Versions of the calendar before and after. */
  calendarFrom: z.optional(z.string()),
  calendarTo: z.string(),
});
export type DueMove = z.infer<typeof dueMoveSchema>;

/** How far the open cases were counted anew by a calendar. */
export const recountSchema = z.object({
  /** Version of the calendar. */
  calendar: z.string(),
  /** Place in the province's list up to which it was done; absent where all of it was. */
  after: z.optional(z.string()),
});
export type Recount = z.infer<typeof recountSchema>;

/** That an officer took a case or gave it back. Read by officers in whose scope the case lies. */
export const assignmentSchema = z.object({
  /** UTC. */
  at: z.iso.datetime(),
  /** Account and name of who assigned it. */
  by: z.string(),
  byName: z.string(),
  /** Account and name of who has it since; absent: nobody. */
  to: z.optional(z.string()),
  toName: z.optional(z.string()),
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** A colleague who can be given cases, known since their first sign-in. Read by officers. */
export const colleagueSchema = z.object({
  accountId: z.string(),
  name: z.string(),
  division: z.string(),
});
export type Colleague = z.infer<typeof colleagueSchema>;

/** Closed names of what is written to the audit trail. */
export const AUDIT_ACTIONS = [
  'signed-in',
  'signed-out',
  'sessions-ended',
  'sign-in-refused',
  'case-viewed',
  'personal-data-viewed',
  'case-assigned',
  'case-unassigned',
  'case-changed',
  'case-transferred',
  'decision-recorded',
  'notice-sent',
  'document-issued',
  'evidence-viewed',
  'data-exported',
  'data-erased',
  'access-handed-over',
  'content-changed',
  'content-published',
  'audit-read',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line of the audit trail: who did what, when, to which case, for what purpose. Read by auditors only. */
export const auditEntrySchema = z.object({
  id: z.string(),
  /** UTC. */
  at: z.iso.datetime(),
  /** Account that acted; `system` for the clock. */
  actor: z.string(),
  /** Name of the actor at that time. */
  actorName: z.optional(z.string()),
  action: z.enum(AUDIT_ACTIONS),
  /** The feature's own closed name of what was done, e.g. of a transition. */
  detail: z.optional(z.string().check(z.maxLength(100))),
  caseId: z.optional(z.string()),
  /** Why personal data were looked at; in the officer's words. */
  purpose: z.optional(z.string().check(z.maxLength(500))),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** A line as auditors read it: with what people call the case and the colleague whom it names by their ids. */
export const auditLineSchema = z.extend(auditEntrySchema, {
  reference: z.optional(z.string()),
  /** Name of the colleague to whom the case was assigned. */
  colleague: z.optional(z.string()),
});
export type AuditLine = z.infer<typeof auditLineSchema>;
