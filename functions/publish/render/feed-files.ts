import type { Day } from '../../../shared/kernel/days.ts';
import { type Change, dayOfEvent } from '../../../shared/register/changes.ts';
import { type Locale, placeName } from '../../../shared/register/divisions.ts';
import { unitPath } from '../../../shared/register/lists.ts';
import { demonstrationText, eventText, eventWord } from '../../../site/src/render/event-text.ts';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { LOCALES } from '../plan.ts';
import { ROOT } from './frame.ts';
import { escapeXml } from './xml.ts';

const TITLES: Readonly<Record<Locale, string>> = {
  zh: '诚信计量自我承诺示范单位名录：变更',
  en: 'Register of honest-measurement units: changes',
};
const LANGUAGES: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

interface FeedContext {
  readonly origin: string;
  readonly today: Day;
  /** Who publishes. */
  readonly author: string;
}

/**
 * The feed of changes in both languages (Atom, RFC 4287). Ids are tag URIs (RFC 4151), so that an entry stays the
 * same entry if the service moves. What takes effect later is left out until its day.
 */
export function feedFiles(changes: readonly Change[], context: FeedContext): readonly PublishedFile[] {
  const past = changes.filter(({ event }) => dayOfEvent(event) <= context.today);
  return LOCALES.map((locale) => ({
    key: `${ROOT[locale]}open-data/changes.atom`,
    body: feed(past, locale, context),
    contentType: 'application/atom+xml; charset=utf-8',
    cacheControl: PAGE_CACHE_CONTROL,
  }));
}

function feed(changes: readonly Change[], locale: Locale, context: FeedContext): string {
  const { origin, today, author } = context;
  const [newest] = changes;
  const root = `${origin}/${ROOT[locale]}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGES[locale]}">`,
    `<id>${escapeXml(tagUri(origin, `${ROOT[locale]}open-data/changes`))}</id>`,
    `<title>${escapeXml(TITLES[locale])}</title>`,
    `<updated>${startOf(newest === undefined ? today : dayOfEvent(newest.event))}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${root}open-data/changes.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${root}open-data/`)}"/>`,
    '<rights>CC BY 4.0</rights>',
    ...changes.map((change) => entry(change, locale, context)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entry(change: Change, locale: Locale, { origin }: FeedContext): string {
  const { event, publicId, name, certificateNumber, division, demonstration } = change;
  const separator = locale === 'zh' ? '：' : ': ';
  const summary = [
    eventText(event, locale),
    placeName(division, locale),
    certificateNumber,
    ...(demonstration ? [demonstrationText(locale)] : []),
  ].join(' · ');
  return [
    '<entry>',
    `<id>${escapeXml(tagUri(origin, `units/${publicId}/events/${event.sequence}`))}</id>`,
    `<title>${escapeXml(`${name}${separator}${eventWord(event.type, locale)}`)}</title>`,
    `<updated>${startOf(dayOfEvent(event))}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/${ROOT[locale]}${unitPath(publicId).slice(1)}`)}"/>`,
    `<category term="${event.type}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** The name of the host and the year from which it is ours, by which ids stay unique. */
export const tagUri = (origin: string, specific: string): string =>
  `tag:${new URL(origin).hostname},2026:${specific}`;

/** Events have days, in Chinese time; a feed wants an instant. */
export const startOf = (day: Day): string => `${day}T00:00:00+08:00`;
