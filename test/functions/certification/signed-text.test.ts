import { expect, it } from 'vitest';
import { viewApplication } from '../../../functions/certification/view-application.ts';
import { commitmentText } from '../../../shared/certification/commitment.ts';
import { at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { sha256Hex } from '../../support/sha256.ts';

it('M5: once another version is in force, what somebody signed is still shown to the byte, under the hash that they signed', async () => {
  const desk = certificationDesk(createMemoryTable());
  const caseId = await desk.toSubmitted();
  const { commitment: first } = desk.given;
  const second = { ...first, version: 'v2', points: [...first.points, { zh: '新增的一条。' }] };
  const look = (given: typeof desk.given) =>
    viewApplication(given, {
      ...{
        caseId,
        accountId: 'm-1',
        parties: ['merchant'],
        now: at('2026-05-20T04:00:00Z'),
        assertMay: () => {},
      },
    });
  const { commitment, history } = await look({
    ...desk.given,
    commitment: second,
    commitments: [first, second],
  });
  expect(commitment).toMatchObject({ version: 'v2', text: commitmentText(second) });
  expect(commitment.signed).toEqual({
    ...{ version: first.version, text: commitmentText(first), sha256: sha256Hex(commitmentText(first)) },
  });
  expect(history.find(({ step }) => step === 'sign-commitment')?.data).toMatchObject({
    sha256: commitment.signed?.sha256,
  });
  // A file that somebody changed afterwards is not passed off as what was signed.
  const changed = { ...first, points: second.points };
  expect((await look({ ...desk.given, commitments: [changed] })).commitment.signed).toBeUndefined();
});
