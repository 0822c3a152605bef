import { expect, it } from 'vitest';
import { asInstant } from '../../../shared/kernel/days.ts';
import { deskUnderTest } from '../../support/desk-case.ts';
import { noticeRecord, notifying } from '../../support/notices.ts';

const QUESTION = { type: 'question-asked', text: '请补充小票照片', replyBy: '2026-05-27' };
const CLOSING = { type: 'closed-unanswered', text: '未补充' };

/** A report with a question that has lapsed, about which a mail went out, or did not, on a day. */
async function lapsed(
  mailed: { readonly on: string; readonly as: 'sent' | 'refused' } | undefined,
  contact = {},
) {
  const desk = await deskUnderTest();
  const { caseId } = await desk.file('report', contact);
  expect((await desk.take(caseId, QUESTION)).status).toBe(200);
  if (mailed !== undefined) {
    const { mail, clock, notifier } = notifying(desk.table, desk.caseKeys);
    clock.at = asInstant(new Date(`${mailed.on}T04:00:00Z`));
    mail.answer = () => mailed.as;
    await notifier({ Records: [noticeRecord('step-2', caseId)] });
  }
  desk.clock.at = asInstant(new Date('2026-05-28T04:00:00Z'));
  const officer = await desk.as({ accountId: 'county-1', roles: ['officer'], division: '530102' });
  return (await desk.take(caseId, CLOSING, officer)).answer;
}

it('R14: who was told in time and kept silent is closed as unanswered', async () => {
  expect((await lapsed({ on: '2026-05-20', as: 'sent' })).status).toBe(200);
});

it.each([
  ['came back', { on: '2026-05-20', as: 'refused' }],
  ['went out when the last day was over', { on: '2026-05-28', as: 'sent' }],
  ['has not gone out', undefined],
] as const)(
  'R14: whose message %s has not kept silent: the officer is told to ask again',
  async (_, mailed) => {
    const answer = await lapsed(mailed);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'type', code: 'not_told' }] });
  },
);

it('C17: who left no way to be told was promised no message, and is closed as unanswered', async () => {
  const nobody = { contactEmail: undefined, contactPhone: undefined };
  expect((await lapsed(undefined, nobody)).status).toBe(200);
});
