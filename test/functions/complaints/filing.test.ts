import { describe, expect, it } from 'vitest';
import { parseReceipt } from '../../../shared/complaints/receipt.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { aComplaint, aFilingKey, aReport } from '../../support/a-filing.ts';
import { aUnit } from '../../support/a-unit.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';

describe('C1, C6, C7: a filing opens its cases and gives one receipt', () => {
  it('a complaint: the receipt alone opens it, with step, whose turn, last day and the calendar', async () => {
    const cases = casesUnderTest();
    const filed = await cases.file(aComplaint);
    expect(parseReceipt(filed.receipt)).toBe(filed.receipt);
    const { cases: opened } = await cases.open(filed.receipt);
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({
      track: 'complaint',
      step: 'submitted',
      turn: 'officer',
      due: { clock: 'acceptance', day: '2026-05-29', counted: 'working-days', days: 7 },
      facts: { narrative: aComplaint.narrative, measure: { settledMg: 2_000_000, actualMg: 1_900_000 } },
      person: { identity: { name: aComplaint.name } },
      consents: { publication: false, entrustedMediation: true },
      may: { reply: true, disagree: false, withdraw: true, changeConsents: true, erase: true },
    });
    expect(opened[0]?.due?.calendarVersion).not.toBe('');
  });

  it('both doors: two linked cases under one receipt, and the report does not hold the name', async () => {
    const cases = casesUnderTest();
    const filed = await cases.file({ ...aComplaint, door: 'both' });
    const { cases: opened } = await cases.open(filed.receipt);
    expect(opened.map(({ track }) => track).sort()).toEqual(['complaint', 'report']);
    expect(opened.find(({ track }) => track === 'report')?.person).toBeUndefined();
    expect(filed.caseIds).toHaveLength(2);
  });

  it('C17: a report needs no name and no way to be reached, and then nobody is notified', async () => {
    const cases = casesUnderTest();
    const filed = await cases.file(aReport);
    const { cases: opened } = await cases.open(filed.receipt);
    expect(opened[0]).toMatchObject({ track: 'report', step: 'submitted' });
    expect(opened[0]?.person).toBeUndefined();
    expect(await cases.notices(filed.caseIds[0] ?? '')).toEqual([]);
  });

  it('who leaves an address gets word that the case has arrived, without the receipt in it', async () => {
    const cases = casesUnderTest();
    const filed = await cases.file({ ...aReport, contactEmail: 'li@example.cn' });
    const notices = await cases.notices(filed.caseIds[0] ?? '');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ channel: 'mail', template: 'case-received', state: 'waiting' });
    expect(JSON.stringify(notices)).not.toContain('li@example.cn');
  });

  it('C2: a unit of a QR code is enough to say where', async () => {
    const cases = casesUnderTest();
    const unit = aUnit();
    await cases.hold(unit);
    const filed = await cases.file({ ...aReport, stall: undefined, unit: unit.publicId });
    expect((await cases.open(filed.receipt)).cases[0]?.unit).toBe(unit.publicId);
    expect(await cases.workItem(filed.caseIds[0] ?? '')).toMatchObject({ subject: unit.name });
  });

  it('C4: within tolerance is no reason to refuse', async () => {
    const cases = casesUnderTest();
    const filed = await cases.file({ ...aComplaint, actual: '1.999 kg' });
    expect(filed.caseIds).toHaveLength(1);
  });

  it('the case stands in the work list of its county, with its last day, and is found by its reference', async () => {
    const cases = casesUnderTest();
    const filed = await cases.file(aComplaint);
    const work = await cases.desk.listWork('530102');
    expect(work.items).toMatchObject([
      { kind: 'complaint', caseId: filed.caseIds[0], dueDay: '2026-05-29', turn: 'officer', subject: 'meat' },
    ]);
  });

  it('C9: the proof names nobody, no trader and no word of it', async () => {
    const cases = casesUnderTest();
    const { proof } = await cases.file(aComplaint);
    expect(proof.statement).toMatchObject({
      type: 'filing',
      version: 1,
      filedAt: '2026-05-20T04:00:00.000Z',
    });
    const text = JSON.stringify(proof);
    for (const said of [aComplaint.name, aComplaint.phone, aComplaint.merchant, aComplaint.narrative]) {
      expect(text).not.toContain(said);
    }
  });
});

