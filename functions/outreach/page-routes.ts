import { DomainError } from '../../shared/kernel/errors.ts';
import { SECRET_BYTES, secretFrom } from '../../shared/outreach/booking-code.ts';
import { entryId } from '../../shared/outreach/draw.ts';
import type { VisitEvent } from '../../shared/outreach/events.ts';
import { type BookingBody, bookingBodySchema } from '../../shared/outreach/visit-api.ts';
import type { AppServices } from '../http/app-services.ts';
import { type Fields, fieldOf, type PageAnswer, type PageInput, type PageOperation } from '../http/page.ts';
import { acceptOffer } from './accept-offer.ts';
import { admitBooking } from './admit-booking.ts';
import { readCode, secretHashOf } from './booking-secret.ts';
import { cancelBooking } from './cancel-booking.ts';
import { getPublishedEvent } from './get-event.ts';
import { getHeld } from './get-held.ts';
import { requestBooking, viewOf } from './request-booking.ts';

/** Loaded with the first page: the API's document is made from these routes by a program that knows no components. */
const components = () => import('../http/pages/outreach-pages.tsx');

/** Booking without a script: every step is a page of its own. */
export const outreachPages: readonly PageOperation[] = [
  { method: 'GET', path: '/visit/book', handle: showForm },
  { method: 'POST', path: '/visit/book', handle: book },
  { method: 'POST', path: '/visit/booking', handle: showHeld },
  { method: 'POST', path: '/visit/accept', handle: accept },
  { method: 'POST', path: '/visit/cancel', handle: cancel },
];

/** Each form has a secret of its own, so that sending it twice makes one booking. */
async function showForm(
  { query, locale }: PageInput,
  { visits, now, secretBytes }: AppServices,
): Promise<PageAnswer> {
  const event = await getPublishedEvent(visits.events, fieldOf(query, 'event'), now());
  const secret = secretFrom(secretBytes(SECRET_BYTES));
  const values = { ...valuesOf({}), session: fieldOf(query, 'session') };
  const { visitFormPage } = await components();
  return visitFormPage({ event, now: now(), locale, secret, values, issues: [] });
}

async function book(
  { fields, locale, clientAddress }: PageInput,
  services: AppServices,
): Promise<PageAnswer> {
  const { visits, caseKeys, keyedHash, now } = services;
  const event = await getPublishedEvent(visits.events, fieldOf(fields, 'event'), now());
  const { visitBookingPage, visitFormPage, visitRefusalPage } = await components();
  const again = (issues: readonly string[]): PageAnswer =>
    visitFormPage({
      event,
      now: now(),
      locale,
      secret: fieldOf(fields, 'secret'),
      values: valuesOf(fields),
      issues,
    });
  const body = bookingBodySchema.safeParse(bodyOf(fields, locale));
  if (!body.success) return again(issuesOf(body.error.issues, locale));
  try {
    const given = { bookings: visits.bookings, caseKeys, keyedHash };
    const admit = () => admitBooking(services, { ...body.data, clientAddress });
    const answer = await requestBooking(given, body.data, { event, now: now(), admit });
    if (answer.outcome !== 'mine') {
      return visitRefusalPage({ event, sessionId: body.data.sessionId, refusal: answer, locale });
    }
    const { booking, code } = answer;
    return visitBookingPage({ event, booking, code, entry: entryOf(event, body.data), isNew: true, locale });
  } catch (error) {
    if (!(error instanceof DomainError) || error.issues.length === 0) throw error;
    return again(error.issues.map((issue) => issue[locale]));
  }
}

const entryOf = (event: VisitEvent, { secret }: Pick<BookingBody, 'secret'>): string | undefined =>
  event.mode === 'draw' ? entryId(secretHashOf(secret)) : undefined;

const valuesOf = (fields: Fields) => ({
  session: fieldOf(fields, 'session'),
  size: fieldOf(fields, 'size') || '1',
  name: fieldOf(fields, 'name'),
  contact: fieldOf(fields, 'contact'),
  wait: fieldOf(fields, 'wait') !== '',
  ages: fieldOf(fields, 'ages') !== '',
  work: fieldOf(fields, 'work'),
});

function bodyOf(fields: Fields, locale: 'zh' | 'en') {
  const { session, size, name, contact, wait, ages, work } = valuesOf(fields);
  return {
    sessionId: session,
    size: Number(size),
    name,
    ...(contact === '' ? {} : { contact }),
    ...(work === '' ? {} : { work }),
    secret: fieldOf(fields, 'secret'),
    waitIfFull: wait,
    agesConfirmed: ages,
    locale,
  };
}

const FIELD_ISSUES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  sessionId: { zh: '请选择场次', en: 'Choose a session' },
  size: { zh: '请选择人数', en: 'Say how many you are' },
  name: { zh: '请填写称呼，最多 40 字', en: 'Say what to call you, in at most 40 characters' },
  contact: { zh: '联系方式过长', en: 'The contact is too long' },
};
const BROKEN_FORM = {
  zh: '表单已失效，请重新打开预约页面',
  en: 'This form is broken: open the booking page again',
};

function issuesOf(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  locale: 'zh' | 'en',
): readonly string[] {
  return [...new Set(issues.map(({ path }) => (FIELD_ISSUES[String(path[0])] ?? BROKEN_FORM)[locale]))];
}

async function showHeld({ fields, locale }: PageInput, { visits, now }: AppServices): Promise<PageAnswer> {
  const typed = fieldOf(fields, 'code');
  const { event, booking, code } = await getHeld(visits, typed, now());
  const entry = event.mode === 'draw' ? entryId(code.secretHash) : undefined;
  const view = await viewOf(visits.bookings, booking, now());
  const { visitBookingPage } = await components();
  return visitBookingPage({ event, booking: view, code: typed, entry, isNew: false, locale });
}

async function accept(input: PageInput, services: AppServices): Promise<PageAnswer> {
  const { visits, now } = services;
  await acceptOffer(visits.bookings, readCode(fieldOf(input.fields, 'code')), now());
  return showHeld(input, services);
}

async function cancel(input: PageInput, services: AppServices): Promise<PageAnswer> {
  const { visits, now } = services;
  const { code, at } = await getHeld(visits, fieldOf(input.fields, 'code'), now());
  await cancelBooking(visits.bookings, code, at);
  return showHeld(input, services);
}
