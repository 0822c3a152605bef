import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseReceipt,
  RECEIPT_BYTES,
  receiptFrom,
  receiptPrefix,
} from '../../../shared/complaints/receipt.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const chance = fc.uint8Array({ minLength: RECEIPT_BYTES, maxLength: RECEIPT_BYTES });
const receipt = chance.map(receiptFrom);

describe('C6: the receipt code', () => {
  it('is five groups of four letters and digits that cannot be mistaken for one another', () => {
    fc.assert(
      fc.property(receipt, (code) => /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/.test(code)),
    );
  });

  it('carries 90 random bits: each of its 18 characters takes every value, and no two runs of chance meet', () => {
    const seen = Array.from({ length: 18 }, () => new Set<string>());
    const codes = new Set<string>();
    fc.assert(
      fc.property(chance, (bytes) => {
        const code = receiptFrom(bytes);
        [...code.replaceAll('-', '').slice(0, 18)].forEach((character, at) => {
          seen[at]?.add(character);
        });
        codes.add(code);
      }),
      { numRuns: 3_000 },
    );
    expect(seen.map((characters) => characters.size)).toEqual(seen.map(() => 32));
    expect(codes.size).toBeGreaterThan(2_900);
  });

  it('is read as people type it: small, full-width, with spaces, O for 0, I and L for 1', () => {
    fc.assert(
      fc.property(receipt, fc.constantFrom('', ' ', '-', '－', '  '), (code, between) => {
        const plain = code.replaceAll('-', '');
        const sloppy = plain.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
        const wide = [...plain].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');
        expect(parseReceipt([...sloppy].join(between))).toBe(code);
        expect(parseReceipt(wide)).toBe(code);
        expect(receiptPrefix(sloppy)).toBe(plain.slice(0, 4));
      }),
    );
  });

  it('every wrong character in every place is noticed', () => {
    fc.assert(
      fc.property(receipt, (code) => {
        const plain = code.replaceAll('-', '');
        for (let at = 0; at < plain.length; at += 1) {
          for (const other of ALPHABET) {
            if (other === plain[at]) continue;
            expect(parseReceipt(plain.slice(0, at) + other + plain.slice(at + 1))).toBeUndefined();
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('every two random characters that changed places are noticed, near or far', () => {
    fc.assert(
      fc.property(receipt, (code) => {
        const plain = [...code.replaceAll('-', '')];
        for (let a = 0; a < 18; a += 1) {
          for (let b = a + 1; b < 18; b += 1) {
            if (plain[a] === plain[b]) continue;
            expect(
              parseReceipt(
                plain
                  .with(a, plain[b] ?? '')
                  .with(b, plain[a] ?? '')
                  .join(''),
              ),
            ).toBeUndefined();
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(['', 'hello', '0000-0000-0000-0000-0001', 'U'.repeat(20), '0'.repeat(10_000), '七'.repeat(20)])(
    'what cannot be one is no receipt: %s',
    (typed) => expect(parseReceipt(typed)).toBeUndefined(),
  );

  it('another number of random bytes is refused', () => {
    expect(() => receiptFrom(new Uint8Array(10))).toThrow(RangeError);
  });
});
