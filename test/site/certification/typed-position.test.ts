import { describe, expect, it } from 'vitest';
import { typedPosition } from '../../../site/src/features/certification/typed-position.ts';

const IN_KUNMING = { latitude: '25.04321', longitude: '102.70234', division: '530102' };
const KUNMING = { latitudeMicrodegrees: 25_043_210, longitudeMicrodegrees: 102_702_340 };

describe('R9: where the premises are, as typed on the form of a visit', () => {
  it('may be left out, and is taken as people write it', () => {
    expect(typedPosition({})).toEqual({ kind: 'none' });
    expect(typedPosition({ latitude: ' ', longitude: '' })).toEqual({ kind: 'none' });
    expect(typedPosition(IN_KUNMING)).toEqual({ kind: 'right', coordinates: KUNMING });
    expect(typedPosition({ latitude: '北纬２５．０４３２１°', longitude: 'E102.70234' })).toMatchObject({
      coordinates: KUNMING,
    });
  });

  it('half of it, degrees and minutes, or exchanged, is said at the field that it is about', () => {
    expect(typedPosition({ latitude: '25.04' })).toMatchObject({ kind: 'wrong', longitude: 'both' });
    expect(typedPosition({ longitude: '102.7' })).toMatchObject({ kind: 'wrong', latitude: 'both' });
    expect(typedPosition({ latitude: '25°02′', longitude: 'x' })).toMatchObject({
      ...{ kind: 'wrong', latitude: 'degrees', longitude: 'degrees' },
    });
    const exchanged = { ...IN_KUNMING, latitude: '102.70234', longitude: '25.04321' };
    expect(typedPosition(exchanged)).toEqual({ kind: 'wrong', latitude: 'outside' });
  });

  it('a form that an older version kept names no county: the service checks the place', () => {
    const beijing = { latitude: '39.9', longitude: '116.4' };
    expect(typedPosition(beijing)).toMatchObject({ kind: 'right' });
    expect(typedPosition({ ...beijing, division: '530102' })).toMatchObject({ kind: 'wrong' });
  });
});
