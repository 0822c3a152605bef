import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import type { DeskCase } from './case-view.tsx';

interface PhotosPartProps {
  readonly photos: DeskCase['photos'];
  readonly locale: 'zh' | 'en';
}

/** The photos of a case, once they are clean, with the hash of what was on the device. */
export function PhotosPart({ photos, locale }: PhotosPartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  if (photos.length === 0) return null;
  return (
    <section>
      <h2>{words.photos}</h2>
      <ul class="photos">
        {photos.map(({ evidenceId, state, picture, originalSha256 }, at) => (
          <li key={evidenceId}>
            {picture === undefined ? (
              <p class="tag tag-warn">{words.photoStates[state]}</p>
            ) : (
              <a href={picture.url} target="_blank" rel="noopener noreferrer">
                <img
                  src={picture.thumbnailUrl}
                  alt={words.photo(at + 1)}
                  width={picture.widthPixels}
                  height={picture.heightPixels}
                  loading="lazy"
                />
              </a>
            )}
            <p class="quiet" title={originalSha256}>
              SHA-256 {originalSha256.slice(0, 12)}…
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
