import type { Instant } from '../kernel/days.ts';
import { addressOf, eventPath, type Session, type VisitEvent } from './events.ts';

/**
 * A session for a calendar (RFC 5545), in Chinese and English, since one file serves both. The same session has the same
 * UID for ever and a SEQUENCE that grows with each change, so that a moved session moves in the calendar that has it.
 */
export function calendarFile(event: VisitEvent, session: Session, origin: string): string {
  const stamp = event.publishedAt ?? session.startsAt;
  const place = addressOf(event, session);
  const address = `${origin}${eventPath(event.eventId)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Honest measurement//Open days//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.eventId}-${session.sessionId}@${new URL(origin).hostname}`,
    `DTSTAMP:${basic(stamp)}`,
    `SEQUENCE:${event.version}`,
    `DTSTART:${basic(session.startsAt)}`,
    `DTEND:${basic(session.endsAt)}`,
    `SUMMARY:${escapeText(`${event.title.zh} ${event.title.en}`)}`,
    `LOCATION:${escapeText(`${place.zh}\n${place.en}`)}`,
    `DESCRIPTION:${escapeText(`${event.summary.zh}\n${event.summary.en}\n${address}`)}`,
    `URL:${address}`,
    `STATUS:${session.cancelledAt === undefined ? 'CONFIRMED' : 'CANCELLED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** `20260605T010000Z` (section 3.3.5, form 2). */
const basic = (instant: string): string =>
  new Date(Date.parse(instant as Instant)).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Backslash, semicolon, comma and line breaks (section 3.3.11); other control characters have no place in a text. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '');

const LINE_OCTETS = 75;

/** Lines of at most 75 octets, cut between characters; those that go on begin with a blank (section 3.1). */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
