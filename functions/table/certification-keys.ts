import type { Key } from './table.ts';

/** Keys of applications in the Casework table. Access patterns: functions/certification/README.md. */
const padded = (value: number): string => String(value).padStart(6, '0');

export const SECTION_PREFIX = 'SECTION#';
export const FACT_PREFIX = 'FACT#';
export const HEAD_SK = 'HEAD';

export const applicationPk = (caseId: string): string => `CERTIFICATION#${caseId}`;
export const applicationHeadKey = (caseId: string): Key => ({ pk: applicationPk(caseId), sk: HEAD_SK });
export const applicationSectionKey = (caseId: string, section: string): Key => ({
  pk: applicationPk(caseId),
  sk: `${SECTION_PREFIX}${section}`,
});
export const applicationFactKey = (caseId: string, sequence: number): Key => ({
  pk: applicationPk(caseId),
  sk: `${FACT_PREFIX}${padded(sequence)}`,
});

/** That the case's last day moved with the calendar: with the case, so that one query reads both. */
export const MOVE_PREFIX = 'DUE-MOVE#';
export const applicationMoveKey = (caseId: string, version: number): Key => ({
  pk: applicationPk(caseId),
  sk: `${MOVE_PREFIX}${padded(version)}`,
});

/** The day on which an officer last looked at the case, by account: with the case, so that one query reads it too. */
export const LOOK_PREFIX = 'LOOK#';
export const applicationLookKey = (caseId: string, accountId: string): Key => ({
  pk: applicationPk(caseId),
  sk: `${LOOK_PREFIX}${accountId}`,
});

/** The one application of a unit and its premises that may be open. `premises` is a digest of the address. */
export const openApplicationKey = (uscc: string, premises: string): Key => ({
  pk: `CERTIFICATION-OPEN#${uscc}#${premises}`,
  sk: 'OPEN',
});

/** All applications of a unified social credit identifier. */
export const applicantPk = (uscc: string): string => `CERTIFICATION-APPLICANT#${uscc}`;
export const applicantKey = (uscc: string, caseId: string): Key => ({ pk: applicantPk(uscc), sk: caseId });

export const applicationReferenceKey = (reference: string): Key => ({
  pk: `CERTIFICATION-REFERENCE#${reference}`,
  sk: 'REFERENCE',
});

/** Public notices that are running or wait for a decision. */
export const PUBLIC_NOTICES_PK = 'CERTIFICATION-NOTICES';
export const publicNoticeKey = (caseId: string): Key => ({ pk: PUBLIC_NOTICES_PK, sk: caseId });

/** An objection, sealed under a key of its own. */
export const objectionKey = (caseId: string, objectionId: string): Key => ({
  pk: `CERTIFICATION-OBJECTIONS#${caseId}`,
  sk: objectionId,
});
export const objectionsPk = (caseId: string): string => `CERTIFICATION-OBJECTIONS#${caseId}`;

/** Decisions that the register has to follow, in the order in which they were made. */
export const DECISIONS_PK = 'CERTIFICATION-DECISIONS';
export const decisionKey = (at: string, caseId: string, sequence: number): Key => ({
  pk: DECISIONS_PK,
  sk: `${at}#${caseId}#${padded(sequence)}`,
});
/** Reminders to come, by the day on which somebody is to be told. */
export const REMINDERS_PK = 'CERTIFICATION-REMINDERS';
export const reminderKey = (day: string, caseId: string, what: string): Key => ({
  pk: REMINDERS_PK,
  sk: `${day}#${caseId}#${what}`,
});
/** Where the case's row in that list stands now. */
export const reminderPointerKey = (caseId: string, what: string): Key => ({
  pk: applicationPk(caseId),
  sk: `REMINDER#${what}`,
});

/** In the Register table: a decision that it has followed. */
export const followedKey = (caseId: string, sequence: number): Key => ({
  pk: `DECISION#${caseId}`,
  sk: padded(sequence),
});

/** The case that leads a unit of the register: the one that certified or last renewed it. */
export const unitCaseKey = (publicId: string): Key => ({ pk: `CERTIFICATION-UNIT#${publicId}`, sk: 'CASE' });

/** Findings about complaints that the certified cases have not noted yet, in the order in which they were made. */
export const COMPLAINT_FINDINGS_PK = 'CERTIFICATION-FINDINGS';
export const complaintFindingKey = (at: string, complaintId: string, sequence: number): Key => ({
  pk: COMPLAINT_FINDINGS_PK,
  sk: `${at}#${complaintId}#${padded(sequence)}`,
});

/** Certified cases by the day on which the first verification of their ledgers runs out. */
export const VERIFICATIONS_PK = 'CERTIFICATION-VERIFICATIONS';
export const verificationKey = (day: string, caseId: string): Key => ({
  pk: VERIFICATIONS_PK,
  sk: `${day}#${caseId}`,
});

/** Cases by the day on which what they say of people is erased. */
export const ERASURES_PK = 'CERTIFICATION-ERASURES';
export const erasureKey = (day: string, caseId: string): Key => ({ pk: ERASURES_PK, sk: `${day}#${caseId}` });

/** What officers found when they reviewed a certificate, oldest first. */
export const reviewPk = (publicId: string): string => `CERTIFICATION-REVIEW#${publicId}`;
export const reviewKey = (publicId: string, at: string): Key => ({ pk: reviewPk(publicId), sk: at });
