import { expect, it } from 'vitest';
import { recountCase } from '../../../functions/complaints/recount-case.ts';
import { recountDueDays } from '../../../functions/desk/recount-due-days.ts';
import { NOTICES } from '../../../shared/calendar/notices.ts';
import { type Notice, noticeSchema } from '../../../shared/calendar/schema.ts';
import { WORKING_CALENDAR, workingCalendar } from '../../../shared/calendar/working-calendar.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { deskUnderTest } from '../../support/desk-case.ts';

/** Invented for the test: not a notice of the State Council. */
const aNotice = (more: Partial<Record<keyof Notice, unknown>>): Notice =>
  noticeSchema.parse({
    id: '2027',
    year: 2027,
    title: '测试用通知',
    titleEn: 'Notice of the test',
    number: '测试〔2026〕1号',
    issuedOn: '2026-12-01',
    source: 'https://example.org/',
    checked: 'assumed',
    checkedOn: '2026-12-01',
    checkedHow: 'invented',
    off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    work: [],
    ...more,
  });

async function caseOf(day: string) {
  const desk = await deskUnderTest();
  desk.clock.at = asInstant(new Date(`${day}T04:00:00Z`));
  const officer = await desk.as({ accountId: 'county-1', division: '530102' });
  const { caseId } = await desk.file('complaint', { day }, officer);
  const { services } = desk;
  const recount = (calendar: ReturnType<typeof workingCalendar>) =>
    recountDueDays(services.desk, {
      scope: '530000',
      calendarVersion: calendar.version,
      now: desk.clock.at,
      recount: (row) => recountCase(services.complaints, row, calendar),
    });
  const view = async () =>
    JSON.parse(await (await desk.get(`/api/desk/complaints/${caseId}`, officer)).text());
  const row = () => services.desk.findWorkItem(caseId);
  return { ...desk, caseId, recount, view, row };
}

it('R6: a last day that could not be told is counted once the year’s notice is there, with what moved and why', async () => {
  const { recount, view, row } = await caseOf('2026-12-28');
  expect((await row())?.dueDay).toBeUndefined();
  const calendar = workingCalendar([...NOTICES, aNotice({})]);
  expect(await recount(calendar)).toBe(1);
  expect((await row())?.dueDay).toBe('2027-01-07');
  expect((await view()).dueMoves).toEqual([
    expect.objectContaining({
      to: '2027-01-07',
      calendarFrom: WORKING_CALENDAR.version,
      calendarTo: calendar.version,
    }),
  ]);
  expect(await recount(calendar)).toBe(0);
});

it('R6: a make-up day that is taken back moves the last day by one, and a case it does not touch stays', async () => {
  const changed = workingCalendar([
    ...NOTICES,
    aNotice({
      id: '2026-change',
      year: 2026,
      amends: '2026',
      number: '测试〔2026〕2号',
      off: [{ name: '测试', from: '2026-05-22', to: '2026-05-22' }],
    }),
  ]);
  const touched = await caseOf('2026-05-20');
  const before = (await touched.row())?.dueDay;
  expect(await touched.recount(changed)).toBe(1);
  expect([before, (await touched.row())?.dueDay]).toEqual(['2026-05-29', '2026-06-01']);
  expect((await touched.view()).dueMoves).toMatchObject([{ from: '2026-05-29', to: '2026-06-01' }]);
  const other = await caseOf('2026-06-10');
  expect(await other.recount(changed)).toBe(0);
  expect((await other.view()).dueMoves).toEqual([]);
});
