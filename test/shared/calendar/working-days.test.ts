import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTICES } from '../../../shared/calendar/notices.ts';
import { filingDay } from '../../../shared/calendar/periods.ts';
import { WORKING_CALENDAR, workingCalendar } from '../../../shared/calendar/working-calendar.ts';
import { addDays, asDay, asInstant, type Day } from '../../../shared/kernel/days.ts';

const add = (day: string, count: number) => WORKING_CALENDAR.addWorkingDays(asDay(day), count);
const dueDay = (day: string, count = 7) => {
  const counted = add(day, count);
  return counted.known ? counted.value : undefined;
};

describe('working days', () => {
  // Worked examples of the research (day 0 is the day of receipt).
  it.each([
    ['2026-04-15', 7, '2026-04-24'],
    ['2026-09-28', 7, '2026-10-13'],
    ['2026-02-11', 7, '2026-02-27'],
    ['2026-11-23', 7, '2026-12-02'],
    ['2026-04-29', 5, '2026-05-09'],
  ])('C10: received on %s, %i working days end on %s', (received, count, due) => {
    expect(dueDay(received, count)).toBe(due);
  });

  it('C10: the make-up Saturday before the Spring Festival counts as a working day', () => {
    expect(dueDay('2026-02-13', 1)).toBe('2026-02-14');
    expect(dueDay('2026-02-14', 1)).toBe('2026-02-24');
  });

  it('C10: the make-up Sunday before and Saturday after National Day count as working days', () => {
    expect(dueDay('2026-09-18', 1)).toBe('2026-09-20');
    expect(dueDay('2026-10-09', 1)).toBe('2026-10-10');
    expect(dueDay('2026-10-10', 1)).toBe('2026-10-12');
  });

  it('C10: filing at 23:59 and at 00:01 in Beijing are two days, and so are their due days', () => {
    const before = filingDay(asInstant(new Date('2026-04-14T23:59:00+08:00')));
    const after = filingDay(asInstant(new Date('2026-04-15T00:01:00+08:00')));
    expect([before, after]).toEqual(['2026-04-14', '2026-04-15']);
    expect([dueDay(before), dueDay(after)]).toEqual(['2026-04-23', '2026-04-24']);
  });

  it('C10: filing around midnight before a holiday gives the same first working day', () => {
    expect(dueDay('2026-09-30', 1)).toBe('2026-10-08');
    expect(dueDay('2026-10-01', 1)).toBe('2026-10-08');
  });

  it('says that a year has no notice, and guesses nothing', () => {
    expect(add('2026-12-28', 7)).toEqual({
      known: false,
      missingYear: 2027,
      calendarVersion: '国办发明电〔2025〕7号',
    });
    expect(WORKING_CALENDAR.isWorkingDay(asDay('2027-01-01'))).toBeUndefined();
    expect(WORKING_CALENDAR.isWorkingDay(asDay('2015-12-31'))).toBeUndefined();
    expect(WORKING_CALENDAR.workingDaysBetween(asDay('2026-12-30'), asDay('2027-01-05'))).toMatchObject({
      known: false,
    });
  });

  it('says where the next notice may still change the last days of December', () => {
    expect(add('2026-12-18', 6)).toMatchObject({ known: true, value: '2026-12-28', provisional: false });
    expect(add('2026-12-18', 7)).toMatchObject({ known: true, value: '2026-12-29', provisional: true });
    expect(add('2025-12-18', 8)).toMatchObject({ known: true, value: '2025-12-30', provisional: false });
  });

  const covered = fc
    .integer({ min: 0, max: 3900 })
    .map((days): Day => addDays(asDay('2016-01-04'), days))
    .filter((day) => day < '2026-11-01');

  it('count back what they counted forth, for any day and number', () => {
    fc.assert(
      fc.property(covered, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const due = WORKING_CALENDAR.addWorkingDays(day, count);
        if (!due.known) throw new Error(`no notice after ${day}`);
        expect(WORKING_CALENDAR.isWorkingDay(due.value)).toBe(true);
        expect(WORKING_CALENDAR.workingDaysBetween(day, due.value)).toMatchObject({ value: count });
        const back = WORKING_CALENDAR.workingDaysBetween(due.value, day);
        expect(back).toMatchObject({ value: -count });
      }),
    );
  });

  it('never make a later start due earlier, nor a longer period due sooner', () => {
    fc.assert(
      fc.property(covered, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const [due, next, longer] = [
          dueDay(day, count),
          dueDay(addDays(day, 1), count),
          dueDay(day, count + 1),
        ];
        expect(due !== undefined && next !== undefined && longer !== undefined).toBe(true);
        expect(`${next}` >= `${due}`).toBe(true);
        expect(`${longer}` > `${due}`).toBe(true);
      }),
    );
  });

  it('do not depend on the order in which the notices are given', () => {
    const shuffled = workingCalendar(NOTICES.toReversed());
    expect(shuffled.version).toBe(WORKING_CALENDAR.version);
    expect(shuffled.isWorkingDay(asDay('2020-02-01'))).toBe(false);
  });

  it('refuse a part of a day', () => {
    expect(() => add('2026-04-15', 1.5)).toThrow(RangeError);
  });
});
