import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { unitCaseKey } from '../../../functions/table/certification-keys.ts';
import { at } from '../../support/certification-case.ts';
import { CONTENTS, certificationDesk } from '../../support/certification-desk.ts';
import { A_STALL, CANARIES, deskUnderTest } from '../../support/desk-case.ts';
import { noticeRecord, notifying } from '../../support/notices.ts';
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

it('M13: a certified merchant is told by mail that there is a question, by when and where, and nothing of the case; without an address nobody is', async () => {
  const desk = await deskUnderTest();
  const noticesOf = async (caseId: string) => (await read(desk.get(`/api/desk/notices/${caseId}`))).notices;
  const imported = await asked(desk, 'report');
  expect(JSON.stringify(await noticesOf(imported.caseId))).not.toContain('merchant-request');
  const now = at('2026-05-20T04:00:00Z');
  const applications = certificationDesk(desk.table, desk.table, desk.caseKeys);
  const { state } = await applications.start(now);
  await applications.save(state.identity.caseId, 'subject', now);
  await desk.table.transact([{ put: { ...unitCaseKey(A_STALL.publicId), caseId: state.identity.caseId } }]);
  const { caseId } = await asked(desk, 'report');
  expect(await noticesOf(caseId)).toContainEqual(
    expect.objectContaining({ template: 'merchant-request', channel: 'mail', state: 'waiting' }),
  );
  const { mail, notifier } = notifying(desk.table, desk.caseKeys);
  await notifier({ Records: [noticeRecord('merchant-2', caseId)] });
  const [message] = mail.sent;
  expect(message?.address).toBe(CONTENTS.subject.contactEmail);
  expect(message?.text).toContain(`/apply/#complaint/${caseId}`);
  expect(message?.text).toContain('2026-05-27');
  for (const canary of Object.values(CANARIES)) expect(JSON.stringify(message)).not.toContain(canary);
});
