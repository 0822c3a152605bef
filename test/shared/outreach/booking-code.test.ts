import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../shared/kernel/days.ts';
import {
  formatBookingCode,
  parseBookingCode,
  secretFrom,
  spokenNumber,
} from '../../../shared/outreach/booking-code.ts';
import { choosePlaces, offersFor } from '../../../shared/outreach/bookings.ts';
import { calendarFile, escapeText, foldLine } from '../../../shared/outreach/calendar-file.ts';
import { parseContact } from '../../../shared/outreach/contact.ts';
import { sessionStateAt } from '../../../shared/outreach/events.ts';
import { aSession, aVisitEvent } from '../../support/a-visit.ts';

const secret = secretFrom(Uint8Array.from({ length: 12 }, (_, at) => at * 17));

describe('a booking code', () => {
  const code = formatBookingCode({ number: '7K2M9QXR', secret });

  it('is read however somebody types it', () => {
    expect(parseBookingCode(code)).toEqual({ number: '7K2M9QXR', secret });
    expect(
      parseBookingCode(` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o')} `)?.secret,
    ).toBe(secret);
    expect(spokenNumber('7K2M9QXR')).toBe('7K2M-9QXR');
  });

  it('with one character wrong, or two that changed places, is no code', () => {
    for (let at = 0; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      const wrong = code[at] === '7' ? '8' : '7';
      expect(parseBookingCode(code.slice(0, at) + wrong + code.slice(at + 1)), code).toBeUndefined();
      const [a = '', b = ''] = [code[at], code[at + 1]];
      if (a === b || b === '-' || b === '') continue;
      expect(parseBookingCode(code.slice(0, at) + b + a + code.slice(at + 2))).toBeUndefined();
    }
  });
});

describe('a contact', () => {
  it.each(['13812345678', '+86 138-1234-5678', '１３８１２３４５６７８', '0086 138 1234 5678'])(
    '%s is one person',
    (typed) => {
      expect(parseContact(typed)).toEqual({ kind: 'phone', value: '13812345678' });
    },
  );
  it('may be an address, in capitals or not', () => {
    expect(parseContact(' Li@Example.CN ')).toEqual({ kind: 'email', value: 'li@example.cn' });
  });
  it.each(['12345', 'li@', 'a b@c.cn', '238123456789'])('%s is none', (typed) => {
    expect(parseContact(typed)).toBeUndefined();
  });
});

describe('places', () => {
  it('of a group lie together where there is room', () => {
    expect(choosePlaces([1, 3, 4, 5, 9], 3, 4)).toEqual([3, 4, 5]);
    expect(choosePlaces([1, 3, 5, 9], 2, 3)).toEqual([1, 9]);
    expect(choosePlaces([1, 3], 3, 0)).toBeUndefined();
  });
  it('go to each group that fits, in the order of the list', () => {
    const list = [3, 1, 2].map((size, at) => ({ turn: at + 1, number: `N${at}`, size }));
    expect(offersFor([2, 5, 7], list.slice(0, 1)).map(({ places }) => places)).toEqual([[2, 5, 7]]);
    expect(offersFor([2, 5], list).map(({ to }) => to.turn)).toEqual([2]);
  });
});

describe('a session', () => {
  const event = aVisitEvent();
  const on = (instant: string, left = 1, given = {}) =>
    sessionStateAt(event, aSession(given), { now: asInstant(new Date(instant)), left });

  it('is what its dates say, to the second', () => {
    expect(on('2026-04-30T23:59:59Z')).toBe('announced');
    expect(on('2026-05-01T00:00:00Z')).toBe('open');
    expect(on('2026-05-20T00:00:00Z', 0)).toBe('full');
    expect(on('2026-06-01T00:00:00Z', 0)).toBe('closed');
    expect(on('2026-06-05T01:00:00Z')).toBe('running');
    expect(on('2026-06-05T03:00:00Z')).toBe('over');
    expect(on('2026-05-20T00:00:00Z', 1, { cancelledAt: '2026-05-19T00:00:00Z' })).toBe('cancelled');
  });
});

describe('the calendar file (RFC 5545)', () => {
  it('escapes what would end a value and leaves no other control character', () => {
    expect(escapeText('a;b,c\\d\r\ne\u0007')).toBe('a\\;b\\,c\\\\d\\ne');
  });

  it('folds at 75 octets, never inside a character', () => {
    const folded = foldLine(`SUMMARY:${'实验室开放日'.repeat(12)}`);
    for (const line of folded.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'实验室开放日'.repeat(12)}`);
  });

  it('names the same session for ever, later versions of it, and that it is cancelled', () => {
    const session = aSession({ cancelledAt: '2026-05-19T00:00:00Z' });
    const file = calendarFile(aVisitEvent({ version: 3 }), session, 'https://register.example');
    expect(file).toContain('UID:lab-day-s1@register.example\r\n');
    expect(file).toContain('SEQUENCE:3\r\n');
    expect(file).toContain('DTSTART:20260605T010000Z\r\n');
    expect(file).toContain('STATUS:CANCELLED\r\n');
    expect(file.split('\r\n').every((line) => !line.includes('\n'))).toBe(true);
  });
});
