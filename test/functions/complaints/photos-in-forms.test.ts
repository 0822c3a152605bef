import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { incomingKey } from '../../../functions/evidence/upload.ts';
import { aFilingKey, aReport } from '../../support/a-filing.ts';
import { incomingFiles } from '../../support/case-services.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';
import { jpeg } from '../../support/picture-bytes.ts';

let photo: Buffer;
beforeAll(async () => {
  photo = await jpeg();
});

/** A form as a browser without scripts sends it, with files. */
function withFiles(
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [string, Uint8Array])[],
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, bytes] of files) form.append('photos', new File([new Uint8Array(bytes)], name));
  return form;
}

const NOTHING_CHOSEN = ['', new Uint8Array()] as const;
const idsIn = (page: string): string[] => [
  ...new Set([...page.matchAll(/name="evidence" value="([0-9a-f]{32})"/g)].map(([, id = '']) => id)),
];

function pages() {
  const cases = casesUnderTest();
  const send = async (path: string, form: FormData) => {
    // As bytes, as API Gateway hands them over.
    const whole = new Response(form);
    const headers = { 'content-type': whole.headers.get('content-type') ?? '' };
    const body = await whole.arrayBuffer();
    const answer = await cases.app.request(`/api/pages/${path}`, { method: 'POST', headers, body });
    return { status: answer.status, text: await answer.text() };
  };
  return { ...cases, send };
}

describe('C5: photos go with a form where there is no script', () => {
  it('filed with a form, they arrive where every upload does, by their content and without their names', async () => {
    const it = pages();
    const review = await it.send('complain/review', withFiles(aReport, [['谁的手机.png', photo]]));
    expect(review.status).toBe(200);
    const [id = ''] = idsIn(review.text);
    expect(incomingFiles.get(incomingKey(id))).toEqual(new Uint8Array(photo));
    expect(await it.services.evidence.findUpload(id)).toMatchObject({
      state: 'waiting',
      contentType: 'image/jpeg',
      originalSha256: createHash('sha256').update(photo).digest('hex'),
    });
    const filed = await it.postForm('/api/pages/complain/file', {
      ...aReport,
      evidence: id,
      filingKey: aFilingKey(),
    });
    expect(filed.status).toBe(201);
    const receipt = /id="receipt-code">\s*([0-9A-Z-]+)/.exec(await filed.text())?.[1] ?? '';
    const [shown] = (await it.open(receipt)).cases;
    expect(shown?.photos.map(({ evidenceId }) => evidenceId)).toEqual([id]);
    expect(JSON.stringify(await it.table.query(`EVIDENCE#${id}`))).not.toContain('手机');
  });

  it('what is no photo is refused with advice, and what was typed stays; other mistakes lose no photo', async () => {
    const it = pages();
    const text = new TextEncoder().encode('GIF89a no photo');
    const refused = await it.send('complain/review', withFiles(aReport, [['a.jpg', text]]));
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('第 1 张');
    expect(refused.text).toContain(aReport.narrative);
    expect(idsIn(refused.text)).toEqual([]);
    const { narrative: _left, ...lacking } = aReport;
    const again = await it.send('complain/review', withFiles(lacking, [['a.jpg', photo]]));
    expect(again.status).toBe(400);
    expect(idsIn(again.text)).toHaveLength(1);
    expect(again.text).toContain('已收到 1 张照片');
    const evidence = idsIn(again.text)[0] ?? '';
    const files = Array.from({ length: 9 }, (_, at) => [`${at}.jpg`, photo] as const);
    const tenth = await it.send('complain/review', withFiles({ ...aReport, evidence }, files));
    expect(tenth.status, 'those that came before count').toBe(400);
    expect(tenth.text).toContain('最多 9 张');
  });

  it('a form without files is one without photos, one above the limit or broken is said to be so', async () => {
    const it = pages();
    expect((await it.send('complain/review', withFiles(aReport, [NOTHING_CHOSEN]))).status).toBe(200);
    const large = new Uint8Array(4_400_000).fill(255);
    expect((await it.send('complain/review', withFiles(aReport, [['a.jpg', large]]))).status).toBe(413);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const broken = await it.app.request('/api/pages/complain/review', {
      method: 'POST',
      headers,
      body: '--x',
    });
    expect(broken.status).toBe(400);
    const other = await it.app.request('/api/pages/case/open', { method: 'POST', headers, body: '--x' });
    expect(other.status, 'no other form takes files').toBe(415);
  });
});

describe('C11: a reply takes photos without a script', () => {
  it('they belong to the case; a refused one loses no word, and the same form sent twice adds nothing', async () => {
    const it = pages();
    const { receipt, caseIds } = await it.file({ ...aReport });
    const reply = {
      receipt,
      caseId: caseIds[0] ?? '',
      actionKey: 'reply-0123456789abcdef',
      text: '这是小票。',
    };
    const text = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const refused = await it.send('case/reply', withFiles(reply, [['a.jpg', text]]));
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('这是小票。');
    expect((await it.open(receipt)).cases[0]?.messages).toEqual([]);
    for (const _each of [1, 2]) {
      const sent = await it.send('case/reply', withFiles(reply, [['a.jpg', photo]]));
      expect(sent.status).toBe(200);
    }
    // A browser that loads the page anew sends the words again and has lost the file that its script made smaller.
    expect((await it.send('case/reply', withFiles(reply, [NOTHING_CHOSEN]))).status).toBe(200);
    const [shown] = (await it.open(receipt)).cases;
    expect(shown?.messages).toHaveLength(1);
    expect(shown?.photos).toHaveLength(1);
  });
});

it('C11: a reply with as many photos as are taken can be read again', async () => {
  const it = pages();
  const { receipt, caseIds } = await it.file({ ...aReport });
  const reply = { receipt, caseId: caseIds[0] ?? '', actionKey: 'reply-0123456789abcdef', text: '九张。' };
  const files = Array.from({ length: 9 }, (_, at) => [`${at}.jpg`, photo] as const);
  expect((await it.send('case/reply', withFiles(reply, files))).status).toBe(200);
  expect((await it.open(receipt)).cases[0]?.photos).toHaveLength(9);
  const tenth = { ...reply, actionKey: 'reply-0123456789abcdeg' };
  const more = await it.send('case/reply', withFiles(tenth, [...files, ['9.jpg', photo]]));
  expect(more.status).toBe(400);
  expect(more.text).toContain('最多 9 张');
});

it('C5: one network begins no more than 120 photos an hour, by script or form', async () => {
  const it = pages();
  const sha256 = createHash('sha256').update(photo).digest('hex');
  const wish = { contentType: 'image/jpeg', bytes: photo.length, sha256 };
  const begin = async (address: string) =>
    (await it.post('/api/evidence/uploads', wish, { 'x-forwarded-for': `${address}, 10.0.0.1` })).status;
  for (let each = 0; each < 120; each += 1) expect(await begin('203.0.113.7')).toBe(201);
  expect(await begin('203.0.113.8'), 'the same network').toBe(429);
  expect(await begin('198.51.100.7'), 'another').toBe(201);
  it.later({ hours: 1 });
  expect(await begin('203.0.113.7')).toBe(201);
});
