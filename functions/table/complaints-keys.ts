import type { Key } from './table.ts';

/** Keys of complaints and reports in the Casework table. The access patterns are listed in functions/complaints/README.md. */
export const casePk = (caseId: string): string => `CASE#${caseId}`;
export const CASE_HEAD_SK = 'HEAD';
export const CASE_FACTS_SK = 'FACTS';
export const CASE_PERSON_SK = 'PERSON';
export const CASE_MESSAGE_PREFIX = 'MESSAGE#';

export const caseHeadKey = (caseId: string): Key => ({ pk: casePk(caseId), sk: CASE_HEAD_SK });
export const caseFactsKey = (caseId: string): Key => ({ pk: casePk(caseId), sk: CASE_FACTS_SK });
export const casePersonKey = (caseId: string): Key => ({ pk: casePk(caseId), sk: CASE_PERSON_SK });

/** What was said along with an event. */
export const caseMessageKey = (caseId: string, sequence: number): Key => ({
  pk: casePk(caseId),
  sk: `${CASE_MESSAGE_PREFIX}${String(sequence).padStart(6, '0')}`,
});

/** The number of an official form, by the event of which it is the document. */
export const CASE_FORM_PREFIX = 'FORM#';
export const caseFormKey = (caseId: string, form: string, sequence: number): Key => ({
  pk: casePk(caseId),
  sk: `${CASE_FORM_PREFIX}${form}#${String(sequence).padStart(6, '0')}`,
});

/** How many numbers of a form an office has given in a year. */
export const formCounterKey = (division: string, year: string, form: string): Key => ({
  pk: `FORM-NUMBER#${division}#${year}`,
  sk: form,
});

/** That officers joined a case to another; each of the two has its row. */
export const CASE_LINK_PREFIX = 'LINK#';
export const caseLinkKey = (caseId: string, other: string): Key => ({
  pk: casePk(caseId),
  sk: `${CASE_LINK_PREFIX}${other}`,
});

/** That a person's action was done, by the hash of its key: pressed twice, it is done once. */
export const caseActionKey = (caseId: string, actionHash: string): Key => ({
  pk: `CASEACTION#${caseId}`,
  sk: actionHash,
});

/** The cases of a receipt, by its keyed hash. */
export const receiptKey = (receiptHash: string): Key => ({ pk: `RECEIPT#${receiptHash}`, sk: 'RECEIPT' });

/** Cases about the same unit, stall or goods, by the day of receipt. */
export const similarPk = (likeness: string): string => `SIMILAR#${likeness}`;
export const similarKey = (likeness: string, receivedOn: string, caseId: string): Key => ({
  pk: similarPk(likeness),
  sk: `${receivedOn}#${caseId}`,
});

/** Penalties of a unit that stand, by the day of the decision. */
export const penaltiesPk = (unit: string): string => `PENALTIES#${unit}`;
export const penaltyKey = (unit: string, day: string, caseId: string): Key => ({
  pk: penaltiesPk(unit),
  sk: `${day}#${caseId}`,
});

/** What takes two people: the act itself, and the list of a province by when it was asked for. */
export const jointActKey = (actId: string): Key => ({ pk: `JOINT-ACT#${actId}`, sk: 'ACT' });
export const jointListPk = (province: string): string => `JOINT-ACTS#${province}`;
export const jointListKey = (division: string, askedAt: string, actId: string): Key => ({
  pk: jointListPk(`${division.slice(0, 2)}0000`),
  sk: `${askedAt}#${actId}`,
});

/** Cases in which the clock has something to note, by the day on which it has. */
export const REMINDERS_PK = 'REMIND';
export const reminderKey = (day: string, caseId: string): Key => ({
  pk: REMINDERS_PK,
  sk: `${day}#${caseId}`,
});

/** Cases to be made anonymous, by the day on which they are, unless something happens in between. */
export const ANONYMISE_PK = 'ANONYMISE';
export const anonymiseKey = (day: string, caseId: string): Key => ({
  pk: ANONYMISE_PK,
  sk: `${day}#${caseId}`,
});

/** What statistics keep of the cases received in a month. */
export const figuresPk = (month: string): string => `FIGURES#${month}`;
export const figureRowKey = (month: string, caseId: string): Key => ({ pk: figuresPk(month), sk: caseId });

/** Answers of the survey about cases received in a month, under random ids: none says of which case. */
export const surveyPk = (month: string): string => `SURVEY#${month}`;
export const surveyRowKey = (month: string, id: string): Key => ({ pk: surveyPk(month), sk: id });
/** What was written along, under ids of its own. */
export const surveyWordsPk = (month: string): string => `SURVEY-WORDS#${month}`;
export const surveyWordsKey = (month: string, id: string): Key => ({ pk: surveyWordsPk(month), sk: id });

/**
 * The rows of a month as they were when its figures were published, in pieces; for the auditor. Pieces of each run that
 * keeps them are named by its edition.
 */
export const frozenRowsPk = (month: string): string => `FIGURES#${month}#FROZEN`;
export const frozenHeadKey = (month: string): Key => ({ pk: frozenRowsPk(month), sk: 'HEAD' });
export const FROZEN_ROWS_PREFIX = 'ROWS#';
export const frozenRowsKey = (month: string, piece: number, edition?: string): Key => ({
  pk: frozenRowsPk(month),
  sk: `${FROZEN_ROWS_PREFIX}${pieceOf(piece, edition)}`,
});
export const FROZEN_SURVEYS_PREFIX = 'SURVEYS#';
export const frozenSurveysKey = (month: string, piece: number, edition?: string): Key => ({
  pk: frozenRowsPk(month),
  sk: `${FROZEN_SURVEYS_PREFIX}${pieceOf(piece, edition)}`,
});
const pieceOf = (piece: number, edition: string | undefined): string =>
  `${edition === undefined ? '' : `${edition}#`}${String(piece).padStart(6, '0')}`;

/** In the Register table: the published figures of each month, and what wakes the publisher for one. */
export const PUBLISHED_FIGURES_PK = 'COMPLAINT-FIGURES';
export const publishedFiguresKey = (month: string): Key => ({ pk: PUBLISHED_FIGURES_PK, sk: month });
export const COMPLAINT_FIGURES_SK = 'COMPLAINT-FIGURES';
export const figuresAnnouncementKey = (month: string): Key => ({
  pk: `COMPLAINT-FIGURES#${month}`,
  sk: COMPLAINT_FIGURES_SK,
});

/** In the Sessions table: how often somebody knocked within a window of time. */
export const rateKey = (what: string, who: string, window: string): Key => ({
  pk: `RATE#${what}#${who}`,
  sk: window,
});

/** In the Sessions table: that a proof of work was used, and for which filing. */
export const workProofKey = (challenge: string): Key => ({ pk: `WORKPROOF#${challenge}`, sk: 'USED' });

/** Corrections that the register has not followed yet, in the order in which they were made. */
export const CORRECTIONS_PK = 'RECORD-CORRECTIONS';
export const correctionKey = (at: string, caseId: string, sequence: number): Key => ({
  pk: CORRECTIONS_PK,
  sk: `${at}#${caseId}#${String(sequence).padStart(6, '0')}`,
});
