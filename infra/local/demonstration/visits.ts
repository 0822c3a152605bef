import { addDays, asInstant, type Day, type Instant } from '../../../shared/kernel/days.ts';
import type { Session, VisitEvent } from '../../../shared/outreach/events.ts';

/** A booking of the demonstration: nobody, with a group and a wish to wait. */
export interface DemonstrationBooking {
  readonly eventId: string;
  readonly sessionId: string;
  readonly size: number;
}

/** Invented open days, counted from today so that there is always something to book; marked as demonstration. */
export function demonstrationVisits(today: Day): readonly VisitEvent[] {
  const session = (sessionId: string, days: number, given: Partial<Session> = {}): Session => ({
    sessionId,
    startsAt: at(addDays(today, days), '09:30'),
    endsAt: at(addDays(today, days), '11:00'),
    capacity: 12,
    moves: [],
    ...given,
  });
  const common = {
    version: 1,
    groupLimit: 4,
    bookingFrom: at(addDays(today, -7), '09:00'),
    offerMinutes: 120,
    retentionDays: 30,
    publishedAt: at(addDays(today, -10), '09:00'),
    demonstration: true,
    host: { zh: '演示计量测试研究院', en: 'Demonstration institute of metrology' },
    address: { zh: '演示市演示路 1 号，检定楼一层', en: '1 Demonstration Road, ground floor' },
    accessibility: {
      zh: '全程无台阶，有电梯和无障碍卫生间；天平室内请保持安静。',
      en: 'No steps, a lift and an accessible toilet; the balance room must be kept quiet.',
    },
  } as const;
  return [
    {
      ...common,
      eventId: 'demo-mass',
      mode: 'first-come',
      title: { zh: '砝码从哪里来：质量实验室', en: 'Where weights come from: the mass laboratory' },
      summary: {
        zh: '看一公斤怎样从标准砝码传到菜市场的秤，自己动手称一称。',
        en: 'Follow the kilogram from the standard weight to the scale on the market, and weigh something yourself.',
      },
      ages: { from: 8 },
      bookingTo: at(addDays(today, 20), '18:00'),
      sessions: [
        session('s1', 21),
        session('s2', 22, { capacity: 4 }),
        session('s3', 23, {
          cancelledAt: at(addDays(today, -1), '10:00'),
          cancelReason: { zh: '实验室设备检修', en: 'Equipment is being serviced' },
        }),
        session('s4', 28, {
          moves: [
            {
              startsAt: at(addDays(today, 24), '09:30'),
              endsAt: at(addDays(today, 24), '11:00'),
              movedAt: at(addDays(today, -2), '10:00'),
            },
          ],
        }),
      ],
    },
    {
      ...common,
      eventId: 'demo-meters',
      mode: 'draw',
      title: { zh: '电表准不准：抽签参观', en: 'Is your meter right? A visit by draw' },
      summary: {
        zh: '名额少，报名截止后公开抽签；怎样抽签写在下面，人人可以重算。',
        en: 'Few places: a public draw after entries close. How it works stands below, and anybody can work it out again.',
      },
      bookingTo: at(addDays(today, 14), '18:00'),
      sessions: [session('s1', 20, { capacity: 6 })],
    },
    {
      ...common,
      eventId: 'demo-pumps',
      mode: 'first-come',
      title: { zh: '加油机的一百毫升', en: 'A hundred millilitres at the pump' },
      summary: {
        zh: '看检定员怎样用标准量器检定加油机。',
        en: 'See how a fuel pump is verified with a standard measure.',
      },
      bookingFrom: at(addDays(today, -30), '09:00'),
      publishedAt: at(addDays(today, -40), '09:00'),
      bookingTo: at(addDays(today, -6), '18:00'),
      sessions: [session('s1', -5)],
    },
  ];
}

/** Fills the small session, and lets somebody wait. */
export const DEMONSTRATION_BOOKINGS: readonly DemonstrationBooking[] = [
  { eventId: 'demo-mass', sessionId: 's1', size: 3 },
  { eventId: 'demo-mass', sessionId: 's2', size: 2 },
  { eventId: 'demo-mass', sessionId: 's2', size: 2 },
  { eventId: 'demo-mass', sessionId: 's2', size: 1 },
  { eventId: 'demo-meters', sessionId: 's1', size: 2 },
  { eventId: 'demo-meters', sessionId: 's1', size: 1 },
];

/** `time` in Shanghai. */
const at = (day: Day, time: string): Instant => asInstant(new Date(`${day}T${time}:00+08:00`));
