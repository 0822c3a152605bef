import { COMPLAINT_FINDINGS_PK, DECISIONS_PK } from '../../functions/table/certification-keys.ts';
import { COMPLAINT_FIGURES_SK, CORRECTIONS_PK } from '../../functions/table/complaints-keys.ts';
import { CONTENT_DUE_PK, CONTENT_SK } from '../../functions/table/content-keys.ts';
import { LOG_ENTRIES_PREFIX, UNIT_SK } from '../../functions/table/keys.ts';
import { NOTICE_PREFIX } from '../../functions/table/notice-keys.ts';
import { VISIT_SK } from '../../functions/table/outreach-keys.ts';

/**
 * Tables and buckets, said once: the CDK stacks and the one-machine service both build from this file.
 * Every table has string keys `pk` and `sk`.
 */
export interface TableDefinition {
  /** Logical name; the deployed name is the stage's prefix and this. */
  readonly name: string;
  /** NEW_AND_OLD_IMAGES stream for the publisher. */
  readonly stream: boolean;
  /** Attribute of epoch seconds after which an item may be deleted. */
  readonly ttlAttribute?: 'expiresAtEpochSeconds';
  readonly pointInTimeRecovery: boolean;
}

export const TABLES = {
  register: { name: 'Register', stream: true, pointInTimeRecovery: true },
  /** Applications, complaints, accounts: what belongs to persons, under a key of its own. */
  casework: { name: 'Casework', stream: true, pointInTimeRecovery: true },
  sessions: {
    name: 'Sessions',
    stream: false,
    ttlAttribute: 'expiresAtEpochSeconds',
    pointInTimeRecovery: false,
  },
} as const satisfies Record<string, TableDefinition>;

export interface BucketDefinition {
  readonly name: string;
  readonly versioned: boolean;
}

export const BUCKETS = {
  site: { name: 'site', versioned: true },
  /** Uploads: `incoming/` until processed, then `clean/`. Not versioned: what is erased must be gone. */
  evidence: { name: 'evidence', versioned: false },
} as const satisfies Record<string, BucketDefinition>;

/** Stream batches as the writer of the transparency log takes them: it reads the table and needs only to be woken. */
export const LOG_BATCH = {
  /** Beginning of the partition keys of the records that wake it. */
  partitionPrefix: LOG_ENTRIES_PREFIX,
  records: 1_000,
  windowSeconds: 1,
  retryAttempts: 5,
} as const;

/** Stream batches as the publisher takes them; the same on AWS and on one machine. */
export const PUBLISHER_BATCH = {
  /** Sort keys of the records that reach it: the others of a unit's transaction would publish the same pages again. */
  sortKeys: [UNIT_SK, VISIT_SK, COMPLAINT_FIGURES_SK, CONTENT_SK],
  records: 100,
  windowSeconds: 1,
  retryAttempts: 5,
} as const;

/** What wakes the function that examines uploads. */
export const EVIDENCE_EVENTS = { keyPrefix: 'incoming/uploads/' } as const;

/** Stream batches as the notifier takes them: it is woken by notices that are to be sent, and by nothing else of a case. */
export const NOTICE_BATCH = {
  partitionPrefix: NOTICE_PREFIX,
  /** State of a notice, in its new image. */
  state: 'waiting',
  records: 25,
  windowSeconds: 1,
  retryAttempts: 5,
} as const;

/** Stream batches that wake the clock: decisions and corrections for the register, findings for certified cases, content to publish; it reads the table. */
export const WAKING_BATCH = {
  partitions: [DECISIONS_PK, CORRECTIONS_PK, COMPLAINT_FINDINGS_PK, CONTENT_DUE_PK],
  records: 100,
  retryAttempts: 5,
} as const;
