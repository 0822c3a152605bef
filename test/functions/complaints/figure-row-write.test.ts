import { expect, it } from 'vitest';
import { figureRowWrites } from '../../../functions/complaints/figure-row-write.ts';
import { transitionNamed } from '../../../shared/complaints/lifecycle.ts';
import type { CaseEvent, CaseHead } from '../../../shared/complaints/schema.ts';
import { asDay, asInstant } from '../../../shared/kernel/days.ts';

type Told = readonly [type: string, on: string, more?: Partial<CaseEvent>];

/** Whether what statistics keep of the case says that it was decided in time; `undefined` where no decision was due yet. */
function onTimeOf(...told: readonly Told[]): boolean | undefined {
  const events = told.map(([type, on, more], at): CaseEvent => {
    const [by = 'officer'] = transitionNamed(type).by;
    return { sequence: at + 1, type, at: asInstant(new Date(`${on}T04:00:00Z`)), on: asDay(on), by, ...more };
  });
  const head: CaseHead = {
    caseId: 'c0000000000000000',
    track: told[0]?.[0] === 'report-filed' ? 'report' : 'complaint',
    division: '530102',
    filedAt: asInstant(new Date('2026-05-20T04:00:00Z')),
    receivedOn: asDay('2026-05-20'),
    channel: 'web',
    lawVersion: 'order-121',
    consents: { publication: false, entrustedMediation: false },
    named: true,
    reachable: false,
    evidenceIds: [],
    events,
    demonstration: false,
  };
  const [write] = figureRowWrites(head);
  const item = write !== undefined && 'put' in write ? write.put : {};
  return (item as { row: { onTime?: boolean } }).row.onTime;
}

// Received on Wednesday 2026-05-20: a complaint is to be accepted or not by 2026-05-29, a report to be looked into by 06-10.
it.each<[string, boolean | undefined, readonly Told[]]>([
  [
    'accepted on the last day is on time',
    true,
    [
      ['complaint-filed', '2026-05-20'],
      ['accepted', '2026-05-29'],
    ],
  ],
  [
    'a day later is late',
    false,
    [
      ['complaint-filed', '2026-05-20'],
      ['accepted', '2026-05-30'],
    ],
  ],
  [
    'days of waiting for proof of identity are not counted',
    true,
    [
      ['complaint-filed', '2026-05-20'],
      ['identity-requested', '2026-05-22', { replyBy: asDay('2026-06-05') }],
      ['identity-supplied', '2026-06-01'],
      ['accepted', '2026-06-03'],
    ],
  ],
  [
    'passed on, it counts from the day on which the other office got it',
    true,
    [
      ['complaint-filed', '2026-05-20'],
      ['transferred', '2026-05-28', { division: '530103', reason: 'premises' }],
      ['accepted', '2026-06-05'],
    ],
  ],
  [
    'an inspection that was lengthened once has as long again',
    true,
    [
      ['report-filed', '2026-05-20'],
      ['verification-begun', '2026-05-21'],
      ['verification-extended', '2026-06-09', { reason: 'complex' }],
      ['investigation-opened', '2026-06-25'],
    ],
  ],
  [
    'while goods are tested nothing is late',
    undefined,
    [
      ['report-filed', '2026-05-20'],
      ['verification-begun', '2026-05-21'],
      ['testing-begun', '2026-05-22', { reason: 'testing' }],
      ['message-added', '2026-07-01'],
    ],
  ],
])('R15: %s', (_name, expected, told) => expect(onTimeOf(...told)).toBe(expected));
