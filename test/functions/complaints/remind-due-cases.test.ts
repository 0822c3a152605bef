import { expect, it } from 'vitest';
import { remindDueCases } from '../../../functions/complaints/remind-due-cases.ts';
import { createComplaintsRepository } from '../../../functions/complaints/repository.ts';
import { createDeskRepository } from '../../../functions/desk/repository.ts';
import { noticeSchema } from '../../../functions/notices/notice.ts';
import { noticesPk } from '../../../functions/table/notice-keys.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { CANARIES, deskUnderTest } from '../../support/desk-case.ts';

async function remindingAt(at: string) {
  const desk = await deskUnderTest();
  const now = asInstant(new Date(at));
  const run = () =>
    remindDueCases(
      {
        complaints: createComplaintsRepository(desk.table),
        desk: createDeskRepository(desk.table),
        caseKeys: desk.caseKeys,
        publicOrigin: 'https://metrology.example',
      },
      now,
    );
  return { ...desk, run };
}

it('R6: a case is noted once before its last day, two working days ahead and not sooner', async () => {
  // Filed on Wednesday 2026-05-20, due on 2026-05-29.
  const early = await remindingAt('2026-05-26T04:00:00Z');
  await early.file('complaint');
  expect(await early.run()).toBe(0);
  const due = await remindingAt('2026-05-27T04:00:00Z');
  const { caseId } = await due.file('complaint');
  expect([await due.run(), await due.run()]).toEqual([1, 0]);
  expect((await due.view(caseId)).events.map(({ type }: { type: string }) => type)).toEqual([
    'complaint-filed',
    'reminded',
  ]);
});

it('C11: an unanswered question is reminded of once, by a sealed notice to the address that was left', async () => {
  const desk = await remindingAt('2026-05-28T04:00:00Z');
  const { caseId } = await desk.file('report');
  await desk.take(caseId, { type: 'question-asked', text: '请补充小票', replyBy: '2026-05-27' });
  // A report is due after 15 working days: the question comes first.
  await desk.take(caseId, { type: 'message-added', text: '谢谢' });
  expect(await desk.run()).toBe(1);
  expect(await desk.run()).toBe(0);
  const late = (await notices(desk, caseId)).filter(({ template }) => template === 'case-question-late');
  expect(late).toHaveLength(1);
  expect(JSON.stringify(late)).not.toContain(CANARIES.contactEmail);
});

it('C11, R6: a last day that is near does not use up the reminder of a question, nor the other way round', async () => {
  // Mediation from 2026-05-20 ends on 2026-07-19; the question is to be answered by 2026-06-03.
  const asked = { type: 'question-asked', text: '请补充小票', replyBy: '2026-06-03' };
  const reminders = async (desk: Awaited<ReturnType<typeof remindingAt>>, caseId: string) =>
    (await desk.view(caseId)).events
      .filter(({ type }: { type: string }) => type === 'reminded')
      .map(({ reason }: { reason: string }) => reason);
  const mediated = await remindingAt('2026-07-20T04:00:00Z');
  const first = await mediated.file('complaint');
  await mediated.take(first.caseId, { type: 'accepted', text: '属于本机关管辖' });
  await mediated.take(first.caseId, asked);
  expect([await mediated.run(), await mediated.run(), await mediated.run()]).toEqual([1, 1, 0]);
  expect(await reminders(mediated, first.caseId)).toEqual(['question', 'last-day']);
  // Near the last day of acceptance the question still has time: nobody is told that it was not answered.
  const near = await remindingAt('2026-05-27T04:00:00Z');
  const second = await near.file('complaint');
  await near.take(second.caseId, asked);
  expect([await near.run(), await near.run()]).toEqual([1, 0]);
  expect(await reminders(near, second.caseId)).toEqual(['last-day']);
  const told = (await notices(near, second.caseId)).map(({ template }) => template);
  expect(told).not.toContain('case-question-late');
});

/** Sealed notices of a case, as they wait to be sent. */
async function notices({ table }: Awaited<ReturnType<typeof remindingAt>>, caseId: string) {
  const { items } = await table.query(noticesPk(caseId));
  return items.map(({ notice }) => noticeSchema.parse(notice));
}
