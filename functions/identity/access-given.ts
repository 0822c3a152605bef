import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { AccessRepository } from './access-repository.ts';
import type { SessionRepository } from './repository.ts';

/** What offices have to do with a merchant: which decides on hand-overs, which have a case in hand, how it is told. */
export interface MerchantOffice {
  /** County, or province, that decides on a hand-over. GB/T 2260. */
  readonly division: string;
  /** Its cases that an office has in hand, the newest first: only for these may it see who acts for the merchant. */
  readonly inHand: readonly { readonly caseId: string; readonly division: string }[];
  /** What officers call it: the newest unit's name, or its number. */
  readonly subject: string;
  /** The message that something about its access has changed; none where no address is known. */
  readonly noticeWrites: (noticeId: string) => readonly TableWrite[];
}

/** What the verbs about access work with. */
export interface AccessGiven {
  readonly access: AccessRepository;
  readonly sessions: Pick<SessionRepository, 'endAll'>;
  readonly caseKeys: CaseKeys;
  readonly calendar: WorkingCalendar;
  readonly officeOf: (uscc: string) => Promise<MerchantOffice>;
}
