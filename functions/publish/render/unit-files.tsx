import { renderToString } from 'preact-render-to-string';
import { renderSVG } from 'uqr';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type { Day } from '../../../shared/kernel/days.ts';
import {
  chineseCertificateNumber,
  parseCertificateNumber,
} from '../../../shared/register/certificate-number.ts';
import { placeName } from '../../../shared/register/divisions.ts';
import { findJurisdiction } from '../../../shared/register/jurisdictions.ts';
import { badgePath, unitPath, verifyPath } from '../../../shared/register/lists.ts';
import type { CertificateEvent, Unit } from '../../../shared/register/schema.ts';
import { Badge } from '../../../site/src/render/badge.tsx';
import { CertificatePage } from '../../../site/src/render/certificate-page.tsx';
import { PlatePage } from '../../../site/src/render/plate-page.tsx';
import { UnitPage } from '../../../site/src/render/unit-page.tsx';
import { VerificationPage } from '../../../site/src/render/verification-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { PAGE_CACHE_CONTROL } from '../cache.ts';
import { LOCALES } from '../plan.ts';
import { type Frames, framedPage } from './frame.ts';
import { structuredData } from './structured-data.ts';

/** What rendering depends on besides the records; the same input gives the same bytes. */
export interface RenderContext {
  readonly frames: Frames;
  readonly today: Day;
  readonly publicOrigin: string;
}

const TITLES = {
  zh: { plate: '示范单位牌匾', certificate: '电子证书', verification: '证书核验', site: '诚信计量' },
  en: {
    plate: 'Plate',
    certificate: 'Electronic certificate',
    verification: 'Certificate check',
    site: 'Honest measurement',
  },
} as const;

/** All files of one unit: its page, plate, certificate, answer to the QR code, badge, and record. */
export function unitFiles(
  unit: Unit,
  events: readonly CertificateEvent[],
  context: RenderContext,
): readonly PublishedFile[] {
  const qrSvg = renderSVG(`${context.publicOrigin}${verifyPath(unit.certificateNumber)}`, {
    ecc: 'Q',
    border: 4,
  });
  const chineseNumber = chineseNumberOf(unit);
  const pages = LOCALES.flatMap((locale) => {
    const place = placeName(unit.division, locale);
    const common = { unit, locale, place, today: context.today };
    const words = TITLES[locale];
    const description = `${unit.name} · ${place} · ${unit.certificateNumber}`;
    const framed = (path: string, title: string, main: string, head = ''): PublishedFile =>
      framedPage(context.frames, {
        locale,
        path,
        title: `${title} - ${words.site}`,
        description,
        main,
        head,
      });
    return [
      framed(
        unitPath(unit.publicId),
        unit.name,
        renderToString(
          <UnitPage
            {...common}
            events={events}
            chineseNumber={chineseNumber}
            qrSvg={qrSvg}
            origin={context.publicOrigin}
          />,
        ),
        structuredData(unit, { locale, origin: context.publicOrigin, today: context.today }),
      ),
      framed(
        `${unitPath(unit.publicId)}plate/`,
        `${words.plate} ${unit.name}`,
        renderToString(<PlatePage {...common} chineseNumber={chineseNumber} qrSvg={qrSvg} />),
      ),
      framed(
        `${unitPath(unit.publicId)}certificate/`,
        `${words.certificate} ${unit.name}`,
        renderToString(<CertificatePage {...common} chineseNumber={chineseNumber} qrSvg={qrSvg} />),
      ),
      framed(
        `${verifyPath(unit.certificateNumber)}/`,
        `${words.verification} ${unit.certificateNumber}`,
        renderToString(<VerificationPage {...common} />),
      ),
    ];
  });
  return [...pages, badgeFile(unit, context.today), recordFile(unit, events)];
}

function chineseNumberOf(unit: Unit): string {
  const parts = parseCertificateNumber(unit.certificateNumber);
  const jurisdiction = findJurisdiction(unit.division.slice(0, 2));
  if (parts === undefined || jurisdiction === undefined) return unit.certificateNumber;
  return chineseCertificateNumber(parts, jurisdiction.abbreviation);
}

function badgeFile(unit: Unit, today: Day): PublishedFile {
  return {
    key: badgePath(unit.publicId).slice(1),
    body: renderToString(<Badge unit={unit} today={today} />),
    contentType: 'image/svg+xml',
    cacheControl: PAGE_CACHE_CONTROL,
  };
}

function recordFile(unit: Unit, events: readonly CertificateEvent[]): PublishedFile {
  return {
    key: `${unitPath(unit.publicId).slice(1)}unit.json`,
    body: `${canonicalJson({ unit, events } as unknown as Json)}\n`,
    contentType: 'application/json; charset=utf-8',
    cacheControl: PAGE_CACHE_CONTROL,
  };
}
