import type { Day } from '../../../shared/kernel/days.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { unitPath, verifyPath } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { REGISTER_WORDS } from '../i18n/words.ts';
import { DemonstrationNote, fieldText, localPath, StatusBanner } from './common.tsx';
import { WhomToTell } from './unit-more.tsx';

export interface VerificationPageProps {
  readonly unit: Unit;
  readonly today: Day;
  readonly locale: Locale;
  readonly place: string;
}

/** The answer to a scanned plate, for somebody who stands before the stall. */
export function VerificationPage({ unit, today, locale, place }: VerificationPageProps) {
  const words = REGISTER_WORDS[locale];
  const at = statusOn(unit, today);
  const holds = at.status === 'certified' || at.status === 'expiring';
  return (
    <article class="verification">
      {unit.demonstration && <DemonstrationNote locale={locale} />}
      <h1>{unit.certificateNumber}</h1>
      <StatusBanner at={at} validTo={unit.validTo} locale={locale} heading={holds ? words.yes : words.no} />
      <p>{words.compare}</p>
      <dl class="facts">
        <div>
          <dt>{words.name}</dt>
          <dd lang="zh-CN">{unit.name}</dd>
        </div>
        <div>
          <dt>{words.place}</dt>
          <dd>{place}</dd>
        </div>
        {unit.address !== undefined && (
          <div>
            <dt>{words.address}</dt>
            <dd>{unit.address}</dd>
          </div>
        )}
        <div>
          <dt>{words.field}</dt>
          <dd>{fieldText(unit, locale)}</dd>
        </div>
      </dl>
      <p>
        <a class="button" href={localPath(locale, unitPath(unit.publicId))}>
          {words.more}
        </a>
      </p>
      <p>
        <a href={`${localPath(locale, '/complain/')}?unit=${unit.publicId}`}>{words.complain}</a>
      </p>
      <WhomToTell
        unit={unit}
        locale={locale}
        page={`${localPath(locale, verifyPath(unit.certificateNumber))}/`}
        answer={holds ? 'certified' : 'ended'}
      />
    </article>
  );
}
