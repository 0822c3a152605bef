import { describe, expect, it } from 'vitest';
import { followCorrections } from '../../../functions/complaints/follow-corrections.ts';
import { correctionKey } from '../../../functions/table/complaints-keys.ts';
import { A_STALL, deskUnderTest } from '../../support/desk-case.ts';

describe('M12: an officer answers it', () => {
  const filedAtTheCounter = async () => {
    const desk = await deskUnderTest();
    const filed = await desk.file('correction', { record: 'dates', narrative: '有效期应到 2028 年' });
    return { ...desk, ...filed };
  };

  it('with what was changed, in a letter that quotes no law of complaints', async () => {
    const { view, take, caseId } = await filedAtTheCounter();
    const { actions } = await view(caseId);
    const names = actions.map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['correction-made', 'correction-declined', 'merchant-asked']),
    );
    expect(names).not.toContain('accepted');
    expect(names).not.toContain('verification-begun');
    const { status, letter } = await take(caseId, {
      type: 'correction-made',
      text: '有效期改为 2028 年 5 月 19 日。',
    });
    expect(status).toBe(200);
    expect(letter.body).toContain('已更正');
    expect(letter.body).not.toContain('市场监督管理投诉举报处理办法');
    expect(await view(caseId)).toMatchObject({ step: 'closed', outcome: 'corrected' });
  });

  it('the register says it from then on, once, and keeps the name before; other steps correct nothing', async () => {
    const { services, take, caseId, view } = await filedAtTheCounter();
    const { register, complaints } = services;
    const address = '演示路 12 号';
    const other = await take(caseId, { type: 'merchant-asked', text: '请核对', recordAddress: address });
    expect(other.status).toBe(400);
    const asked = {
      text: '名称、地址已按执照更正。',
      recordName: '演示一号超市总店',
      recordAddress: address,
    };
    expect((await take(caseId, { type: 'correction-made', ...asked })).status).toBe(200);
    const before = await register.findUnit(A_STALL.publicId);
    expect(before).toMatchObject({ name: A_STALL.name, version: A_STALL.version });
    // Broken off after the register followed: the next run finds its mark.
    const brokenOff = { ...complaints, commit: () => Promise.reject(new Error('broken off')) };
    await expect(followCorrections(brokenOff, register)).rejects.toThrow('broken off');
    expect(await followCorrections(complaints, register)).toBe(1);
    expect(await followCorrections(complaints, register)).toBe(0);
    expect(await register.findUnit(A_STALL.publicId)).toMatchObject({
      name: '演示一号超市总店',
      formerNames: [A_STALL.name],
      address,
      version: A_STALL.version + 1,
    });
    expect((await view(caseId)).outcome).toBe('corrected');
  });

  it('an officer corrects the identifier and the count of instruments too; each that is wrong is named, and nothing is done', async () => {
    const { services, take, caseId } = await filedAtTheCounter();
    const { register, complaints } = services;
    const step = { type: 'correction-made', text: '已按执照和台账更正。' };
    const fieldsRefused = async (said: Readonly<Record<string, unknown>>) => {
      const { status, answer } = await take(caseId, { ...step, ...said });
      expect(status).toBe(400);
      const { errors } = JSON.parse(await answer.text());
      return errors.map(({ field }: { field: string }) => field);
    };
    expect(await fieldsRefused({ recordUscc: '92530102MA0000002X' })).toEqual(['recordUscc']);
    expect(await fieldsRefused({ recordInUse: 12 })).toEqual(['recordInVerification']);
    expect(await fieldsRefused({ recordInUse: 12, recordInVerification: 11 })).toEqual(['recordCountedOn']);
    const counted = { recordInUse: 12, recordInVerification: 13, recordCountedOn: '2026-05-21' };
    expect(await fieldsRefused(counted)).toEqual(['recordInVerification', 'recordCountedOn']);
    const right = {
      recordUscc: ' 92530102ma0000003w ',
      ...{ recordInUse: 12, recordInVerification: 11, recordCountedOn: '2026-05-19' },
    };
    expect((await take(caseId, { ...step, ...right })).status).toBe(200);
    expect(await followCorrections(complaints, register)).toBe(1);
    const { uscc, instruments, name, address } = (await register.findUnit(A_STALL.publicId)) ?? {};
    expect({ uscc, instruments, name, address }).toEqual({
      uscc: '92530102MA0000003W',
      instruments: { inUse: 12, inVerification: 11, asOf: '2026-05-19' },
      ...{ name: A_STALL.name, address: A_STALL.address },
    });
  });

  it('an officer gives a unit coordinates, measured at its door; each that cannot be is named, and they go with the address', async () => {
    const { services, take, caseId, file } = await filedAtTheCounter();
    const { register, complaints } = services;
    const step = { type: 'correction-made', text: '已补登坐标。' };
    for (const [said, field] of [
      [{ recordLatitude: '25.043210' }, 'recordLongitude'],
      [{ recordLatitude: '25°02′', recordLongitude: '102.70234' }, 'recordLatitude'],
      [{ recordLatitude: '102.70234', recordLongitude: '25.04321' }, 'recordLatitude'],
    ] as const) {
      const { status, answer } = await take(caseId, { ...step, ...said });
      expect(status).toBe(400);
      expect(JSON.parse(await answer.text()).errors).toMatchObject([{ field }]);
    }
    const measured = { recordLatitude: ' 25.04321', recordLongitude: 'E102.70234' };
    expect((await take(caseId, { ...step, ...measured })).status).toBe(200);
    expect(await followCorrections(complaints, register)).toBe(1);
    const here = { latitudeMicrodegrees: 25_043_210, longitudeMicrodegrees: 102_702_340 };
    expect(await register.findUnit(A_STALL.publicId)).toMatchObject({
      ...{ coordinates: here, name: A_STALL.name, version: A_STALL.version + 1 },
    });
    const moved = await file('correction', { record: 'address', narrative: '门店已经迁到新的地址。' });
    await take(moved.caseId, { ...step, recordAddress: '演示路 13 号' });
    expect(await followCorrections(complaints, register)).toBe(1);
    const after = await register.findUnit(A_STALL.publicId);
    expect(after).toMatchObject({ address: '演示路 13 号' });
    expect(after?.coordinates).toBeUndefined();
  });

  it('thirty that the register cannot follow now keep back none that came after them', async () => {
    const { services, take, caseId, table } = await filedAtTheCounter();
    const { register, complaints } = services;
    const stuck = {
      sequence: 2,
      at: '2026-05-01T04:00:00.000Z',
      on: '2026-05-01',
      publicId: A_STALL.publicId,
    };
    await table.transact(
      Array.from({ length: 30 }, (_, at) => {
        const correction = { ...stuck, caseId: `c${String(at).padStart(16, '0')}`, record: { name: 'x' } };
        return { put: { ...correctionKey(stuck.at, correction.caseId, 2), correction } };
      }),
    );
    await take(caseId, { type: 'correction-made', text: '已更正', recordName: '演示一号超市总店' });
    const held = {
      ...register,
      hasFollowed: async (id: string, sequence: number) => {
        if (id !== caseId) throw new Error('cannot be followed now');
        return register.hasFollowed(id, sequence);
      },
    };
    await expect(followCorrections(complaints, held)).rejects.toThrow('cannot be followed now');
    expect(await register.findUnit(A_STALL.publicId)).toMatchObject({ name: '演示一号超市总店' });
    expect((await table.query('RECORD-CORRECTIONS')).items).toHaveLength(30);
  });

  it('without a word of reason it is not declined; whoever declined does not review it', async () => {
    const { view, take, caseId, receipt, post, second, officer } = await filedAtTheCounter();
    expect((await take(caseId, { type: 'correction-declined', text: '' })).status).toBe(400);
    expect((await take(caseId, { type: 'correction-declined', text: '名单原文如此。' })).status).toBe(200);
    const disagreed = { receipt, caseId, actionKey: 'disagree-0000000001', text: '名单有勘误' };
    expect((await post('/api/case/disagree', disagreed, {})).status).toBe(200);
    expect((await view(caseId)).step).toBe('review');
    const reopen = { type: 'correction-reopened', text: '重新核对' };
    expect((await take(caseId, reopen, officer)).status).toBe(403);
    expect((await take(caseId, reopen, second)).status).toBe(200);
    expect(await view(caseId)).toMatchObject({ step: 'submitted', due: { clock: 'correction' } });
  });

  it('is in no statistics of complaints and reports', async () => {
    const { get, file } = await filedAtTheCounter();
    await file('report');
    const answer = await get('/api/desk/statistics/complaints?month=2026-05&track=report');
    const { byOutcome } = JSON.parse(await answer.text());
    expect(byOutcome.columns).not.toContain('corrected');
  });
});
