import { type Day, dayInChinese, dayInEnglish } from '../../../shared/kernel/days.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { FIELDS } from '../../../shared/register/fields.ts';
import type { Status, Unit } from '../../../shared/register/schema.ts';
import type { StatusAtDay } from '../../../shared/register/status.ts';
import { GROUND_WORDS, REGISTER_WORDS, STATUS_WORDS } from '../i18n/words.ts';
import { ICON_PATHS } from './icon-paths.ts';

/** Path of a page in a language: English lives below /en. */
export const localPath = (locale: Locale, path: string): string => (locale === 'en' ? `/en${path}` : path);

export const dayText = (day: Day, locale: Locale): string =>
  locale === 'zh' ? dayInChinese(day) : dayInEnglish(day);

/** The field in the list's own words where they differ from the plan's. */
export function fieldText(unit: Unit, locale: Locale): string {
  const name = FIELDS[unit.field][locale];
  return unit.fieldText === undefined
    ? name
    : locale === 'zh'
      ? unit.fieldText
      : `${name} (${unit.fieldText})`;
}

export function StatusIcon({ status }: { readonly status: Status }) {
  return (
    <svg class="status-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {status === 'certified' || status === 'expiring' ? (
        <circle cx="12" cy="12" r="11" fill="currentColor" />
      ) : (
        <path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" fill="currentColor" />
      )}
      <path
        d={ICON_PATHS[status]}
        fill="none"
        class="status-glyph"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The word for a status with its icon, for tables. */
export function StatusTag({ status, locale }: { readonly status: Status; readonly locale: Locale }) {
  return (
    <span class={`tag tag-${status}`} data-status={status}>
      <StatusIcon status={status} />
      {STATUS_WORDS[status][locale]}
    </span>
  );
}

/** The state of a unit before anything else: word, since when, why, and through which day it holds. */
export function StatusBanner(props: {
  readonly at: StatusAtDay;
  readonly validTo: Day;
  readonly locale: Locale;
  readonly heading?: string;
}) {
  const { at, validTo, locale } = props;
  const words = REGISTER_WORDS[locale];
  const holds = at.status === 'certified' || at.status === 'expiring';
  return (
    <div class={`banner banner-${at.status}`} data-status={at.status}>
      <StatusIcon status={at.status} />
      <div>
        <p class="banner-word">{props.heading ?? STATUS_WORDS[at.status][locale]}</p>
        {props.heading !== undefined && <p>{STATUS_WORDS[at.status][locale]}</p>}
        {!holds && at.since !== undefined && <p>{words.since(dayText(at.since, locale))}</p>}
        {at.ground !== undefined && <p>{words.because(GROUND_WORDS[at.ground][locale])}</p>}
        {holds && <p>{words.validThrough(dayText(validTo, locale))}</p>}
      </div>
    </div>
  );
}

export function DemonstrationNote({ locale }: { readonly locale: Locale }) {
  return <p class="demonstration">{REGISTER_WORDS[locale].demonstration}</p>;
}

export function Breadcrumbs(props: {
  readonly locale: Locale;
  readonly crumbs: readonly { readonly name: string; readonly path: string }[];
}) {
  const words = REGISTER_WORDS[props.locale];
  const all = [{ name: words.register, path: '/register/' }, ...props.crumbs];
  return (
    <nav class="crumbs" aria-label={words.crumbs}>
      <ol>
        {all.map(({ name, path }) => (
          <li key={path}>
            <a href={localPath(props.locale, path)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A QR code that the caller drew: only squares from our own encoder, never a reader's text. */
export function QrCode({ svg, label }: { readonly svg: string; readonly label: string }) {
  return (
    <figure class="qr">
      <div role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
