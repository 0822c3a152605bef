import type { Day } from '../../../shared/kernel/days.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { unitPath } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { REGISTER_WORDS } from '../i18n/words.ts';
import { DemonstrationNote, dayText, fieldText, localPath, QrCode, StatusBanner } from './common.tsx';

export interface PlatePageProps {
  readonly unit: Unit;
  readonly locale: Locale;
  readonly chineseNumber: string;
  readonly place: string;
  readonly qrSvg: string;
  readonly today: Day;
}

/** The plate of a unit, to print on A4. A unit whose certificate does not hold has none to print. */
export function PlatePage(props: PlatePageProps) {
  const { unit, locale, today } = props;
  const words = REGISTER_WORDS[locale];
  const at = statusOn(unit, today);
  const holds = at.status === 'certified' || at.status === 'expiring';
  return (
    <article class="plate-page">
      <p class="no-print">
        <a href={localPath(locale, unitPath(unit.publicId))}>{words.back}</a>
      </p>
      {unit.demonstration && <DemonstrationNote locale={locale} />}
      {holds ? (
        <Plate {...props} />
      ) : (
        <>
          <h1 lang="zh-CN">{unit.name}</h1>
          <StatusBanner at={at} validTo={unit.validTo} locale={locale} />
        </>
      )}
      {holds && <p class="no-print quiet">{words.print}</p>}
    </article>
  );
}

function Plate({ unit, locale, chineseNumber, place, qrSvg }: PlatePageProps) {
  const words = REGISTER_WORDS[locale];
  return (
    <section class="plate">
      <h1>{words.plateTitle}</h1>
      <p class="plate-name" lang="zh-CN">
        {unit.name}
      </p>
      <p>
        {fieldText(unit, locale)} · {place}
      </p>
      <QrCode svg={qrSvg} label={words.qr} />
      <p class="plate-number">{chineseNumber}</p>
      <p class="number">{unit.certificateNumber}</p>
      <p>{words.validThrough(dayText(unit.validTo, locale))}</p>
      <p>{unit.certifyingBody}</p>
      <p class="quiet">{words.honour}</p>
    </section>
  );
}
