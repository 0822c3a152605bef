import type { Day } from '../../../shared/kernel/days.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { unitPath } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { CERTIFICATE_WORDS } from '../i18n/certificate-words.ts';
import { REGISTER_WORDS } from '../i18n/words.ts';
import { DemonstrationNote, dayText, fieldText, localPath, QrCode, StatusBanner } from './common.tsx';

export interface CertificatePageProps {
  readonly unit: Unit;
  readonly locale: Locale;
  readonly chineseNumber: string;
  readonly place: string;
  /** QR code of the certificate's address, as SVG. */
  readonly qrSvg: string;
  readonly today: Day;
}

/** The electronic certificate, to print on A4, with a code for today's state and one that needs no connection. */
export function CertificatePage(props: CertificatePageProps) {
  const { unit, locale, today } = props;
  const at = statusOn(unit, today);
  const holds = at.status === 'certified' || at.status === 'expiring';
  return (
    <article class="certificate-page">
      <p class="no-print">
        <a href={localPath(locale, unitPath(unit.publicId))}>{REGISTER_WORDS[locale].back}</a>
      </p>
      {unit.demonstration && <DemonstrationNote locale={locale} />}
      {holds ? (
        <Certificate {...props} />
      ) : (
        <>
          <h1 lang="zh-CN">{unit.name}</h1>
          <StatusBanner at={at} validTo={unit.validTo} locale={locale} />
        </>
      )}
      {holds && <p class="no-print quiet">{CERTIFICATE_WORDS[locale].print}</p>}
    </article>
  );
}

function Certificate({ unit, locale, chineseNumber, place, qrSvg }: CertificatePageProps) {
  const [words, own] = [REGISTER_WORDS[locale], CERTIFICATE_WORDS[locale]];
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.number, unit.certificateNumber],
    [words.chineseNumber, chineseNumber],
    [words.uscc, unit.uscc],
    [words.field, fieldText(unit, locale)],
    [words.place, place],
    [words.address, unit.address],
    [words.validFrom, unit.validFrom === undefined ? words.year(unit.year) : dayText(unit.validFrom, locale)],
    [words.validTo, dayText(unit.validTo, locale)],
    [words.body, unit.certifyingBody],
  ];
  return (
    <section class="certificate">
      <p class="certificate-kind">{own.kind}</p>
      <h1>{words.plateTitle}</h1>
      <p class="certificate-name" lang="zh-CN">
        {unit.name}
      </p>
      <p>{own.statement}</p>
      <dl class="facts">
        {rows.map(([term, value]) =>
          value === undefined ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <div class="certificate-codes">
        <div>
          <QrCode svg={qrSvg} label={own.online} />
          <p>{own.onlineText}</p>
        </div>
        <div>
          <figure class="qr qr-proof">
            <img src={`${unitPath(unit.publicId)}proof.svg`} alt={own.proofAlt} width="300" height="300" />
            <figcaption>{own.offline}</figcaption>
          </figure>
          <p>{own.offlineText}</p>
        </div>
      </div>
      <p class="quiet">{own.honour}</p>
    </section>
  );
}
