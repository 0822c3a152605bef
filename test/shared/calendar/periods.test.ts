import { describe, expect, it } from 'vitest';
import { calendarCoverage } from '../../../shared/calendar/coverage.ts';
import { NOTICES } from '../../../shared/calendar/notices.ts';
import {
  endOfDay,
  endOfDays,
  endOfMonths,
  isInTime,
  PERIOD_RULES,
} from '../../../shared/calendar/periods.ts';
import { recalculate } from '../../../shared/calendar/recalculate.ts';
import { WORKING_CALENDAR, workingCalendar } from '../../../shared/calendar/working-calendar.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';

const at = (text: string) => asInstant(new Date(text));

describe('statutory periods', () => {
  it('P14: name the article that each is counted by, and how sure we are of it', () => {
    for (const { title, article, says, checked } of Object.values(PERIOD_RULES)) {
      expect([title, article, says]).not.toContain('');
      expect(['official', 'secondary', 'assumed']).toContain(checked);
    }
    expect(PERIOD_RULES.lastDayOff.article).toBe('第二百零三条第一款');
  });

  it('count sixty calendar days from acceptance, the day itself not counted', () => {
    const period = { start: asDay('2026-04-20'), count: 60, bound: 'authority' } as const;
    expect(endOfDays(WORKING_CALENDAR, period)).toMatchObject({ value: '2026-06-19' });
  });

  it("move a person's last day off to the first working day, and never an authority's", () => {
    const start = asDay('2026-04-20');
    expect(endOfDays(WORKING_CALENDAR, { start, count: 60, bound: 'person' })).toMatchObject({
      value: '2026-06-22',
    });
    expect(endOfDays(WORKING_CALENDAR, { start, count: 59, bound: 'person' })).toMatchObject({
      value: '2026-06-18',
    });
  });

  it('end on the last day of a month that lacks the date', () => {
    const end = (start: string, count: number) =>
      endOfMonths(WORKING_CALENDAR, { start: asDay(start), count, bound: 'authority' });
    expect(end('2026-01-31', 1)).toMatchObject({ value: '2026-02-28' });
    expect(end('2024-01-31', 1)).toMatchObject({ value: '2024-02-29' });
    expect(end('2025-11-30', 3)).toMatchObject({ value: '2026-02-28' });
    expect(end('2026-04-15', 1)).toMatchObject({ value: '2026-05-15' });
  });

  it('run until midnight in Shanghai: 23:59 is in time, 00:00 is not', () => {
    expect(endOfDay(asDay('2026-06-19'))).toBe('2026-06-19T16:00:00.000Z');
    expect(isInTime(at('2026-06-19T23:59:59+08:00'), asDay('2026-06-19'))).toBe(true);
    expect(isInTime(at('2026-06-20T00:00:00+08:00'), asDay('2026-06-19'))).toBe(false);
  });
});

describe('R6: a due day after the calendar was updated', () => {
  const upTo = (issued: string) => workingCalendar(NOTICES.filter(({ issuedOn }) => issuedOn <= issued));

  it('R6: moves when Labour Day 2019 is lengthened, and names the days and the notice', () => {
    const found = recalculate(
      { start: asDay('2019-04-24'), workingDays: 6 },
      upTo('2019-03-21'),
      upTo('2019-03-22'),
    );
    expect(found.before).toMatchObject({ value: '2019-05-03' });
    expect(found.after).toMatchObject({ value: '2019-05-05' });
    expect(found.changed).toBe(true);
    expect(found.because).toEqual([
      { day: '2019-04-28', worked: false, works: true, notice: '国办发明电〔2019〕3号' },
      { day: '2019-05-02', worked: true, works: false, notice: '国办发明电〔2019〕3号' },
      { day: '2019-05-03', worked: true, works: false, notice: '国办发明电〔2019〕3号' },
      { day: '2019-05-05', worked: false, works: true, notice: '国办发明电〔2019〕3号' },
    ]);
  });

  it('R6: becomes known when a missing notice arrives', () => {
    const found = recalculate(
      { start: asDay('2025-12-26'), workingDays: 7 },
      upTo('2025-11-03'),
      upTo('2025-11-04'),
    );
    expect(found.before).toMatchObject({ known: false, missingYear: 2026 });
    expect(found.after).toMatchObject({ known: true, value: '2026-01-07' });
    expect(found.because.map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
    ]);
  });

  it('R6: stays where nothing on its way has changed', () => {
    const found = recalculate(
      { start: asDay('2019-06-03'), workingDays: 3 },
      upTo('2019-03-21'),
      upTo('2019-03-22'),
    );
    expect(found).toMatchObject({ changed: false, because: [] });
  });
});

describe('R20: the coverage of the calendar', () => {
  it.each([
    ['2026-11-25', 'awaited', []],
    ['2026-12-01', 'awaited', []],
    ['2026-12-02', 'missing', [2027]],
    ['2027-01-01', 'missing', [2027]],
    ['2025-12-31', 'complete', []],
  ])('R20: on %s it is %s', (today, state, missingYears) => {
    expect(calendarCoverage(WORKING_CALENDAR, asDay(today))).toMatchObject({ state, missingYears });
  });
});
