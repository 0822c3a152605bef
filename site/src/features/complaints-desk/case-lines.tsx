import type * as z from 'zod/mini';
import type { findSimilarCasesContract } from '../../../../shared/complaints/desk-api.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { stepText } from '../../render/complain/step-text.ts';
import { casePath } from '../desk/route.ts';
import { subjectText } from '../desk/stage-text.ts';

type Line = z.output<(typeof findSimilarCasesContract)['response']>['cases'][number];

interface CaseLinesProps {
  readonly cases: readonly Line[];
  readonly locale: 'zh' | 'en';
  /** How many are shown at once; the others on request. */
  readonly most: number;
}

/** Cases as lines: which, since when, how it stands, and what it has in common. */
export function CaseLines({ cases, locale, most }: CaseLinesProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  return (
    <>
      <Lines cases={cases.slice(0, most)} locale={locale} />
      {cases.length > most && (
        <details>
          <summary>{words.moreSimilar(cases.length - most)}</summary>
          <Lines cases={cases.slice(most)} locale={locale} />
        </details>
      )}
    </>
  );
}

function Lines({ cases, locale }: Omit<CaseLinesProps, 'most'>) {
  const words = COMPLAINT_DESK_WORDS[locale];
  return (
    <ul class="case-lines">
      {cases.map(({ caseId, track, reference, receivedOn, step, goods, same }) => (
        <li key={caseId}>
          <a href={casePath(track, caseId)}>{reference}</a> <span class="tag">{words.tracks[track]}</span>{' '}
          <span class="quiet">
            {receivedOn} · {stepText({ track, step }, locale)}
            {goods !== undefined && ` · ${subjectText(goods, locale)}`}
            {same.length > 0 && ` · ${same.map((what) => words.same[what]).join(' · ')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
