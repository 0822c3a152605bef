import type { FilingRequest } from '../../functions/complaints/filing.ts';
import { createComplaintsRepository } from '../../functions/complaints/repository.ts';
import { readForm } from '../../functions/complaints/take-filing.ts';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { createEvidenceRepository } from '../../functions/evidence/repository.ts';
import { createNoticeRepository } from '../../functions/notices/repository.ts';
import { createRegisterRepository } from '../../functions/register/repository.ts';
import type { Table } from '../../functions/table/table.ts';
import { filingFormSchema } from '../../shared/complaints/form.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { caseServices } from './case-services.ts';

export const FILED_AT = asInstant(new Date('2026-05-20T04:00:00Z'));

/** What filing and following stand on, over one table, with keys of this process. */
export function filingPorts(table: Table, keys = caseServices(table)) {
  return {
    ...keys,
    complaints: createComplaintsRepository(table),
    desk: createDeskRepository(table),
    evidence: createEvidenceRepository(table),
    notices: createNoticeRepository(table),
    register: createRegisterRepository(table),
    publicOrigin: 'https://metrology.example',
  };
}

/** A filing as the verb takes it; admission is always granted. */
export async function aRequest(form: object, filingKey: string): Promise<FilingRequest> {
  return {
    filingKey,
    filing: await readForm(filingFormSchema.parse(form), FILED_AT),
    about: undefined,
    channel: 'web',
    at: FILED_AT,
    demonstration: false,
    admit: async () => {},
  };
}
