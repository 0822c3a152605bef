import { LETTER_WORDS } from '../../../../shared/complaints/letter-words.ts';
import { divisionName } from '../../../../shared/register/divisions.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { COMPLAINT_STEP_WORDS } from '../../i18n/complaint-step-words.ts';
import type { TimelineEntry } from '../desk/parts/timeline.tsx';
import type { DeskCase } from './case-view.tsx';

type Locale = 'zh' | 'en';
type Event = DeskCase['events'][number];

/** What happened in a case, each with what was decided: ground, reason, the office it went to, the last day to answer. */
export function entriesOf({ events }: DeskCase, locale: Locale): readonly TimelineEntry[] {
  const words = COMPLAINT_DESK_WORDS[locale];
  return events.map((event) => ({
    key: String(event.sequence),
    at: event.on,
    atText: event.on,
    title: event.sequence === 1 ? words.filed : stepName(event.type, locale),
    text: detailOf(event, locale),
    by: words.from[event.by],
  }));
}

function detailOf({ type, ground, reason, division, from, replyBy, amountFen }: Event, locale: Locale) {
  const { pauseReason } = COMPLAINT_DESK_WORDS[locale];
  const { fields, reasons: closed } = COMPLAINT_STEP_WORDS[locale];
  const reasons = Object.fromEntries(closed);
  const place = (code: string): string => divisionName(code, locale) ?? code;
  const parts = [
    division === undefined ? undefined : `${from === undefined ? '' : `${place(from)} → `}${place(division)}`,
    ground === undefined ? undefined : `${fields.ground} ${ground}`,
    reason === undefined ? undefined : (reasons[reason] ?? pauseReason(type, reason)),
    replyBy === undefined ? undefined : `${fields.replyBy} ${replyBy}`,
    amountFen === undefined ? undefined : `¥${(amountFen / 100).toFixed(2)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** What a step is called; one without a letter has a name of its own. */
export function stepName(type: string, locale: Locale): string {
  const letters: Readonly<Partial<Record<string, (typeof LETTER_WORDS)[keyof typeof LETTER_WORDS]>>> =
    LETTER_WORDS;
  const { happened } = COMPLAINT_DESK_WORDS[locale];
  const own: Readonly<Partial<Record<string, string>>> = happened;
  return own[type] ?? letters[type]?.[locale][0] ?? type;
}
