import { assert, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMass, parseVolume, parseYuan } from '../../../shared/kernel/quantities.ts';

describe('a quantity is taken as people type it', () => {
  it.each([
    ['1.5 kg', 1_500_000],
    ['1.5公斤', 1_500_000],
    ['３斤', 1_500_000],
    ['3斤2两', 1_600_000],
    ['半斤', 250_000],
    ['三斤二两', 1_600_000],
    ['500 g', 500_000],
    ['0.001 g', 1],
    [' 482ｇ ', 482_000],
    ['.5kg', 500_000],
    ['２市斤', 1_000_000],
    ['3市两', 150_000],
    ['一斤二两', 600_000],
    ['0.1斤', 50_000],
  ])('%s is %i mg', (text, value) => {
    expect(parseMass(text)).toEqual({ value });
  });

  it.each([
    ['', 'empty'],
    ['500', 'no-unit'],
    ['0,5 kg', 'decimal-comma'],
    ['5 lb', 'other-unit'],
    ['五百', 'not-a-number'],
    ['-3 kg', 'not-a-number'],
    ['2两3斤', 'not-a-number'],
    ['1e3 g', 'other-unit'],
    ['0.0001 g', 'too-fine'],
    ['9999999999999 kg', 'too-large'],
  ])('%s is refused with a reason: %s', (text, fault) => {
    expect(parseMass(text)).toEqual({ fault });
  });

  it('volumes and money likewise', () => {
    expect(parseVolume('20.5 L')).toEqual({ value: 20_500_000 });
    expect(parseVolume('550毫升')).toEqual({ value: 550_000 });
    expect(parseYuan('¥12.5')).toEqual({ value: 1_250 });
    expect(parseYuan('6元/kg')).toEqual({ value: 600 });
    expect(parseYuan('1.234')).toEqual({ fault: 'too-fine' });
    expect(parseYuan('3,5')).toEqual({ fault: 'decimal-comma' });
  });

  test('grams with three decimals are exact, whatever the number', () => {
    assert(
      property(integer({ min: 0, max: 999_999_999 }), (milligrams) => {
        const text = `${Math.floor(milligrams / 1_000)}.${String(milligrams % 1_000).padStart(3, '0')} g`;
        expect(parseMass(text)).toEqual({ value: milligrams });
      }),
    );
  });
});
