import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asDay,
  asInstant,
  dayInChinese,
  dayInEnglish,
  dayInShanghai,
  daysBetween,
  isDay,
} from '../../../shared/kernel/days.ts';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => asDay(date.toISOString().slice(0, 10)));

describe('C10: a legal day is a calendar day in Shanghai', () => {
  it('23:59 and 00:01 Beijing time are different days', () => {
    expect(dayInShanghai(asInstant(new Date('2026-05-20T15:59:00Z')))).toBe('2026-05-20');
    expect(dayInShanghai(asInstant(new Date('2026-05-20T16:01:00Z')))).toBe('2026-05-21');
  });

  it('days that do not exist are not days', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const text of ['2025-02-29', '2026-13-01', '2026-1-1', '', '2026-05-20T00:00'])
      expect(isDay(text)).toBe(false);
    expect(() => asDay('2025-02-29')).toThrow(RangeError);
  });

  it('adding days and counting days undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('is written as people write it', () => {
    expect(dayInChinese(asDay('2026-05-20'))).toBe('2026年5月20日');
    expect(dayInEnglish(asDay('2026-05-20'))).toBe('20 May 2026');
  });
});
