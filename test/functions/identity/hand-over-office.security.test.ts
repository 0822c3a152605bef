import { expect, it } from 'vitest';
import { officeOf } from '../../../functions/certification/office-of.ts';
import { AN_IDENTITY, at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const now = at('2026-05-20T04:00:00Z');
const about = { province: '53', now };
const ELSEWHERE = { division: '530302', name: '冒名分店', address: '曲靖市麒麟区演示路9号' };

it('M16: a draft that anybody with access begins elsewhere neither chooses the office that decides on a hand-over, nor where its notice goes', async () => {
  const desk = certificationDesk(createMemoryTable());
  const own = await desk.toSubmitted();
  await desk.start(at('2026-05-19T04:00:00Z'), ELSEWHERE);
  const office = await officeOf(desk.given, AN_IDENTITY.uscc, about);
  expect([office.division, office.subject]).toEqual([AN_IDENTITY.division, AN_IDENTITY.name]);
  expect(JSON.stringify(office.noticeWrites('n'))).toContain(own);
});

it('M16: while there are only drafts, the newest says which office it is', async () => {
  const desk = certificationDesk(createMemoryTable());
  await desk.start(at('2026-05-18T04:00:00Z'));
  await desk.start(at('2026-05-19T04:00:00Z'), ELSEWHERE);
  const office = await officeOf(desk.given, AN_IDENTITY.uscc, about);
  expect([office.division, office.inHand]).toEqual([ELSEWHERE.division, []]);
});
