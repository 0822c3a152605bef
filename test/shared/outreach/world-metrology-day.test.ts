import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/kernel/days.ts';
import { nextWorldMetrologyDay } from '../../../shared/outreach/next-world-metrology-day.ts';
import { knownThemes, newestTheme } from '../../../shared/outreach/world-metrology-day.ts';

const CALENDAR = fileURLToPath(new URL('../../../site/public/520/world-metrology-day.ics', import.meta.url));

describe('World Metrology Day', () => {
  it('has every theme from 2005 on, newest first, each with its source and how sure we are', () => {
    const years = knownThemes().map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(years.at(-1)).toBe(2005);
    expect(new Set(years).size).toBe(years.length);
    for (const { source, checked } of knownThemes()) expect([source, checked]).not.toContain(null);
  });

  it('shows no theme that nobody has published', () => {
    expect(newestTheme()).toMatchObject({
      year: 2026,
      themeEn: 'Metrology: building trust in policy making',
    });
    expect(knownThemes().some(({ year }) => year === 2027)).toBe(false);
  });

  it('comes as a calendar that every program reads: lines end as RFC 5545 asks, none is too long', () => {
    const text = readFileSync(CALENDAR, 'utf8');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toContain('RRULE:FREQ=YEARLY');
    expect(text).toMatch(/DTSTART;VALUE=DATE:\d{4}0520\r\n/);
  });
});

describe('the next 20 May', () => {
  it.each([
    ['2026-11-25', '2027-05-20', 176, 28],
    ['2027-05-19', '2027-05-20', 1, 28],
    ['2027-05-20', '2027-05-20', 0, 28],
    ['2027-05-21', '2028-05-20', 365, 29],
    ['2028-02-28', '2028-05-20', 82, 29],
    ['2024-01-01', '2024-05-20', 140, 25],
  ])('seen from %s is %s, in %i days', (today, day, daysLeft, ordinal) => {
    expect(nextWorldMetrologyDay(asDay(today))).toEqual({ day, daysLeft, ordinal });
  });
});
