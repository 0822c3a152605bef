import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { NOTICES } from '../../../shared/calendar/notices.ts';
import { WORKING_CALENDAR } from '../../../shared/calendar/working-calendar.ts';
import { addDays, asDay, type Day } from '../../../shared/kernel/days.ts';

const years = NOTICES.filter(({ amends }) => amends === undefined).map(({ year }) => year);

describe('holiday notices', () => {
  it.each(years)('say of every day of %i what an independent list says of it', (year) => {
    const holidays: Readonly<Record<string, string>> = chineseDays.holidays;
    const workdays: Readonly<Record<string, string>> = chineseDays.workdays;
    for (let day = asDay(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) {
      const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      const expected = day in workdays || (!(day in holidays) && !isWeekend);
      // The next notice may reach into the last days of December.
      expect(WORKING_CALENDAR.isWorkingDay(day), day).toBe(expected);
    }
  });

  it('name days of work only on weekends, and none twice', () => {
    for (const { work, id } of NOTICES) {
      expect(new Set(work).size, id).toBe(work.length);
      for (const day of work) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });

  it('each have a number of their year of issue, a source and the day on which they were checked', () => {
    for (const { number, issuedOn, title, amends } of NOTICES) {
      expect(number).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
      expect(number).toContain(issuedOn.slice(0, 4));
      expect(title).toMatch(/^国务院办公厅关于/);
      if (amends !== undefined) expect(NOTICES.map(({ id }) => id)).toContain(amends);
    }
    expect(NOTICES.length).toBe(13);
  });

  it('agree with the notice of 2026 as Xinhua printed it', () => {
    const worked: readonly Day[] = [
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ].map(asDay);
    expect(worked.every((day) => WORKING_CALENDAR.isWorkingDay(day))).toBe(true);
    expect(WORKING_CALENDAR.noticeFor(asDay('2026-02-14'))?.number).toBe('国办发明电〔2025〕7号');
  });
});
