import type { CaseView } from '../../../../shared/certification/api.ts';
import { findCriterion } from '../../../../shared/certification/checklist.ts';
import { PARTY_TEXTS, STEP_TEXTS } from '../../i18n/certification-words.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { instantText, type Locale, said } from './said.ts';
import { StepText } from './step-text.tsx';

type Line = CaseView['history'][number];

/** What happened, the newest first. */
export function CaseHistory({ view, locale }: { readonly view: CaseView; readonly locale: Locale }) {
  const lines = view.history.filter(({ step }) => step !== 'judge-criterion').toReversed();
  return (
    <section>
      <h2>{STEP_WORDS[locale].history}</h2>
      <ol class="history">
        {lines.map((line) => (
          <HistoryLine key={line.sequence} {...{ line, locale }} />
        ))}
      </ol>
    </section>
  );
}

/** One fact as people read it. */
export function HistoryLine({ line, locale }: { readonly line: Line; readonly locale: Locale }) {
  const { at, step, by, data, words } = line;
  return (
    <li>
      <time dateTime={at}>{instantText(at, locale)}</time>{' '}
      <strong>{said(STEP_TEXTS[step].done, locale)}</strong>
      <span class="quiet"> {said(PARTY_TEXTS[by], locale)}</span>
      {step === 'judge-criterion' && <Verdict {...{ data, locale }} />}
      <StepText {...{ step, locale, data, words }} />
    </li>
  );
}

function Verdict({ data, locale }: { readonly data: Line['data']; readonly locale: Locale }) {
  const verdicts: Readonly<Record<string, string>> = OFFICER_WORDS[locale].verdicts;
  const criterion = findCriterion(String(data.criterion));
  return (
    <p>
      {criterion?.[locale] ?? String(data.criterion)}：{verdicts[String(data.verdict)]}
    </p>
  );
}
