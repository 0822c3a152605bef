import { useState } from 'preact/hooks';
import { viewCaseEvidenceContract } from '../../../../shared/certification/api.ts';
import type { EvidenceView } from '../../../../shared/evidence/schema.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import type { Locale } from './said.ts';

interface EvidenceProps {
  readonly client: DeskClient;
  readonly caseId: string;
  readonly locale: Locale;
}

type Answer = DeskAnswer<{ readonly evidence: readonly EvidenceView[] }>;

/** Pictures of the papers, asked for when they are wanted: each look is on the record. */
export function CaseEvidence({ client, caseId, locale }: EvidenceProps) {
  const words = OFFICER_WORDS[locale];
  const [answer, setAnswer] = useState<Answer>();
  const ask = async (): Promise<void> =>
    setAnswer(await client.call(viewCaseEvidenceContract, { params: { caseId } }));
  if (answer === undefined) {
    return (
      <button type="button" class="button button-quiet" onClick={() => void ask()}>
        {words.papers}
      </button>
    );
  }
  if (answer.kind !== 'answered')
    return <AnswerNotice answer={answer} locale={locale} onAgain={() => void ask()} />;
  return <EvidencePictures evidence={answer.data.evidence} locale={locale} />;
}

/** Uploads as small pictures that open in full; what cannot be shown says why. */
export function EvidencePictures({
  evidence,
  locale,
}: {
  readonly evidence: readonly EvidenceView[];
  readonly locale: Locale;
}) {
  const words = OFFICER_WORDS[locale];
  if (evidence.length === 0) return <p class="quiet">{words.paperGone}</p>;
  return (
    <ul class="pictures">
      {evidence.map(({ evidenceId, state, picture }, at) => (
        <li key={evidenceId}>
          {picture === undefined ? (
            <p class="quiet">{state === 'waiting' ? words.paperWaiting : words.paperGone}</p>
          ) : (
            <a href={picture.url} target="_blank" rel="noreferrer">
              <img src={picture.thumbnailUrl} alt={`${words.openPaper} ${at + 1}`} width="160" />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
