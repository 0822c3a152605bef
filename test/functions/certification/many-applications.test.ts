import { expect, it } from 'vitest';
import { officeOf } from '../../../functions/certification/office-of.ts';
import { applicantKey } from '../../../functions/table/certification-keys.ts';
import { AN_IDENTITY, at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const LATER = at('2026-04-01T02:00:00Z');
/** As many as were once looked at; their ids come before that of any real case. */
const DROPPED = 100;

it('M2: a hundred applications that were begun and dropped hide no certificate, nor the office that gave it', async () => {
  const table = createMemoryTable();
  const desk = certificationDesk(table);
  const caseId = await desk.toSubmitted();
  await desk.toCertified(caseId);
  const { uscc } = AN_IDENTITY;
  const rows = Array.from({ length: DROPPED }, (_, each) => applicantKey(uscc, `a0000000000-${each}`));
  await table.transact(rows.map((put) => ({ put })));
  await expect(desk.start(LATER)).rejects.toMatchObject({
    code: 'CONFLICT',
    issues: [{ code: 'no-certificate-held' }],
  });
  const office = await officeOf(desk.given, uscc, { province: '53', now: LATER });
  expect(office).toMatchObject({ subject: AN_IDENTITY.name });
});
