import { recordArrivalsContract, viewDoorListContract } from '../../shared/outreach/door-api.ts';
import {
  listVisitEventsContract,
  listVisitNoticesContract,
  resendVisitNoticeContract,
  saveVisitEventContract,
  viewVisitEventContract,
} from '../../shared/outreach/visit-desk-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { countPlaces } from './count-places.ts';
import { getDeskEvent } from './get-event.ts';
import { listVisitEvents } from './list-visit-events.ts';
import { listVisitNotices } from './list-visit-notices.ts';
import { recordArrivals } from './record-arrivals.ts';
import { resendVisitNotice } from './resend-visit-notice.ts';
import { saveVisitEvent } from './save-visit-event.ts';
import { viewDoorList } from './view-door-list.ts';

/** Open days as staff prepare them and receive people. */
export const outreachDeskFeature: Feature = {
  name: 'outreach-desk',
  operations: [
    operation(listVisitEventsContract, async ({ caller }, { visits }) => ({
      events: await listVisitEvents(visits.events, caller),
    })),
    operation(viewVisitEventContract, async ({ caller, params }, { visits, now }) => {
      const event = await getDeskEvent(visits.events, params.eventId, caller);
      return { event, left: await countPlaces(visits.bookings, event, now()) };
    }),
    operation(saveVisitEventContract, ({ caller, params, body }, services) =>
      saveVisitEvent(services, { caller, ...params, ...body, at: services.now(), auditId: services.newId() }),
    ),
    operation(listVisitNoticesContract, async ({ caller }, { notices }) => ({
      notices: await listVisitNotices(notices, caller),
    })),
    operation(resendVisitNoticeContract, async ({ caller, params }, { notices, now, newId }) => {
      await resendVisitNotice(notices, { caller, ...params, at: now(), auditId: newId() });
      return { resent: true } as const;
    }),
    operation(viewDoorListContract, ({ caller, params }, services) =>
      viewDoorList(services, { caller, ...params, at: services.now(), auditId: services.newId() }),
    ),
    operation(recordArrivalsContract, ({ caller, params, body }, { visits }) =>
      recordArrivals(visits, { caller, ...params, ...body }),
    ),
  ],
};
