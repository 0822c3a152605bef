import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../../../shared/kernel/days.ts';
import { type Change, dayOfEvent, mergeChanges, NEWEST_CHANGES } from '../../../shared/register/changes.ts';
import type { CertificateEvent } from '../../../shared/register/schema.ts';
import { aUnit } from '../../support/a-unit.ts';

const FIRST_DAY = asDay('2024-01-01');
const histories = fc.array(fc.array(fc.nat(900), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 40,
});

const publishedFrom = (all: readonly (readonly number[])[]) =>
  all.map((days, at) => ({
    unit: aUnit({ publicId: `u${String(at).padStart(12, '0')}` }),
    events: days.map(
      (after, position): CertificateEvent => ({
        sequence: position + 1,
        type: position === 0 ? 'issued' : 'corrected',
        year: 2024,
        on: addDays(FIRST_DAY, after),
      }),
    ),
  }));

describe('the newest changes', () => {
  it('are the same however the units come: in any order, one by one, and again', () => {
    fc.assert(
      fc.property(histories, fc.integer(), (all, seed) => {
        const published = publishedFrom(all);
        const atOnce = mergeChanges([], published);
        const shuffled = [...published].sort(
          (a, b) =>
            ((Number(a.unit.publicId.slice(1)) * seed) % 7) - ((Number(b.unit.publicId.slice(1)) * seed) % 7),
        );
        let known: readonly Change[] = [];
        for (const each of [...shuffled, ...published.slice(0, 3)]) known = mergeChanges(known, [each]);
        expect(known).toEqual(atOnce);
      }),
    );
  });

  it('are at most a hundred, newest first', () => {
    const all = Array.from({ length: 150 }, (_, at) => [at]);
    const newest = mergeChanges([], publishedFrom(all));
    expect(newest).toHaveLength(NEWEST_CHANGES);
    const days = newest.map(({ event }) => dayOfEvent(event));
    expect(days).toEqual([...days].sort().reverse());
    expect(days[0]).toBe(addDays(FIRST_DAY, 149));
  });

  it('place an event of which only the year is known at the beginning of its year', () => {
    expect(dayOfEvent({ year: 2016 })).toBe('2016-01-01');
  });
});
