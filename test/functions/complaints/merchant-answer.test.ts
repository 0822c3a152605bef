import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { deskUnderTest } from '../../support/desk-case.ts';
import { jpeg } from '../../support/picture-bytes.ts';

type Desk = Awaited<ReturnType<typeof deskUnderTest>>;

async function asked(desk: Desk, door: 'complaint' | 'report') {
  const { caseId, receipt } = await desk.file(door);
  await desk.take(caseId, { type: 'merchant-asked', text: '请说明情况', replyBy: '2026-05-27' });
  return { caseId, receipt };
}

async function aPhoto(desk: Desk): Promise<string> {
  const bytes = await jpeg();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const wish = { contentType: 'image/jpeg', bytes: bytes.length, sha256 };
  return (await (await desk.post('/api/evidence/uploads', wish)).json()).evidenceId;
}

const read = async (answer: Response | Promise<Response>) => JSON.parse(await (await answer).text());

it('M13: an answer with an offer and photos reaches the officers; the merchant sees the offer, the complainant neither', async () => {
  const desk = await deskUnderTest();
  const { caseId, receipt } = await asked(desk, 'complaint');
  const photo = await aPhoto(desk);
  const body = { text: '愿意补足', settlementFen: 168, evidence: [photo] };
  const path = `/api/desk/merchant/complaints/${caseId}`;
  expect((await desk.post(`${path}/answer`, body, desk.merchant)).status).toBe(200);
  expect(await read(desk.get(path, desk.merchant))).toMatchObject({
    settlementFen: 168,
    messages: [{ from: 'officer' }, { from: 'merchant', text: '愿意补足' }],
  });
  const seen = await desk.view(caseId);
  expect(seen.photos.map(({ evidenceId }: { evidenceId: string }) => evidenceId)).toEqual([photo]);
  const opened = await (await desk.post('/api/case', { receipt })).text();
  for (const hidden of [photo, '愿意补足']) expect(opened).not.toContain(hidden);
  // The same photo belongs to this case from now on, and to no other.
  const other = await asked(desk, 'report');
  const again = await desk.post(`/api/desk/merchant/complaints/${other.caseId}/answer`, body, desk.merchant);
  expect(again.status).toBe(400);
});

it('M13: a merchant sends no more photos than can be erased with the case', async () => {
  const desk = await deskUnderTest();
  const { caseId } = await asked(desk, 'complaint');
  const send = async (count: number) => {
    const evidence = await Promise.all(Array.from({ length: count }, () => aPhoto(desk)));
    const path = `/api/desk/merchant/complaints/${caseId}/answer`;
    return (await desk.post(path, { text: '照片', evidence }, desk.merchant)).status;
  };
  expect(await send(9)).toBe(200);
  await desk.take(caseId, { type: 'merchant-asked', text: '再请说明', replyBy: '2026-05-28' });
  expect(await send(1)).toBe(409);
  expect(await send(0)).toBe(200);
});
