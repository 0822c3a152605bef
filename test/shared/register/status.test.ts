import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, type Day } from '../../../shared/kernel/days.ts';
import { ALLOWED_EVENTS, applyEvent, type EventFact } from '../../../shared/register/lifecycle.ts';
import { STATUSES, type Unit } from '../../../shared/register/schema.ts';
import { statusChangeDays, statusOn } from '../../../shared/register/status.ts';
import { aUnit } from '../../support/a-unit.ts';

const unit = aUnit({ validTo: asDay('2026-12-31') });
const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(asDay('2024-01-01'), days));

describe('M10: the status follows from dates, though no job runs', () => {
  it.each([
    ['2026-10-31', 'certified'],
    ['2026-11-01', 'expiring'],
    ['2026-12-31', 'expiring'],
    ['2027-01-01', 'expired'],
  ])('on %s it is %s', (day, status) => expect(statusOn(unit, asDay(day)).status).toBe(status));

  it('says since when and why', () => {
    const suspended = {
      ...unit,
      suspendedOn: asDay('2026-03-01'),
      suspendedGround: 'verification-overdue' as const,
    };
    expect(statusOn(suspended, asDay('2026-02-28')).status).toBe('certified');
    expect(statusOn(suspended, asDay('2026-03-01'))).toEqual({
      status: 'suspended',
      since: '2026-03-01',
      ground: 'verification-overdue',
    });
  });

  it('a withdrawal stays a withdrawal after the end date', () => {
    const withdrawn = { ...unit, withdrawnOn: asDay('2026-03-01'), withdrawnGround: 'voluntary' as const };
    expect(statusOn(withdrawn, asDay('2030-01-01')).status).toBe('withdrawn');
  });

  it('between two change days the status is the same', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.option(anyDay),
        fc.option(anyDay),
        anyDay,
        (validTo, suspended, withdrawn, day) => {
          const facts = {
            validTo,
            ...(suspended === null ? {} : { suspendedOn: suspended }),
            ...(withdrawn === null ? {} : { withdrawnOn: withdrawn }),
          };
          const next = statusChangeDays(facts, day)[0] ?? addDays(day, 30);
          for (let at: Day = day; at < next; at = addDays(at, 1)) {
            expect(statusOn(facts, at).status).toBe(statusOn(facts, day).status);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

const anyFact: fc.Arbitrary<EventFact> = fc.record({
  type: fc.constantFrom('renewed', 'suspended', 'reinstated', 'withdrawn', 'corrected'),
  on: anyDay,
  ground: fc.constantFrom('short-weight-upheld', 'verification-overdue'),
  validTo: anyDay,
});

describe('M14: a certificate changes only by the events that its status allows', () => {
  it('over any sequence of events, what is not allowed is refused and history has no gaps', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 20 }), (facts) => {
        let current: Unit = unit;
        for (const fact of facts) {
          const allowed: readonly string[] = ALLOWED_EVENTS[statusOn(current, fact.on).status];
          if (!allowed.includes(fact.type)) {
            expect(() => applyEvent(current, fact)).toThrow('expected one of');
            continue;
          }
          const next = applyEvent(current, fact);
          expect(next.event.sequence).toBe(current.version + 1);
          expect(next.unit.version).toBe(next.event.sequence);
          expect(next.unit.certificateNumber).toBe(unit.certificateNumber);
          current = next.unit;
        }
      }),
    );
  });

  it('every status has its row in the table', () =>
    expect(Object.keys(ALLOWED_EVENTS).sort()).toEqual([...STATUSES].sort()));

  it('a suspension without a ground is refused', () => {
    expect(() => applyEvent(unit, { type: 'suspended', on: asDay('2026-01-01') })).toThrow('expected ground');
  });

  it('a renewed unit forgets an old suspension', () => {
    const lapsed = { ...unit, suspendedOn: asDay('2026-12-01'), suspendedGround: 'voluntary' as const };
    const renewed = applyEvent(lapsed, {
      type: 'renewed',
      on: asDay('2027-02-01'),
      validTo: asDay('2030-01-31'),
    });
    expect(statusOn(renewed.unit, asDay('2027-02-01')).status).toBe('certified');
  });
});
