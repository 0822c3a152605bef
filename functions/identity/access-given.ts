import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { TableWrite } from '../table/table.ts';
import type { AccessRepository } from './access-repository.ts';
import type { SessionRepository } from './repository.ts';

/** What an office has to do with a merchant: where its cases lie, and how it is told. */
export interface MerchantOffice {
  /** Counties of its cases, that of the newest first; never empty. GB/T 2260. */
  readonly divisions: readonly [string, ...string[]];
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
