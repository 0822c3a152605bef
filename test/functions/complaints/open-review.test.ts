import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../shared/kernel/days.ts';
import { A_STALL, deskUnderTest } from '../../support/desk-case.ts';

const path = `/api/desk/reviews/${A_STALL.publicId}`;
const read = async (answer: Response) => JSON.parse(await answer.text());

describe('R11: a review that an officer asks for', () => {
  it('is opened with a reason, stands in the work list, and is closed; the certificate stays as it is', async () => {
    const { get, post, clock } = await deskUnderTest();
    expect((await post(`${path}/open`, { reason: '短' })).status).toBe(400);
    expect((await post(`${path}/open`, { reason: '三个月内五次投诉' })).status).toBe(201);
    expect((await post(`${path}/open`, { reason: '再开一次也不行' })).status).toBe(409);
    const { items } = await read(await get('/api/desk/work'));
    expect(items).toEqual([
      expect.objectContaining({ kind: 'review', stage: 'asked-by-officer', subject: A_STALL.name }),
    ]);
    clock.at = asInstant(new Date(Date.parse(clock.at) + 60_000));
    const { task } = await read(await get(path));
    const close = { finding: 'no-measure', reason: '三台秤均在允许误差内', version: task.version };
    expect((await post(`${path}/close`, close)).status).toBe(200);
    const seen = await read(await get(path));
    expect(seen.task).toBeUndefined();
    expect(seen.findings.map(({ reason }: { reason: string }) => reason).sort()).toEqual(
      ['三个月内五次投诉', '三台秤均在允许误差内'].sort(),
    );
    const record = await read(await get(`/api/desk/units/${A_STALL.publicId}/complaints`));
    expect(record).toMatchObject({ status: 'certified', decisions: [{ type: 'issued' }] });
    expect((await read(await get('/api/desk/work'))).items).toEqual([]);
  });

  it('R2: is not opened by an officer of another county, who learns of no unit', async () => {
    const { post, as } = await deskUnderTest();
    const elsewhere = await as({ accountId: 'x', division: '530103' });
    expect((await post(`${path}/open`, { reason: '别的县的单位' }, elsewhere)).status).toBe(404);
  });
});
