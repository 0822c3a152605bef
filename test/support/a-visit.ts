import type { Session, VisitEvent } from '../../shared/outreach/events.ts';

/** An open day that takes bookings at noon of 20 May 2026, with what the test says of it. */
export function aVisitEvent(given: Partial<VisitEvent> & { readonly capacity?: number } = {}): VisitEvent {
  const { capacity = 10, ...rest } = given;
  return {
    eventId: 'lab-day',
    version: 1,
    title: { zh: '实验室开放日', en: 'Open day of the laboratory' },
    summary: { zh: '看砝码怎样检定', en: 'See how weights are verified' },
    host: { zh: '省计量测试技术研究院', en: 'Provincial institute of metrology' },
    address: { zh: '演示路一号', en: '1 Demonstration Road' },
    accessibility: { zh: '有电梯', en: 'There is a lift' },
    mode: 'first-come',
    groupLimit: 6,
    bookingFrom: '2026-05-01T00:00:00Z',
    bookingTo: '2026-06-01T00:00:00Z',
    offerMinutes: 60,
    retentionDays: 30,
    publishedAt: '2026-04-20T00:00:00Z',
    sessions: [aSession({ capacity })],
    demonstration: false,
    ...rest,
  };
}

export function aSession(given: Partial<Session> = {}): Session {
  return {
    sessionId: 's1',
    startsAt: '2026-06-05T01:00:00Z',
    endsAt: '2026-06-05T03:00:00Z',
    capacity: 10,
    moves: [],
    ...given,
  };
}

/** A secret of a code, from a number. */
export const aSecret = (seed: number): string => String(seed).padStart(18, '0');