describe('C15: sent again, it is the same case', () => {
  it('the same key and words: the same receipt and proof, one case', async () => {
    const cases = casesUnderTest();
    const filingKey = aFilingKey();
    const first = await cases.file(aComplaint, { filingKey });
    const again = await cases.file(aComplaint, { filingKey });
    expect(again).toEqual(first);
    expect((await cases.desk.listWork('530102')).items).toHaveLength(1);
  });

  it('two taps at once: one case', async () => {
    const cases = casesUnderTest();
    const filingKey = aFilingKey();
    const work = await cases.work();
    const taps = await Promise.all(
      Array.from({ length: 5 }, () => cases.file(aComplaint, { filingKey, work })),
    );
    expect(new Set(taps.map(({ receipt }) => receipt)).size).toBe(1);
    expect((await cases.desk.listWork('530102')).items).toHaveLength(1);
  });

  it('other words under the same key are refused, and say so', async () => {
    const cases = casesUnderTest();
    const filingKey = aFilingKey();
    await cases.file(aComplaint, { filingKey });
    const response = await cases.send({ ...aComplaint, narrative: '另外一件事情' }, { filingKey });
    expect(response.status).toBe(422);
  });

  it('after a day the receipt is not shown any more', async () => {
    const cases = casesUnderTest();
    const filingKey = aFilingKey();
    await cases.file(aReport, { filingKey });
    cases.later({ hours: 23 });
    expect((await cases.send(aReport, { filingKey })).status).toBe(201);
    cases.later({ hours: 2 });
    expect((await cases.send(aReport, { filingKey })).status).toBe(409);
  });

  it('two people about one stall: two cases that are alike', async () => {
    const cases = casesUnderTest();
    const [first, second] = [await cases.file(aReport), await cases.file(aReport)];
    expect(first.receipt).not.toBe(second.receipt);
    expect(first.caseIds).not.toEqual(second.caseIds);
    const alike = await cases.alike(aReport);
    expect(alike).toEqual(expect.arrayContaining([...first.caseIds, ...second.caseIds]));
  });
});

describe('what is wrong is said at once, field by field', () => {
  it.each([
    [
      { door: 'complaint', narrative: '短了' },
      ['division', 'merchant', 'narrative', 'demands', 'name', 'phone', 'address', 'documentNumber'],
    ],
    [{ ...aReport, day: '2026-05-21' }, ['day']],
    [{ ...aReport, day: '2026-02-30' }, ['day']],
    [{ ...aReport, time: '25:00' }, ['time']],
    [{ ...aReport, rule: 'retail-weighing', goods: 'meat', settled: '2' }, ['settled']],
    [{ ...aReport, paid: '很多' }, ['paid']],
    [{ ...aReport, contactEmail: 'nobody' }, ['contactEmail']],
    [{ ...aComplaint, documentNumber: '530102199003070010' }, ['documentNumber']],
    [{ ...aComplaint, phone: 'call me' }, ['phone']],
    [{ ...aReport, division: '530000' }, ['division']],
  ])('%j', async (form, fields) => {
    const cases = casesUnderTest();
    const response = await cases.send(form);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { field: string; zh: string }[] };
    expect([...new Set(errors.map(({ field }) => field))].sort()).toEqual([...fields].sort());
  });
});

describe('C15: an answer was lost, and the page was loaded anew', () => {
  const arrived = (cases: ReturnType<typeof casesUnderTest>, filingKey: string) =>
    cases.post('/api/complaints/arrived', { filingKey });

  it('the key of the device alone finds the filing again: the same receipt, cases and proof', async () => {
    const cases = casesUnderTest();
    const filingKey = aFilingKey();
    const filed = await cases.file({ ...aComplaint, door: 'both' }, { filingKey });
    const again = await arrived(cases, filingKey);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(filed);
  });

  it('a key under which nothing arrived finds nothing, and files as if it had not asked', async () => {
    const cases = casesUnderTest();
    const filingKey = aFilingKey();
    expect((await arrived(cases, filingKey)).status).toBe(404);
    expect((await cases.file(aReport, { filingKey })).caseIds).toHaveLength(1);
  });

  it('after a day, and of what was erased, no receipt is shown', async () => {
    const cases = casesUnderTest();
    const [old, erased] = [aFilingKey(), aFilingKey()];
    await cases.file(aReport, { filingKey: old });
    const { receipt, caseIds } = await cases.file(aReport, { filingKey: erased });
    expect((await cases.act('withdraw', { receipt, caseId: caseIds[0] })).status).toBe(200);
    expect((await cases.act('erase', { receipt, caseId: caseIds[0] })).status).toBe(200);
    expect((await arrived(cases, erased)).status).toBe(404);
    cases.clock.at = asInstant(new Date(Date.parse(cases.clock.at) + 25 * 3_600_000));
    expect((await arrived(cases, old)).status).toBe(404);
  });
});
