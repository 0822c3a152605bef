import { expect, it } from 'vitest';
import { assertOwnRecord } from '../../../functions/complaints/assert-own-record.ts';
import { followCorrections } from '../../../functions/complaints/follow-corrections.ts';
import { A_STALL, deskUnderTest } from '../../support/desk-case.ts';

const ELSEWHERE = { division: '530103', record: 'name' };
const MADE = { type: 'correction-made', text: '已更正。', recordName: '演示一号超市总店' };

it('M12: no officer of another county gets a correction of a unit to decide, whatever county the request names', async () => {
  const desk = await deskUnderTest();
  const far = await desk.as({ accountId: 'far-1', division: '530103' });
  const form = { door: 'correction', unit: A_STALL.publicId, narrative: '名称有误', ...ELSEWHERE };
  const entered = { form, filingKey: 'f'.repeat(32), channel: 'counter' };
  expect((await desk.post('/api/desk/complaints', entered, far)).status).toBe(404);
  const { caseId } = await desk.file('correction', ELSEWHERE);
  expect((await desk.get(`/api/desk/complaints/${caseId}`, far)).status).toBe(404);
  expect((await desk.take(caseId, MADE)).status).toBe(200);
  await followCorrections(desk.services.complaints, desk.services.register);
  expect(await desk.services.register.findUnit(A_STALL.publicId)).toMatchObject({ name: MADE.recordName });
});

it('M12: a case that lies elsewhere all the same corrects nothing in the record, and the field is named', async () => {
  const { services } = await deskUnderTest();
  const asked = { head: { unit: A_STALL.publicId }, step: { ...MADE, revision: 1 } };
  for (const division of ['530103', '530300', undefined])
    await expect(assertOwnRecord(services, { division }, asked)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ field: 'recordName', code: 'other-county' }],
    });
  for (const division of [A_STALL.division, '530100', '530000'])
    await expect(assertOwnRecord(services, { division }, asked)).resolves.toBeUndefined();
});
