import type { Day } from '../../../shared/kernel/days.ts';
import { coordinatesText } from '../../../shared/register/coordinates.ts';
import { divisionName, type Locale } from '../../../shared/register/divisions.ts';
import { prefectureOf, provinceOf, unitPath } from '../../../shared/register/lists.ts';
import type { CertificateEvent, Unit } from '../../../shared/register/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { EVENT_WORDS, GROUND_WORDS, REGISTER_WORDS } from '../i18n/words.ts';
import {
  Breadcrumbs,
  DemonstrationNote,
  dayText,
  fieldText,
  localPath,
  QrCode,
  StatusBanner,
} from './common.tsx';
import { EmbedBadge, WhomToTell } from './unit-more.tsx';

export interface UnitPageProps {
  readonly unit: Unit;
  readonly events: readonly CertificateEvent[];
  /** The day for which the state is said. */
  readonly today: Day;
  readonly locale: Locale;
  readonly chineseNumber: string;
  /** Prefecture and county, in the page's language. */
  readonly place: string;
  /** Where the service is reached, for code that stands on other sites. */
  readonly origin: string;
  /** QR code of the certificate's address, as SVG. */
  readonly qrSvg: string;
}

/** A unit: its state first, then what is on record, its history, and how to check it. */
export function UnitPage(props: UnitPageProps) {
  const { unit, events, today, locale } = props;
  const words = REGISTER_WORDS[locale];
  const at = statusOn(unit, today);
  return (
    <article class="unit">
      <Breadcrumbs locale={locale} crumbs={crumbsOf(unit, locale)} />
      {unit.demonstration && <DemonstrationNote locale={locale} />}
      <h1 lang="zh-CN">{unit.name}</h1>
      <StatusBanner at={at} validTo={unit.validTo} locale={locale} />
      <div class="unit-columns">
        <div>
          <Facts {...props} />
          {unit.validToBasis === 'assumed-term' && <p class="note">{words.assumedTerm}</p>}
          <h2>{words.history}</h2>
          <History events={events} locale={locale} />
          <EmbedBadge unit={unit} locale={locale} origin={props.origin} />
        </div>
        <aside>
          <QrCode svg={props.qrSvg} label={words.qr} />
          <ul class="actions">
            <li>
              <a href={localPath(locale, `${unitPath(unit.publicId)}plate/`)}>{words.plate}</a>
            </li>
            <li>
              <a href={localPath(locale, `${unitPath(unit.publicId)}certificate/`)}>{words.certificate}</a>
            </li>
            <li>
              <a href={`${localPath(locale, '/verify/')}#unit=${unit.publicId}`}>{words.verify}</a>
            </li>
            <li>
              <a href={`${localPath(locale, '/complain/')}?unit=${unit.publicId}`}>{words.complain}</a>
            </li>
            <li class="extra">
              <a href={`${unitPath(unit.publicId)}unit.json`}>{words.record}</a>
            </li>
          </ul>
          <h2 class="no-print">{words.wrong}</h2>
          <WhomToTell
            unit={unit}
            locale={locale}
            page={localPath(locale, unitPath(unit.publicId))}
            answer={at.status === 'certified' || at.status === 'expiring' ? 'certified' : 'ended'}
          />
        </aside>
      </div>
    </article>
  );
}

function Facts({ unit, locale, chineseNumber, place }: UnitPageProps) {
  const words = REGISTER_WORDS[locale];
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.formerNames, unit.formerNames?.join(locale === 'zh' ? '、' : ', ')],
    [words.number, unit.certificateNumber],
    [words.chineseNumber, chineseNumber],
    [words.field, fieldText(unit, locale)],
    [words.place, place],
    [words.address, unit.address],
    [words.coordinates, unit.coordinates && coordinatesText(unit.coordinates)],
    [words.uscc, unit.uscc],
    [words.validFrom, unit.validFrom === undefined ? words.year(unit.year) : dayText(unit.validFrom, locale)],
    [words.validTo, dayText(unit.validTo, locale)],
    [words.body, unit.certifyingBody],
  ];
  return (
    <dl class="facts">
      {rows.map(([term, value]) =>
        value === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      <div>
        <dt>{words.instruments}</dt>
        <dd>
          <Instruments unit={unit} locale={locale} />
        </dd>
      </div>
      <div>
        <dt>{words.commitment}</dt>
        <dd>
          <a href={localPath(locale, '/commitment/')}>{words.commitmentLink(unit.commitmentVersion)}</a>
        </dd>
      </div>
    </dl>
  );
}

function Instruments({ unit, locale }: { readonly unit: Unit; readonly locale: Locale }) {
  const words = REGISTER_WORDS[locale];
  const { instruments } = unit;
  if (instruments === undefined) return <>{words.notPublished}</>;
  const { inUse, inVerification, asOf } = instruments;
  const width = inUse === 0 ? 0 : Math.round((inVerification / inUse) * 200);
  return (
    <>
      <svg class="bar" viewBox="0 0 200 10" width="200" height="10" aria-hidden="true" focusable="false">
        <rect class="bar-all" width="200" height="10" rx="5" />
        <rect class="bar-part" width={width} height="10" rx="5" />
      </svg>
      {words.instrumentsLine(inUse, inVerification)}{' '}
      <span class="quiet">{words.asOf(dayText(asOf, locale))}</span>
    </>
  );
}

function History({
  events,
  locale,
}: {
  readonly events: readonly CertificateEvent[];
  readonly locale: Locale;
}) {
  const words = REGISTER_WORDS[locale];
  return (
    <ol class="history">
      {[...events].reverse().map((event) => (
        <li key={event.sequence} class={`history-${event.type}`}>
          <strong>{EVENT_WORDS[event.type][locale]}</strong>{' '}
          <span>{event.on === undefined ? words.year(event.year) : dayText(event.on, locale)}</span>
          {event.ground !== undefined && <p>{words.because(GROUND_WORDS[event.ground][locale])}</p>}
        </li>
      ))}
    </ol>
  );
}

function crumbsOf(unit: Unit, locale: Locale) {
  return [provinceOf(unit.division), prefectureOf(unit.division), unit.division].map((code) => ({
    name: divisionName(code, locale) ?? code,
    path: `/register/${code}/`,
  }));
}
