import type { PlateAnswer } from '../../../shared/complaints/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { badgePath, unitPath } from '../../../shared/register/lists.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import { UNIT_MORE_WORDS } from '../i18n/unit-more-words.ts';
import { BADGE_HEIGHT, BADGE_WIDTH } from './badge.tsx';
import { localPath } from './common.tsx';
import { escapeHtml } from './document.ts';

interface UnitMoreProps {
  readonly unit: Unit;
  readonly locale: Locale;
}

interface WhomToTellProps extends UnitMoreProps {
  /** Path of the page: where the code that was scanned has led. */
  readonly page: string;
  /** What the page says of the number. */
  readonly answer: Extract<PlateAnswer, 'certified' | 'ended'>;
}

/** A merchant's badge for its own site: what it looks like, and the code to copy. */
export function EmbedBadge({ unit, locale, origin }: UnitMoreProps & { readonly origin: string }) {
  const words = UNIT_MORE_WORDS[locale];
  const code = embedCode(unit, locale, origin);
  return (
    <details class="unit-more no-print extra">
      <summary>{words.embed}</summary>
      <p>{words.embedText}</p>
      <img
        src={badgePath(unit.publicId)}
        width={BADGE_WIDTH}
        height={BADGE_HEIGHT}
        alt={words.alt(unit.name)}
        loading="lazy"
      />
      <label for="embed-code">{words.embedLabel}</label>
      <textarea id="embed-code" readOnly rows={5} spellcheck={false}>
        {code}
      </textarea>
    </details>
  );
}

/** Where the forms are that a wrong record or a misused plate is told with, and what to do without them. */
export function WhomToTell({ unit, locale, page, answer }: WhomToTellProps) {
  const words = UNIT_MORE_WORDS[locale];
  const { certifyingBody, certificateNumber, publicId } = unit;
  const language = locale === 'en' ? { lang: 'en' } : {};
  const address = (form: string, query: Readonly<Record<string, string>>): string =>
    `/api/pages/record/${form}?${new URLSearchParams({ ...query, ...language })}`;
  return (
    <>
      <details class="unit-more no-print">
        <summary>{words.correct}</summary>
        <p>
          <a href={address('correct', { unit: publicId })} rel="nofollow">
            {words.correctForm}
          </a>
        </p>
        <p>{words.correctText(certifyingBody, certificateNumber)}</p>
      </details>
      <details class="unit-more no-print">
        <summary>{words.misuse}</summary>
        <p>
          <a
            href={address('plate', { unit: publicId, number: certificateNumber, answer, page })}
            rel="nofollow"
          >
            {words.misuseForm}
          </a>
        </p>
        <p>{words.misuseText(certifyingBody, certificateNumber)}</p>
      </details>
    </>
  );
}

/** The alternative text names no state: it would go stale in somebody else's page. */
function embedCode(unit: Unit, locale: Locale, origin: string): string {
  const link = `${origin}${localPath(locale, unitPath(unit.publicId))}`;
  const alt = escapeHtml(UNIT_MORE_WORDS[locale].alt(unit.name));
  const image = `<img src="${origin}${badgePath(unit.publicId)}" width="${BADGE_WIDTH}" height="${BADGE_HEIGHT}" alt="${alt}">`;
  return `<a href="${link}">${image}</a>`;
}
