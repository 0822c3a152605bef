import { WORKING_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import commitment from '../../shared/register/data/commitment-v1.json' with { type: 'json' };
import type { CaseKeys } from '../adapters/case-keys.ts';
import type { CertificationGiven } from '../certification/given.ts';
import { createEvidenceRepository } from '../evidence/repository.ts';
import type { Table } from '../table/table.ts';
import { loadedWhenAsked } from './loaded-when-asked.ts';

/** What applications are handled with: the Casework table, the calendar that holds, the commitment in force. */
export function createCertificationGiven(from: {
  readonly casework: Table;
  readonly caseKeys: CaseKeys;
  readonly publicOrigin: string;
}): CertificationGiven {
  const { casework, caseKeys, publicOrigin } = from;
  return {
    cases: loadedWhenAsked(async () =>
      (await import('../certification/repository.ts')).createCertificationRepository(casework),
    ),
    desk: loadedWhenAsked(async () => (await import('../desk/repository.ts')).createDeskRepository(casework)),
    evidence: createEvidenceRepository(casework),
    caseKeys,
    calendar: WORKING_CALENDAR,
    commitment,
    commitments: [commitment],
    publicOrigin,
  };
}
