import { describe, expect, it } from 'vitest';
import { isInHand } from '../../../shared/certification/lifecycle.ts';
import { eraseDayOf } from '../../../shared/certification/retention.ts';
import { STAGES } from '../../../shared/certification/schema.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { aCase, at, SCRIPTS } from '../../support/certification-case.ts';

const certified = aCase(SCRIPTS.certified);

describe('what a case says of people is kept no longer than its end allows', () => {
  it('a draft thirty days after it lapsed, what was given up before it was submitted thirty days after', () => {
    expect(eraseDayOf(aCase())).toBe('2026-05-30');
    const abandoned = aCase([['abandon-application', 'merchant', '2026-03-10']]);
    expect(eraseDayOf(abandoned)).toBe('2026-04-09');
  });

  it('an application that ended without a certificate two years after, a certificate five years after its last day', () => {
    const refused = {
      ...aCase(SCRIPTS.submitted),
      stage: 'refused',
      since: at('2026-04-01T02:00:00Z'),
    } as const;
    expect(eraseDayOf(refused)).toBe('2028-03-31');
    expect(eraseDayOf(certified)).toBe('2034-03-22');
    expect(eraseDayOf({ ...certified, stage: 'withdrawn', since: at('2027-01-01T02:00:00Z') })).toBe(
      '2031-12-31',
    );
  });

  it('nothing while an office has it in hand', () => {
    const { certificate: _none, ...without } = certified;
    for (const stage of STAGES)
      if (isInHand(stage, undefined, asDay('2026-05-20')))
        expect([stage, eraseDayOf({ ...without, stage })]).toEqual([stage, undefined]);
  });
});
