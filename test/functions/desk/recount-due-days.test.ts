import { describe, expect, it } from 'vitest';
import { recountApplication } from '../../../functions/certification/recount-application.ts';
import { viewApplication } from '../../../functions/certification/view-application.ts';
import { recountDueDays } from '../../../functions/desk/recount-due-days.ts';
import { createDeskRepository } from '../../../functions/desk/repository.ts';
import { NOTICES } from '../../../shared/calendar/notices.ts';
import type { Notice } from '../../../shared/calendar/schema.ts';
import { workingCalendar } from '../../../shared/calendar/working-calendar.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { memoryCaseKeys } from '../../support/case-services.ts';
import { at } from '../../support/certification-case.ts';
import { certificationDesk } from '../../support/certification-desk.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const [newest] = NOTICES.slice(-1) as [Notice];
const UNTIL_2026 = NOTICES.filter(({ year }) => year <= 2026);
/** An invented notice of the year that had none, and one that changes it. */
const OF_2027: Notice = {
  ...newest,
  ...{ id: '2027', year: 2027, number: '示例〔2026〕1号', issuedOn: asDay('2026-12-30'), work: [] },
  off: [{ name: '元旦', from: asDay('2027-01-01'), to: asDay('2027-01-03') }],
};
const CHANGE: Notice = {
  ...OF_2027,
  ...{ id: '2027-1', amends: '2027', number: '示例〔2027〕1号', issuedOn: asDay('2026-12-31') },
  off: [{ name: '示例', from: asDay('2027-01-04'), to: asDay('2027-01-05') }],
};
const calendars = [UNTIL_2026, [...UNTIL_2026, OF_2027], [...UNTIL_2026, OF_2027, CHANGE]].map(
  workingCalendar,
);
const [first, second, third] = calendars as [
  (typeof calendars)[0],
  (typeof calendars)[0],
  (typeof calendars)[0],
];

async function officeAtYearsEnd() {
  const table = createMemoryTable();
  const keys = memoryCaseKeys();
  const desk = createDeskRepository(table);
  const under = (calendar: typeof first) => certificationDesk(table, table, keys, calendar);
  const caseId = await under(first).toSubmitted(at('2026-12-29T02:00:00Z'));
  const now = at('2026-12-31T02:00:00Z');
  const run = (calendar: typeof first) => {
    const { given } = under(calendar);
    return recountDueDays(desk, {
      ...{ scope: '530000', calendarVersion: calendar.version, now },
      recount: (row) => recountApplication(given, row, now),
    });
  };
  const view = (calendar: typeof first) =>
    viewApplication(under(calendar).given, {
      ...{ caseId, accountId: 'o-1', parties: ['officer'] as const, now, assertMay: () => {} },
    });
  const dueDay = async () => (await desk.listWork('530102')).items[0]?.dueDay;
  return { run, view, dueDay, desk, caseId };
}

describe('R6: last days are counted anew when holiday data change', () => {
  it('says what moved, from where to where and by which notice; the same data change nothing', async () => {
    const { run, view, dueDay } = await officeAtYearsEnd();
    expect(await dueDay()).toBeUndefined();
    expect(await run(first)).toBe(0);
    expect(await run(second)).toBe(1);
    expect(await dueDay()).toBe('2027-01-06');
    expect(await run(second)).toBe(0);
    expect(await run(third)).toBe(1);
    expect(await dueDay()).toBe('2027-01-08');
    expect((await view(third)).dueMoves).toMatchObject([
      { to: '2027-01-06', calendarFrom: first.version, calendarTo: '示例〔2026〕1号' },
      { from: '2027-01-06', to: '2027-01-08', calendarTo: '示例〔2027〕1号' },
    ]);
  });

  it('each move stands in the audit trail of the case', async () => {
    const { run, desk, caseId } = await officeAtYearsEnd();
    await run(second);
    const { entries } = await desk.listCaseAudit(caseId, { limit: 100 });
    expect(entries.filter(({ detail }) => detail === 'due-day-moved')).toMatchObject([
      { actor: 'system', caseId },
    ]);
  });
});
