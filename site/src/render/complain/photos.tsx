import type { CaseView } from '../../../../shared/complaints/case-view.ts';
import { EVIDENCE_ADVICE } from '../../../../shared/evidence/advice.ts';
import { EVIDENCE_TYPES } from '../../../../shared/evidence/limits.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { PHOTO_WORDS } from '../../i18n/photo-words.ts';

/** Photos of a case: small, each a way to the whole; what is still examined or was refused says so. */
export function Photos({ photos, locale }: { readonly photos: CaseView['photos']; readonly locale: Locale }) {
  const words = PHOTO_WORDS[locale];
  if (photos.length === 0) return null;
  return (
    <section>
      <h3>{words.title}</h3>
      <ul class="case-photos">
        {photos.map(({ evidenceId, picture, state, refusal, originalSha256 }, at) => (
          <li key={evidenceId}>
            {picture === undefined ? (
              <p class="why">
                {words.photo(at + 1)}:{' '}
                {state === 'refused' && refusal !== undefined
                  ? EVIDENCE_ADVICE[refusal][locale]
                  : words.waiting}
              </p>
            ) : (
              <a href={picture.url} target="_blank" rel="noopener noreferrer">
                <img src={picture.thumbnailUrl} alt={words.photo(at + 1)} loading="lazy" />
              </a>
            )}
            <details>
              <summary>{words.hash}</summary>
              <code class="digest">{originalSha256}</code>
            </details>
          </li>
        ))}
      </ul>
      <p class="why">{words.cleaned}</p>
    </section>
  );
}

/** A field by which photos go with the form itself; the small script of the page makes large ones smaller first. */
export function PhotoField({ id, locale }: { readonly id: string; readonly locale: Locale }) {
  const words = PHOTO_WORDS[locale];
  return (
    <div class="asked">
      <label for={id}>{words.add}</label>
      <p class="why" id={`${id}-why`}>
        {words.addWhy}
      </p>
      <input
        id={id}
        type="file"
        name="photos"
        multiple
        accept={EVIDENCE_TYPES.join(',')}
        aria-describedby={`${id}-why`}
      />
    </div>
  );
}
