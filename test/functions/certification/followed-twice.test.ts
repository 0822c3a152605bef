import { expect, it } from 'vitest';
import { followDecisions } from '../../../functions/certification/follow-decisions.ts';
import { at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { yunnan } from '../../support/publishing.ts';

const CERTIFIED = at('2026-03-24T02:00:00Z');

it('two runs that read the same decision: the slower finds it followed, also once the case has gone on', async () => {
  const { given, register, ...desk } = certificationDesk(createMemoryTable());
  const caseId = await desk.toSubmitted();
  await desk.toNotice(caseId);
  await desk.take(caseId, { step: 'certify', party: 'decider', now: CERTIFIED, words: {} });
  const read = await given.cases.listDecisions(1);
  expect(read).toHaveLength(1);

  await desk.follow(CERTIFIED);
  const data = { ground: 'commitment-broken', urgent: true };
  await desk.take(caseId, { step: 'propose-suspension', party: 'officer', now: CERTIFIED, data });
  const before = await given.cases.findCase(caseId);

  const cases = new Proxy(given.cases, {
    get: (target, name, receiver) =>
      name === 'listDecisions' ? async () => read : Reflect.get(target, name, receiver),
  });
  const slower = { ...given, cases };
  expect(await followDecisions(slower, register, { jurisdiction: yunnan(), now: CERTIFIED })).toBe(1);
  expect(await given.cases.findCase(caseId)).toEqual(before);
});
