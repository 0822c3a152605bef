import { expect, it } from 'vitest';
import { problemIn } from '../../support/api-under-test.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

it('R2: a case is passed to another office only, for a reason that the notice states', async () => {
  const { file, take, view } = await deskUnderTest();
  const { caseId } = await file('complaint');
  const passed = { type: 'transferred', division: '530103', reason: 'place', text: '发生地在盘龙区' };
  for (const [wrong, field] of [
    [{ division: '530102' }, 'division'],
    [{ division: '999999' }, 'division'],
    [{ reason: 'complex' }, 'reason'],
    [{ reason: 'constructor' }, 'reason'],
  ] as const) {
    const refused = await take(caseId, { ...passed, ...wrong });
    expect(refused.status).toBe(400);
    expect((await problemIn(refused.answer)).errors.map((each) => each.field)).toEqual([field]);
  }
  expect((await view(caseId)).events).toHaveLength(1);
  const taken = await take(caseId, passed);
  expect(taken.status).toBe(200);
  expect(taken.letter.body).toMatch(/分送机关：五华区市场监督管理部门\n办理机关：盘龙区市场监督管理部门/);
});
