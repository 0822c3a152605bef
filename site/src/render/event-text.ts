import type { Locale } from '../../../shared/register/divisions.ts';
import type { CertificateEvent } from '../../../shared/register/schema.ts';
import { EVENT_WORDS, GROUND_WORDS, REGISTER_WORDS } from '../i18n/words.ts';
import { dayText } from './common.tsx';

/** An event in a word: `暂停`, `Suspended`. */
export const eventWord = (type: CertificateEvent['type'], locale: Locale): string =>
  EVENT_WORDS[type][locale];

/** An event as a line of text: what, when, and on what ground. */
export function eventText(event: CertificateEvent, locale: Locale): string {
  const words = REGISTER_WORDS[locale];
  const when = event.on === undefined ? words.year(event.year) : dayText(event.on, locale);
  const ground = event.ground === undefined ? '' : words.because(GROUND_WORDS[event.ground][locale]);
  const separator = locale === 'zh' ? '；' : '; ';
  return [`${EVENT_WORDS[event.type][locale]} ${when}`, ground].filter((part) => part !== '').join(separator);
}

/** The note that a record is invented. */
export const demonstrationText = (locale: Locale): string => REGISTER_WORDS[locale].demonstration;
