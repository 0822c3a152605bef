import type { EligibilityQuestion } from '../../../shared/certification/eligibility.ts';
import type { RowError } from '../../../shared/certification/instrument-table.ts';
import type { InstrumentFlag } from '../../../shared/certification/instruments.ts';
import type { MessageLanguage } from '../../../shared/certification/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { APPLY_WORDS_EN } from './apply-words-en.ts';
import { APPLY_WORDS_ZH } from './apply-words-zh.ts';

/** Rows of a table that are put into a ledger. */
interface Taken {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
}

export interface ApplyWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly free: string;
  readonly questionsTitle: string;
  readonly questions: Readonly<Record<EligibilityQuestion, { readonly ask: string; readonly no: string }>>;
  readonly yes: string;
  readonly no: string;
  readonly canApply: string;
  readonly notYet: string;
  readonly answerAll: string;
  readonly bringTitle: string;
  readonly bring: readonly string[];
  readonly howLongTitle: string;
  readonly howLong: readonly (readonly [what: string, how: string])[];
  readonly assumed: string;
  readonly notices: string;
  readonly yoursTitle: string;
  readonly signIn: string;
  readonly noScript: string;
  readonly notMerchant: string;
  readonly yours: string;
  readonly allYours: string;
  readonly uscc: string;
  readonly accessLink: string;
  readonly yourTurn: string;
  readonly yourTurnBy: (day: string) => string;
  readonly canRenew: string;
  readonly none: string;
  readonly start: string;
  readonly startLead: string;
  /** Under which a new application is told in which language messages come. */
  readonly startLanguage: string;
  readonly messages: {
    readonly title: string;
    readonly legend: string;
    readonly languages: Readonly<Record<MessageLanguage, string>>;
    readonly saved: string;
  };
  readonly name: string;
  readonly field: string;
  readonly county: string;
  readonly address: string;
  readonly validTo: string;
  readonly toCorrect: string;
  readonly certificate: string;
  readonly unitPage: string;
  readonly printed: string;
  readonly plate: string;
  readonly badge: string;
  readonly renew: string;
  readonly renewFrom: string;
  readonly remind: string;
  readonly allVerified: string;
  readonly ledger: string;
  readonly states: Readonly<Record<'done' | 'begun' | 'to-do' | 'not-yet', string>>;
  readonly closed: string;
  readonly saving: Readonly<Record<'saved' | 'saving' | 'unsaved', string>>;
  readonly saveAndReturn: string;
  readonly clash: string;
  readonly mine: string;
  readonly theirs: string;
  readonly sameBoth: string;
  readonly both: string;
  readonly saveChosen: string;
  readonly addOne: string;
  readonly add: string;
  readonly remove: string;
  readonly noInstruments: string;
  readonly instrumentCount: (count: number) => string;
  readonly flags: Readonly<Record<InstrumentFlag, string>>;
  readonly paste: string;
  readonly pasteHint: string;
  readonly table: string;
  readonly file: string;
  readonly unread: Readonly<Record<'workbook' | 'too-large', string>>;
  readonly readRows: (good: Taken, bad: number) => string;
  readonly takeRows: (good: Taken) => string;
  readonly line: (line: number) => string;
  readonly rowErrors: Readonly<Record<RowError, string>>;
  readonly agree: string;
  readonly sign: string;
  readonly signedBy: (who: string, when: string, version: string) => string;
  readonly noEvidence: string;
  readonly evidenceKind: string;
  readonly photo: string;
  readonly upload: Readonly<Record<'idle' | 'sending', string>>;
}

/** Words of the merchants' pages. Chinese is the original. */
export const APPLY_WORDS: Readonly<Record<Locale, ApplyWords>> = { zh: APPLY_WORDS_ZH, en: APPLY_WORDS_EN };
