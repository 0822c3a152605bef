import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, mergedContent } from '../../../site/src/features/certification/merge-sections.ts';

const ROW = (serial: string, validUntil: string) => ({ name: '电子计价秤', serial, validUntil });

describe('R12: two versions of one section', () => {
  it('taken together, lists hold each row once, as the person who chooses left it', () => {
    const mine = { rows: [ROW('1', '2027-01-01'), ROW('2', '2027-01-01')] };
    const theirs = { rows: [ROW('2', '2026-01-01'), ROW('3', '2026-01-01')] };
    expect(mergedContent(mine, theirs, { rows: 'both' })).toEqual({
      rows: [ROW('1', '2027-01-01'), ROW('2', '2027-01-01'), ROW('3', '2026-01-01')],
    });
  });

  it('differ where they differ, a field that one of them leaves empty too', () => {
    expect(differencesOf({ hours: '8-20', note: '' }, { hours: '9-21' }).map(({ name }) => name)).toEqual([
      'hours',
    ]);
    expect(differencesOf({ hours: '8-20' }, { displayedAt: '正门' }).map(({ name }) => name)).toEqual([
      'hours',
      'displayedAt',
    ]);
  });

  it('lose nothing: each field is what was chosen, and what was not touched stays', () => {
    const content = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 4 })),
    );
    const choice = fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const);
    fc.assert(
      fc.property(
        content,
        content,
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), choice),
        (mine, theirs, choices) => {
          const merged = mergedContent(mine, theirs, choices);
          for (const { name, isList } of differencesOf(mine, theirs)) {
            const chosen = choices[name] ?? 'mine';
            if (chosen === 'both' && isList) {
              const rows = merged[name] as readonly string[];
              for (const row of [...(mine[name] as string[]), ...(theirs[name] as string[])])
                expect(rows).toContain(row);
            } else expect(merged[name]).toEqual(chosen === 'theirs' ? theirs[name] : mine[name]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
