import { describe, expect, it } from 'vitest';
import { parseReceipt } from '../../../shared/complaints/receipt.ts';
import { formatCertificateNumber } from '../../../shared/register/certificate-number.ts';
import { unitSchema } from '../../../shared/register/schema.ts';
import { aUnit } from '../../support/a-unit.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';

const NUMBER = { prefix: 'YNIM', year: 2016, division: '530102', field: 'market' } as const;
const UNIT = aUnit({ certificateNumber: formatCertificateNumber({ ...NUMBER, sequence: 1 }) });
/** Well formed, and never given to anybody. */
const FAKE = formatCertificateNumber({ ...NUMBER, sequence: 987_654 });

/** What a page shows: its hidden fields, its receipt, where it has one, and the way to the other language. */
function shown(page: string) {
  const hidden = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return {
    other: (/<i>([^<]*)<\/i>/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&'),
    fields: Object.fromEntries(hidden.map(([, name, value]) => [name, value])) as Record<string, string>,
    receipt: /id="receipt-code">\s*([0-9A-Z-]+)/.exec(page)?.[1] ?? '',
  };
}

async function recordForms() {
  const cases = casesUnderTest();
  await cases.hold(UNIT);
  const page = async (path: string) => {
    const answer = await cases.app.request(`/api/pages/record/${path}`);
    return { status: answer.status, ...shown(await answer.text()) };
  };
  const file = async (fields: Record<string, string>) => {
    const answer = await cases.postForm('/api/pages/record/file', fields);
    const text = await answer.text();
    return { status: answer.status, text, ...shown(text) };
  };
  return { ...cases, page, file, open: (receipt: string) => cases.open(receipt) };
}

describe('M12: whoever finds a mistake in a unit’s record asks for its correction', () => {
  it('without a name: a receipt that shows the answer, and five working days for it', async () => {
    const { page, file, open, desk } = await recordForms();
    const { fields } = await page(`correct?unit=${UNIT.publicId}`);
    expect(fields).toMatchObject({ door: 'correction', unit: UNIT.publicId, division: UNIT.division });
    const filed = await file({ ...fields, record: 'address', narrative: '门牌应为 12 号，不是 21 号。' });
    expect(filed.status).toBe(201);
    expect(parseReceipt(filed.receipt)).toBe(filed.receipt);
    const { cases } = await open(filed.receipt);
    expect(cases).toMatchObject([
      {
        track: 'correction',
        unit: UNIT.publicId,
        step: 'submitted',
        turn: 'officer',
        // The 20th is a Wednesday; the five working days after it end on the Wednesday after.
        due: { clock: 'correction', day: '2026-05-27', days: 5, counted: 'working-days' },
        facts: { record: 'address', narrative: '门牌应为 12 号，不是 21 号。' },
        may: { withdraw: true, changeConsents: false },
      },
    ]);
    const work = await desk.listWork(UNIT.division);
    expect(work.items).toMatchObject([{ kind: 'correction', subject: UNIT.name, dueDay: '2026-05-27' }]);
  });

  it('a way to be reached is sealed, and used to say that there is an answer', async () => {
    const { page, file, notices, open, table } = await recordForms();
    const { fields } = await page(`correct?unit=${UNIT.publicId}`);
    const typed = { record: 'name', narrative: '少了一个字', contactEmail: 'wang@example.cn' };
    const { receipt } = await file({ ...fields, ...typed });
    const [found] = (await open(receipt)).cases;
    expect(await notices(found?.caseId ?? '')).toMatchObject([{ template: 'case-received' }]);
    const { items } = await table.query(`CASE#${found?.caseId}`);
    expect(items.length).toBeGreaterThan(2);
    expect(JSON.stringify(items)).not.toContain('wang@example.cn');
  });

  it('sent twice it is one case; what lacks is named, and nothing typed is lost', async () => {
    const { page, file, desk } = await recordForms();
    const { fields } = await page(`correct?unit=${UNIT.publicId}&lang=en`);
    const lacking = await file({ ...fields, narrative: '门牌应为 12 号' });
    expect(lacking.status).toBe(400);
    expect(lacking.text).toContain('Choose which part of the record is wrong');
    expect(lacking.text).toContain('门牌应为 12 号');
    const whole = { ...lacking.fields, record: 'address', narrative: '门牌应为 12 号' };
    const [first, again] = [await file(whole), await file(whole)];
    expect([first.status, again.receipt]).toEqual([201, first.receipt]);
    expect((await desk.listWork(UNIT.division)).items).toHaveLength(1);
  });

  it('a unit that is not there is not asked about', async () => {
    const { page } = await recordForms();
    expect((await page('correct?unit=u000000000000')).status).toBe(404);
  });

  it('is withdrawn by its holder, and refused from one network after six without work', async () => {
    const { page, file, open, act } = await recordForms();
    const { fields } = await page(`correct?unit=${UNIT.publicId}`);
    const { receipt } = await file({ ...fields, record: 'name', narrative: '少了一个字' });
    const caseId = (await open(receipt)).cases[0]?.caseId;
    expect((await act('withdraw', { receipt, caseId })).status).toBe(200);
    expect((await open(receipt)).cases[0]).toMatchObject({ step: 'withdrawn', outcome: 'withdrawn' });
    const statuses = [];
    for (let each = 0; each < 6; each += 1) {
      const { fields: next } = await page(`correct?unit=${UNIT.publicId}`);
      statuses.push((await file({ ...next, record: 'name', narrative: '少了一个字' })).status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it('the public record holds what the published list names, and no telephone or name of a person', () => {
    expect(
      Object.keys(unitSchema.shape).filter((name) => /phone|contact|manager|person|mail/i.test(name)),
    ).toEqual([]);
  });
});

describe('M12, M17: the language switch leads to the same form about the same thing', () => {
  it('of a correction, there and back', async () => {
    const { page, file } = await recordForms();
    const { other } = await page(`correct?unit=${UNIT.publicId}`);
    expect(other).toBe(`/api/pages/record/correct?unit=${UNIT.publicId}&lang=en`);
    const english = await page(other.replace('/api/pages/record/', ''));
    expect(english.fields).toMatchObject({ lang: 'en', door: 'correction', unit: UNIT.publicId });
    expect(english.other).toBe(`/api/pages/record/correct?unit=${UNIT.publicId}`);
    // Also from the form that says what is missing.
    expect((await file({ ...english.fields, narrative: '' })).other).toBe(english.other);
  });

  it('of a fake plate, with its number, the answer and the page that it was seen on', async () => {
    const { page } = await recordForms();
    const asked = new URLSearchParams({ number: FAKE, answer: 'absent', page: `/v/${FAKE}/` });
    const { other } = await page(`plate?${asked}`);
    expect(other).toBe(`/api/pages/record/plate?${asked}&lang=en`);
    const english = await page(other.replace('/api/pages/record/', ''));
    expect(english.fields).toMatchObject({ lang: 'en', plateAnswer: 'absent', platePage: `/v/${FAKE}/` });
    expect(english.other).toBe(`/api/pages/record/plate?${asked}`);
  });
});

describe('M17: a fake or misused plate is reported with what scanning it led to', () => {
  it('a number that was never given: number, answer, page and time reach the officers', async () => {
    const { page, file, open, desk, clock } = await recordForms();
    const { fields } = await page(`plate?number=${FAKE.toLowerCase()}&answer=absent&page=%2Fv%2F${FAKE}%2F`);
    expect(fields.door).toBe('report');
    const filed = await file({
      ...fields,
      plateNumber: FAKE,
      place: '演示集贸市场 12 号',
      division: '530102',
      narrative: '牌匾是打印的',
    });
    expect(filed.status).toBe(201);
    const { cases } = await open(filed.receipt);
    expect(cases).toMatchObject([
      {
        track: 'report',
        facts: {
          plate: { number: FAKE, answer: 'absent', page: `/v/${FAKE}/`, seenAt: clock.at },
          place: '演示集贸市场 12 号',
        },
      },
    ]);
    expect(cases[0]?.person).toBeUndefined();
    const work = await desk.listWork('530102');
    expect(work.items).toHaveLength(1);
  });

  it('a unit reports misuse of its own certificate: the case is about that unit and its number', async () => {
    const { page, file, open, desk } = await recordForms();
    const query = new URLSearchParams({
      unit: UNIT.publicId,
      number: UNIT.certificateNumber,
      answer: 'certified',
      page: `/units/${UNIT.publicId}/`,
    });
    const { fields } = await page(`plate?${query}`);
    const typed = { plateNumber: UNIT.certificateNumber, division: UNIT.division };
    const filed = await file({
      ...fields,
      ...typed,
      place: 'https://shop.example',
      narrative: '冒用我的证书',
    });
    expect((await open(filed.receipt)).cases[0]).toMatchObject({
      unit: UNIT.publicId,
      facts: {
        plate: { number: UNIT.certificateNumber, answer: 'certified', page: `/units/${UNIT.publicId}/` },
      },
    });
    expect((await desk.listWork(UNIT.division)).items).toMatchObject([
      { subject: UNIT.name, kind: 'report' },
    ]);
  });

  it('the work list calls a plate without a unit by its number, where that is one', async () => {
    const { page, file, desk } = await recordForms();
    const number = UNIT.certificateNumber;
    const { fields } = await page('plate');
    const typed = { plateNumber: number, place: '翠湖', division: '530102', narrative: '挂在别家店里' };
    expect((await file({ ...fields, ...typed })).status).toBe(201);
    expect((await desk.listWork('530102')).items).toMatchObject([{ subject: number }]);
  });

  it('without a place it cannot be looked into; a plate may say nonsense, and is reported all the same', async () => {
    const { page, file, open, clock } = await recordForms();
    const { fields } = await page('plate?answer=absent&page=javascript:alert(1)');
    const typed = { plateNumber: '证书编号：<b>一二三', division: '530102', narrative: '编号写的是汉字' };
    const lacking = await file({ ...fields, ...typed });
    expect(lacking.status).toBe(400);
    expect(lacking.text).toContain('请填写在哪里看到的');
    expect(lacking.text).not.toContain('<b>一二三');
    const { receipt } = await file({ ...lacking.fields, ...typed, place: '翠湖' });
    expect((await open(receipt)).cases[0]?.facts?.plate).toEqual({
      number: '证书编号:<B>一二三',
      answer: 'absent',
      seenAt: clock.at,
    });
  });
});
