import { expect, it } from 'vitest';
import { requestBooking } from '../../../functions/outreach/request-booking.ts';
import { viewDoorList } from '../../../functions/outreach/view-door-list.ts';
import { aSecret, aVisitEvent } from '../../support/a-visit.ts';
import { aCaller, apiUnderTest } from '../../support/api-under-test.ts';

it('opens the names of a full session together: one after the other they take longer than a request may', async () => {
  const { services, clock } = apiUnderTest();
  const { visits, caseKeys, keyedHash } = services;
  const event = aVisitEvent({ capacity: 20 });
  await visits.events.saveEvent(event);
  const [session] = event.sessions;
  for (let person = 0; person < 20; person += 1)
    await requestBooking(
      { bookings: visits.bookings, caseKeys, keyedHash },
      {
        ...{ sessionId: session?.sessionId ?? '', size: 1, name: `访客${person}`, secret: aSecret(person) },
        ...{ waitIfFull: true, agesConfirmed: true, locale: 'zh' },
      },
      { event, now: clock.at },
    );
  let [open, most] = [0, 0];
  const slow: typeof caseKeys = {
    ...caseKeys,
    unwrap: async (...given) => {
      open += 1;
      most = Math.max(most, open);
      const key = await caseKeys.unwrap(...given);
      open -= 1;
      return key;
    },
  };
  const asked = {
    eventId: event.eventId,
    sessionId: session?.sessionId ?? '',
    at: clock.at,
    auditId: 'look',
  };
  const { groups } = await viewDoorList({ visits, caseKeys: slow }, { ...asked, caller: aCaller() });
  expect(groups).toHaveLength(20);
  expect(most).toBe(20);
});
