import type { CaseHead, Consents, Contact, Facts, Identity, Track } from '../../shared/complaints/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Unit } from '../../shared/register/schema.ts';

/** A filing that was read from its form: complete, and every quantity a whole number. */
export interface Filing {
  /** One case for each. */
  readonly tracks: readonly Track[];
  readonly unit: string | undefined;
  /** GB/T 2260 code of the county. */
  readonly division: string;
  readonly facts: Facts;
  readonly identity: Identity | undefined;
  readonly contact: Contact | undefined;
  readonly consents: Consents;
  readonly evidenceIds: readonly string[];
  /** In which language the person is written to. */
  readonly locale: 'zh' | 'en';
}

export interface FilingRequest {
  /** Random words of the device: see `filingKeySchema`. */
  readonly filingKey: string;
  readonly filing: Filing;
  readonly channel: CaseHead['channel'];
  readonly at: Instant;
  /** The unit of the register that it is about, where the filing names one. */
  readonly about: Pick<Unit, 'name' | 'uscc'> | undefined;
  readonly demonstration: boolean;
  /** Refuses who knocks too often or brings no proof of work; not asked of a filing that is there already. */
  readonly admit: () => Promise<void>;
}

/** A correction goes to the office of the unit whose record it is, whatever county the form names. */
export const atOfficeOf = (filing: Filing, about: Pick<Unit, 'division'> | undefined): Filing =>
  filing.tracks.includes('correction') && about !== undefined
    ? { ...filing, division: about.division }
    : filing;
