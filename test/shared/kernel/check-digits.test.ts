import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUscc, mod3736CheckCharacter } from '../../../shared/kernel/check-digits.ts';

describe('ISO 7064 MOD 37,36', () => {
  it('gives the check character of the published example (GRid A1-2425G-ABC1234002-M, IFPI GRid standard)', () => {
    expect(mod3736CheckCharacter('A1-2425G-ABC1234002')).toBe('M');
  });

  it('notices every single wrong character', () => {
    const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const payload = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(payload, fc.nat(), fc.constantFrom(...alphabet), (text, position, other) => {
        const at = position % text.length;
        const wrong = text.slice(0, at) + other + text.slice(at + 1);
        if (wrong !== text) expect(mod3736CheckCharacter(wrong)).not.toBe(mod3736CheckCharacter(text));
      }),
    );
  });
});

describe('M2: a unified social credit identifier is known by its check character (GB 32100-2015)', () => {
  // The first four are invented and valid; the last is a real one published by the python-stdnum project.
  it.each([
    '91530100MA0000001W',
    '92530102MA0000002R',
    '12530000431200003Y',
    '11530000MB0000004B',
    '91110000600037341L',
  ])('%s is right', (uscc) => expect(isUscc(uscc)).toBe(true));

  it.each(['91530100MA0000001X', '91530100MA000000', '', '91530100MA000000IW', '91530100ma0000001w'])(
    '%s is not',
    (uscc) => expect(isUscc(uscc)).toBe(false),
  );
});
