import { describe, expect, it } from 'vitest';
import { groundOf, LAWS, lawNamed, lawOn, SERVICE_LIMITS } from '../../../shared/complaints/law.ts';
import { asDay } from '../../../shared/kernel/days.ts';

describe('the law of complaints and reports', () => {
  it.each([
    ['2026-04-14', 'order-20'],
    ['2026-04-15', 'order-121'],
    ['2020-01-01', 'order-20'],
    ['2026-11-25', 'order-121'],
  ])('a case received on %s is handled by %s to its end', (received, law) => {
    expect(lawOn(asDay(received)).id).toBe(law);
    expect(lawNamed(law).id).toBe(law);
  });

  it('no version is made up for a day before the first', () => {
    expect(() => lawOn(asDay('2019-12-31'))).toThrow(RangeError);
  });

  it('versions follow one another without a gap or an overlap', () => {
    for (const [at, law] of LAWS.entries()) {
      const next = LAWS[at + 1];
      if (next === undefined) expect(law.effectiveTo).toBeNull();
      else
        expect(new Date(`${law.effectiveTo}T00:00:00Z`).getTime() + 86_400_000).toBe(
          new Date(`${next.effectiveFrom}T00:00:00Z`).getTime(),
        );
    }
  });

  it('order 121 ends mediation after 60 calendar days, order 20 after 45 working days', () => {
    expect(lawNamed('order-121').limits.mediation).toMatchObject({ count: 60, unit: 'calendar-days' });
    expect(lawNamed('order-20').limits.mediation).toMatchObject({ count: 45, unit: 'working-days' });
  });

  it('order 121 has seven numbered grounds not to accept and eight to end mediation', () => {
    const law = lawNamed('order-121');
    expect(law.grounds['not-accepted'].items.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((item) => `16.${item}`),
    );
    expect(law.grounds.terminated.items).toHaveLength(8);
    expect(groundOf(law, 'not-accepted', '16.6').zh).toContain('冒用他人名义');
  });

  it('a ground of another version or another decision is refused', () => {
    expect(() => groundOf(lawNamed('order-121'), 'not-accepted', '15.1')).toThrow(/expected a ground/);
    expect(() => groundOf(lawNamed('order-121'), 'terminated', '16.1')).toThrow(/expected a ground/);
  });

  it('P14: every number says where it comes from and how sure we are', () => {
    for (const law of LAWS) {
      for (const limit of Object.values(law.limits)) expect(limit.article).not.toBe('');
      for (const { items, article } of Object.values(law.grounds)) {
        expect(article).not.toBe('');
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }
    }
    expect(SERVICE_LIMITS.checked).toBe('assumed');
  });
});
