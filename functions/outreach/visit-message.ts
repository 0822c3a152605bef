import {
  dayInChinese,
  dayInEnglish,
  dayInShanghai,
  type Instant,
  timeInShanghai,
} from '../../shared/kernel/days.ts';
import type { NoticeParams } from '../../shared/notices/templates.ts';
import { spokenNumber } from '../../shared/outreach/booking-code.ts';
import type { Booking } from '../../shared/outreach/bookings.ts';
import {
  addressOf,
  eventPath,
  lastMove,
  type Session,
  type VisitEvent,
} from '../../shared/outreach/events.ts';

/** What a visitor is told: a template with what it names. */
type MessageOf<T extends VisitTemplate> = { readonly template: T; readonly params: NoticeParams<T> };
export type VisitTemplate =
  | 'booking-confirmed'
  | 'booking-offer'
  | 'booking-waiting'
  | 'booking-moved'
  | 'booking-cancelled'
  | 'booking-reminder';
type VisitMessage = { readonly [T in VisitTemplate]: MessageOf<T> }[VisitTemplate];

interface About {
  readonly event: VisitEvent;
  readonly session: Session;
  readonly booking: Pick<Booking, 'number' | 'locale' | 'offeredUntil'>;
  readonly publicOrigin: string;
}

/** The words' parameters for one booking, in the language in which it was made; times are Beijing time. */
export function visitMessage(template: VisitTemplate, about: About): VisitMessage {
  const { event, session, booking, publicOrigin } = about;
  const { locale } = booking;
  const root = `${publicOrigin}${locale === 'en' ? '/en' : ''}`;
  const common = {
    reference: spokenNumber(booking.number),
    title: event.title[locale],
    time: spanText(session, locale),
    link: `${root}/visit/booking/`,
  };
  const place = addressOf(event, session)[locale];
  switch (template) {
    case 'booking-confirmed':
    case 'booking-reminder':
      return { template, params: { ...common, place } };
    case 'booking-waiting':
      return { template, params: common };
    case 'booking-offer':
      return { template, params: { ...common, until: momentText(booking.offeredUntil ?? '', locale) } };
    case 'booking-moved':
      return { template, params: { ...common, place, was: spanText(lastMove(session) ?? session, locale) } };
    case 'booking-cancelled':
      return {
        template,
        params: {
          ...common,
          reason: session.cancelReason?.[locale] ?? '—',
          link: `${root}${eventPath(event.eventId)}`,
        },
      };
  }
}

function momentText(instant: string, locale: 'zh' | 'en'): string {
  const day = dayInShanghai(instant as Instant);
  const text = locale === 'zh' ? dayInChinese(day) : dayInEnglish(day);
  return `${text} ${timeInShanghai(instant as Instant)}`;
}

const spanText = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>, locale: 'zh' | 'en'): string =>
  `${momentText(startsAt, locale)}–${timeInShanghai(endsAt as Instant)}`;
