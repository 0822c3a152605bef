import { describe, expect, it } from 'vitest';
import { assertActsFor, assertCovers, coversDivision, scopesOf } from '../../../shared/identity/scope.ts';

describe('the scope of an officer', () => {
  it.each([
    ['530000', '530102', true],
    ['530000', '530000', true],
    ['530000', '620102', false],
    ['530100', '530102', true],
    ['530100', '530100', true],
    ['530100', '530302', false],
    ['530100', '530000', false],
    ['530102', '530102', true],
    ['530102', '530103', false],
    ['530102', '530100', false],
    ['429000', '429004', true],
  ])('%s covers %s: %s', (scope, division, covers) => {
    expect(coversDivision(scope, division)).toBe(covers);
  });

  it('is seen from the case: its county, prefecture and province', () => {
    expect(scopesOf('530102')).toEqual(['530000', '530100', '530102']);
    expect(scopesOf('530100')).toEqual(['530000', '530100']);
    expect(scopesOf('530000')).toEqual(['530000']);
  });

  it('hides what lies outside of it, as if it were not there', () => {
    expect(() => assertCovers({ division: '530103' }, '530102')).toThrow(/scope/);
    expect(() => assertCovers({}, '530102')).toThrow(/scope/);
    expect(() => assertActsFor({ uscc: '91530102MA6K3XR58W' }, '91530103MA6K3XR58X')).toThrow(/merchant/);
    expect(() => assertActsFor({}, '91530103MA6K3XR58X')).toThrow(/merchant/);
  });
});
