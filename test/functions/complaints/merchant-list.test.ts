import { expect, it } from 'vitest';
import { caseLookupWrites } from '../../../functions/desk/case-lookup-writes.ts';
import { A_STALL, deskUnderTest, MERCHANT_USCC } from '../../support/desk-case.ts';

type Desk = Awaited<ReturnType<typeof deskUnderTest>>;

/** Later cases about the merchant of which nobody has asked it: it may not learn that they exist. */
async function later(desk: Desk, count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    const caseId = `c${String(each).padStart(16, '0')}`;
    const found = { caseId, kind: 'report', reference: `R${each}`, division: '530102' } as const;
    const about = { subject: A_STALL.name, uscc: MERCHANT_USCC };
    const openedAt = `2026-05-21T00:${String(each % 60).padStart(2, '0')}:00.000Z`;
    await desk.table.transact(caseLookupWrites({ ...found, ...about, openedAt }));
  }
}

it('M13: a merchant finds what it was asked however many cases came in since, so that no answer is missed', async () => {
  const desk = await deskUnderTest();
  const { caseId } = await desk.file('complaint');
  await desk.take(caseId, { type: 'merchant-asked', text: '请说明情况', replyBy: '2026-05-27' });
  await later(desk, 120);
  const answer = await desk.get('/api/desk/merchant/complaints', desk.merchant);
  const { cases }: { cases: { caseId: string }[] } = JSON.parse(await answer.text());
  expect(cases.map((each) => each.caseId)).toEqual([caseId]);
});
