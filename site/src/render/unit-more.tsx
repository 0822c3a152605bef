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

/** Whom to tell of a wrong record or of a misused plate, and what to say. */
export function WhomToTell({ unit, locale }: UnitMoreProps) {
  const words = UNIT_MORE_WORDS[locale];
  const { certifyingBody, certificateNumber } = unit;
  return (
    <>
      <details class="unit-more no-print">
        <summary>{words.correct}</summary>
        <p>{words.correctText(certifyingBody, certificateNumber)}</p>
      </details>
      <details class="unit-more no-print">
        <summary>{words.misuse}</summary>
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
