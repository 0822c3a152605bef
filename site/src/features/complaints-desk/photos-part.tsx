import { viewCaseEvidenceContract } from '../../../../shared/complaints/review-api.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';

interface PhotosPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
}

/** The photos of a case, once they are clean, with the hash of what was on the device. */
export function PhotosPart({ client, locale, caseId }: PhotosPartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  const [shown, again] = useAnswer(`photos ${caseId}`, () =>
    client.call(viewCaseEvidenceContract, { params: { caseId } }),
  );
  if (shown === undefined) return null;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  if (shown.data.evidence.length === 0) return null;
  return (
    <section>
      <h2>{words.photos}</h2>
      <ul class="photos">
        {shown.data.evidence.map(({ evidenceId, state, picture, originalSha256 }, at) => (
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
