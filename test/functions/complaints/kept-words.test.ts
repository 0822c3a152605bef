import { expect, it } from 'vitest';
import { changedCaseWrites } from '../../../functions/complaints/case-writes.ts';
import { withEvent } from '../../../shared/complaints/lifecycle.ts';
import { dayInShanghai } from '../../../shared/kernel/days.ts';
import { aComplaint } from '../../support/a-filing.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';

const PAGE = { actionKey: 'one-showing-of-the-page', text: '我有 <小票>，也有照片。' };
const SHOWN = '我有 &lt;小票>，也有照片。';

async function refused() {
  const cases = casesUnderTest();
  const { receipt, caseIds } = await cases.file({ ...aComplaint });
  const caseId = caseIds[0] ?? '';
  const stored = await cases.services.complaints.findCase(caseId);
  if (stored === undefined) throw new Error('expected a case');
  const at = cases.clock.at;
  const event = { type: 'not-accepted', ground: '16.3', at, on: dayInShanghai(at), by: 'officer' } as const;
  const work = await cases.desk.findWorkItem(caseId);
  await cases.services.complaints.commit(
    changedCaseWrites({ stored, work, after: withEvent(stored.head, event, true) }),
  );
  const send = async (what: 'disagree' | 'reply', text = PAGE.text) =>
    (await cases.postForm(`/api/pages/case/${what}`, { ...PAGE, text, receipt, caseId })).text();
  return { cases, send };
}

it('C12: who began to disagree on the fourteenth day and sends it on the fifteenth has their words back', async () => {
  const { cases, send } = await refused();
  cases.later({ days: 15 });
  const page = await send('disagree');
  expect(page).toContain('您写的内容没有发出');
  expect(page).toContain(SHOWN);
  expect(page, 'the form is gone').not.toContain('/case/disagree"');
});

it('C12: words that are refused while one may still disagree stand in their own form, which is open', async () => {
  const { send } = await refused();
  const page = await send('disagree', '长'.repeat(4001));
  expect(page).toMatch(/<textarea id="disagree-[^>]*>长{4001}<\/textarea>/);
  expect(page).not.toContain('您写的内容没有发出');
});

it('C11: an addition that a case takes no more is not lost', async () => {
  const { send } = await refused();
  const page = await send('reply');
  expect(page).toContain(SHOWN);
});
