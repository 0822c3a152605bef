import { findSimilarCasesContract } from '../../../../shared/complaints/desk-api.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { useAnswer } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { CaseLines } from './case-lines.tsx';

interface SimilarPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
}

/** Cases about the same unit, stall or goods (R10). */
export function SimilarPart({ client, locale, caseId }: SimilarPartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  const [shown] = useAnswer(`similar ${caseId}`, () =>
    client.call(findSimilarCasesContract, { params: { caseId } }),
  );
  const cases = shown?.kind === 'answered' ? shown.data.cases : [];
  return (
    <section>
      <h2>{words.similar}</h2>
      {shown?.kind === 'answered' && cases.length === 0 && <p class="quiet">{words.noSimilar}</p>}
      <CaseLines cases={cases} locale={locale} most={5} />
    </section>
  );
}
