import { expect, it } from 'vitest';
import { remindDueCases } from '../../../functions/complaints/remind-due-cases.ts';
import { createComplaintsRepository } from '../../../functions/complaints/repository.ts';
import { createDeskRepository } from '../../../functions/desk/repository.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

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
});
