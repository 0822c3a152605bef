import type { Instant } from '../../../../shared/kernel/days.ts';
import type { Session, VisitEvent } from '../../../../shared/outreach/events.ts';
import type { VisitDraft } from '../../../../shared/outreach/visit-desk-api.ts';

/** An open day as an editor types it: texts by the path of their field in the draft, sessions one by one. */
export interface VisitFormText {
  readonly texts: Readonly<Record<string, string>>;
  readonly sessions: readonly Readonly<Record<string, string>>[];
}

/** Texts in both languages, with the lines that their fields have. */
export const BOTH_FIELDS = [
  ['title', 1],
  ['summary', 3],
  ['host', 1],
  ['address', 1],
  ['accessibility', 3],
] as const;

const HOURS_EAST_MS = 8 * 3_600_000;
const MINUTE_MS = 60_000;

/** `2026-06-05T09:30` in Beijing, as a field of day and time takes it. */
export const beijingText = (instant: string): string =>
  new Date(Date.parse(instant) + HOURS_EAST_MS).toISOString().slice(0, 16);

/** @returns an instant in UTC, or the text as it was where it is no time: the service then names the field */
function instantOf(text: string): string {
  const ms = Date.parse(`${text}:00+08:00`);
  return Number.isNaN(ms) ? text : new Date(ms).toISOString();
}

/** A new open day: booking from tomorrow, one session in four weeks, all of it to be changed. */
export function emptyVisit(now: Instant): VisitFormText {
  const day = (days: number, time: string): string =>
    `${beijingText(new Date(Date.parse(now) + days * 24 * 60 * MINUTE_MS).toISOString()).slice(0, 10)}T${time}`;
  return {
    texts: {
      mode: 'first-come',
      groupLimit: '4',
      bookingFrom: day(1, '09:00'),
      bookingTo: day(26, '18:00'),
      offerMinutes: '120',
      retentionDays: '30',
      published: '',
    },
    sessions: [{ sessionId: 's1', startsAt: day(28, '09:30'), endsAt: day(28, '11:00'), capacity: '20' }],
  };
}

/** An open day as it stands, to be changed. */
export function textOfVisit(event: VisitEvent): VisitFormText {
  const texts: Record<string, string> = {
    mode: event.mode,
    groupLimit: String(event.groupLimit),
    agesFrom: event.ages === undefined ? '' : String(event.ages.from),
    agesTo: event.ages?.to === undefined ? '' : String(event.ages.to),
    bookingFrom: beijingText(event.bookingFrom),
    bookingTo: beijingText(event.bookingTo),
    offerMinutes: String(event.offerMinutes),
    retentionDays: String(event.retentionDays),
    published: event.publishedAt === undefined ? '' : 'yes',
  };
  for (const [name] of BOTH_FIELDS) {
    texts[`${name}.zh`] = event[name].zh;
    texts[`${name}.en`] = event[name].en;
  }
  return { texts, sessions: event.sessions.map(textOfSession) };
}

const textOfSession = (session: Session): Record<string, string> => ({
  sessionId: session.sessionId,
  startsAt: beijingText(session.startsAt),
  endsAt: beijingText(session.endsAt),
  capacity: String(session.capacity),
  'address.zh': session.address?.zh ?? '',
  'address.en': session.address?.en ?? '',
  'cancelReason.zh': session.cancelReason?.zh ?? '',
  'cancelReason.en': session.cancelReason?.en ?? '',
});

/** What is sent. What is no number is sent as none, so that the service names the field. */
export function draftOf({ texts, sessions }: VisitFormText): VisitDraft {
  const text = (name: string): string => texts[name]?.trim() ?? '';
  const both = (name: string) => ({ zh: text(`${name}.zh`), en: text(`${name}.en`) });
  return {
    title: both('title'),
    summary: both('summary'),
    host: both('host'),
    address: both('address'),
    accessibility: both('accessibility'),
    mode: text('mode') === 'draw' ? 'draw' : 'first-come',
    groupLimit: numberOf(text('groupLimit')),
    ...agesOf(text('agesFrom'), text('agesTo')),
    bookingFrom: instantOf(text('bookingFrom')),
    bookingTo: instantOf(text('bookingTo')),
    offerMinutes: numberOf(text('offerMinutes')),
    retentionDays: numberOf(text('retentionDays')),
    published: text('published') !== '',
    sessions: sessions.map(sessionDraft),
  };
}

function sessionDraft(session: Readonly<Record<string, string>>): VisitDraft['sessions'][number] {
  const text = (name: string): string => session[name]?.trim() ?? '';
  return {
    sessionId: text('sessionId'),
    startsAt: instantOf(text('startsAt')),
    endsAt: instantOf(text('endsAt')),
    capacity: numberOf(text('capacity')),
    ...pairOf('address', text('address.zh'), text('address.en')),
    ...pairOf('cancelReason', text('cancelReason.zh'), text('cancelReason.en')),
  };
}

/** Both languages or none: where one is missing, the service names it. */
const pairOf = <N extends string>(name: N, zh: string, en: string) =>
  zh === '' && en === '' ? {} : ({ [name]: { zh, en } } as Record<N, { zh: string; en: string }>);

function agesOf(from: string, to: string) {
  if (from === '' && to === '') return {};
  return { ages: { from: numberOf(from === '' ? '0' : from), ...(to === '' ? {} : { to: numberOf(to) }) } };
}

const numberOf = (text: string): number => (text === '' ? Number.NaN : Number(text));

/** The next id that no session has had. */
export function nextSessionId(sessions: VisitFormText['sessions']): string {
  const used = sessions.map(({ sessionId = '' }) => Number(sessionId.slice(1)));
  return `s${Math.max(0, ...used) + 1}`;
}

/** The name of a field as the service's issues have it, as this form has it. */
export const fieldOfIssue = (field: string): string =>
  field
    .replace(/^draft\./, '')
    .replace(/^ages$/, 'agesTo')
    .replace(/^ages\.from$/, 'agesFrom')
    .replace(/^ages\.to$/, 'agesTo');
