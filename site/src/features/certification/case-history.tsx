import type { CaseView } from '../../../../shared/certification/api.ts';
import { PARTY_TEXTS, STEP_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { instantText, type Locale, said } from './said.ts';
import { StepText } from './step-text.tsx';

/** What happened, the newest first. */
export function CaseHistory({ view, locale }: { readonly view: CaseView; readonly locale: Locale }) {
  const lines = view.history.filter(({ step }) => step !== 'judge-criterion').toReversed();
  return (
    <section>
      <h2>{STEP_WORDS[locale].history}</h2>
      <ol class="history">
        {lines.map(({ sequence, at, step, by, data, words }) => (
          <li key={sequence}>
            <time dateTime={at}>{instantText(at, locale)}</time>{' '}
            <strong>{said(STEP_TEXTS[step].done, locale)}</strong>
            <span class="quiet"> {said(PARTY_TEXTS[by], locale)}</span>
            <StepText {...{ step, locale, data, words }} />
          </li>
        ))}
      </ol>
    </section>
  );
}
