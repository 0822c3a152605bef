import {
  acceptOfferContract,
  bookVisitContract,
  cancelBookingContract,
  countPlacesContract,
  viewBookingContract,
} from '../../shared/outreach/visit-api.ts';
import { type Feature, operation } from '../http/operation.ts';
import { acceptOffer } from './accept-offer.ts';
import { admitBooking } from './admit-booking.ts';
import { cancelBooking } from './cancel-booking.ts';
import { countPlaces } from './count-places.ts';
import { getPublishedEvent } from './get-event.ts';
import { getHeld } from './get-held.ts';
import { outreachPages } from './page-routes.ts';
import { requestBooking, viewOf } from './request-booking.ts';

export const outreachFeature: Feature = {
  name: 'outreach',
  pages: outreachPages,
  operations: [
    operation(countPlacesContract, async ({ params }, { visits, now }) => {
      const event = await getPublishedEvent(visits.events, params.eventId, now());
      return countPlaces(visits.bookings, event, now());
    }),
    operation(bookVisitContract, async ({ params, body, clientAddress }, services) => {
      const { visits, caseKeys, keyedHash, now } = services;
      const event = await getPublishedEvent(visits.events, params.eventId, now());
      const given = { bookings: visits.bookings, caseKeys, keyedHash };
      const admit = () => admitBooking(services, { ...body, clientAddress });
      return requestBooking(given, body, { event, now: now(), admit });
    }),
    operation(viewBookingContract, async ({ body }, { visits, now }) => {
      const { booking } = await getHeld(visits, body.code, now());
      return viewOf(visits.bookings, booking, now());
    }),
    operation(cancelBookingContract, async ({ body }, { visits, now }) => {
      const { code, at } = await getHeld(visits, body.code, now());
      return viewOf(visits.bookings, await cancelBooking(visits.bookings, code, at), now());
    }),
    operation(acceptOfferContract, async ({ body }, { visits, now }) => {
      const { code } = await getHeld(visits, body.code, now());
      return viewOf(visits.bookings, await acceptOffer(visits.bookings, code, now()), now());
    }),
  ],
};
