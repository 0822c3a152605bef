import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretBytes } from '../../../functions/adapters/random.ts';
import {
  open,
  openBytes,
  SealBroken,
  seal,
  unwrapUnderReceipt,
  wrapUnderReceipt,
} from '../../../functions/adapters/seal.ts';

const key = secretBytes(32);

describe('what is sealed is read by who holds the key, in the place that it was sealed for', () => {
  it('any value comes back as it was', () => {
    const values = fc.record({ name: fc.string(), list: fc.array(fc.integer()), more: fc.constant(null) });
    fc.assert(
      fc.property(values, (value) => {
        expect(open(key, seal(key, value, 'a/1'), 'a/1')).toEqual(value);
      }),
    );
  });

  it('it opens under no other key, in no other place, and not after a change of any character', () => {
    const sealed = seal(key, { phone: '13800000000' }, 'complaints/1/identity');
    expect(() => open(secretBytes(32), sealed, 'complaints/1/identity')).toThrow(SealBroken);
    expect(() => open(key, sealed, 'complaints/2/identity')).toThrow(SealBroken);
    const [algorithm, text = ''] = sealed.split('.');
    for (let at = 0; at < text.length - 1; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const changed = `${algorithm}.${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(() => openBytes(key, changed, 'complaints/1/identity')).toThrow(SealBroken);
    }
  });

  it('an unknown algorithm is refused and not guessed', () => {
    expect(() => openBytes(key, 'SM4GCM.AAAA', 'a')).toThrow(SealBroken);
    expect(() => openBytes(key, '', 'a')).toThrow(SealBroken);
  });

  it('equal values look different each time', () => {
    expect(seal(key, 1, 'a')).not.toBe(seal(key, 1, 'a'));
  });
});

describe('the holder of a receipt reads the case, nobody with another receipt does', () => {
  it('the key comes back under its receipt alone', () => {
    const secret = secretBytes(10);
    const wrapped = wrapUnderReceipt(secret, 'case-1', key);
    expect(unwrapUnderReceipt(secret, 'case-1', wrapped)).toEqual(key);
    expect(() => unwrapUnderReceipt(secretBytes(10), 'case-1', wrapped)).toThrow(SealBroken);
    expect(() => unwrapUnderReceipt(secret, 'case-2', wrapped)).toThrow(SealBroken);
  });
});
