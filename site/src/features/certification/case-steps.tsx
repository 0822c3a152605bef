import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../../../shared/certification/api.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import type { Course } from '../desk/use-course.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { type Drafts, keptDrafts } from './kept-drafts.ts';
import { LeftAssessment } from './left-assessment.tsx';
import { type Locale, said } from './said.ts';
import { StepForm } from './step-form.tsx';
import { isTyped, type StepValues } from './step-values.ts';

interface StepsProps {
  readonly client: DeskClient;
  readonly view: CaseView;
  readonly locale: Locale;
  readonly isOfficer: boolean;
  readonly course: Course;
}

/** Steps that have a place of their own on the page. */
const ELSEWHERE: readonly Step[] = ['sign-commitment', 'judge-criterion'];

/** Steps that lead aside: nobody is led into them by finding their form open. */
const ASIDE: readonly Step[] = [
  'abandon-application',
  'report-misuse',
  'request-change',
  'check-oneself',
  'relinquish',
  'not-accept',
];

/** Steps that the reader can take, one open at a time; what is in the way of each is said, and what was typed is kept. */
export function CaseSteps({ client, view, locale, isOfficer, course }: StepsProps) {
  const words = STEP_WORDS[locale];
  const kept = useRef(keptDrafts(sessionStorage, view.caseId)).current;
  const [drafts, setDrafts] = useState<Drafts>(() => kept.read());
  useEffect(() => kept.keep(drafts), [drafts]);
  const steps = view.steps.filter(({ step }) => !ELSEWHERE.includes(step));
  const possible = steps.filter(({ hindrances }) => hindrances.length === 0);
  const only = possible.length === 1 ? possible[0] : undefined;
  const lost = (Object.keys(drafts) as Step[]).filter(
    (step) => isTyped(drafts[step]) && !steps.some((each) => each.step === step),
  );
  const keep = (step: Step) => (values: StepValues) => setDrafts((before) => ({ ...before, [step]: values }));
  if (steps.length === 0 && lost.length === 0) return null;
  return (
    <section class="case-steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{words.whatYouCan}</h2>
      <Lost {...{ steps: lost, drafts, locale }} onDiscard={(step) => keep(step)({})} />
      {isOfficer && !steps.some(({ step }) => step === 'record-assessment') && (
        <LeftAssessment caseId={view.caseId} locale={locale} />
      )}
      {steps.map(({ step, hindrances }) => (
        <details key={step} name="steps" open={step === only?.step && !ASIDE.includes(step)}>
          <summary>
            {said(STEP_TEXTS[step].act, locale)}
            {hindrances.length > 0 && <span class="tag">{words.notYet}</span>}
          </summary>
          {hindrances.length > 0 && !isTyped(drafts[step]) ? (
            <p>
              {words.inTheWay}
              {hindrances.map((each) => each[locale]).join(locale === 'zh' ? '；' : '; ')}
            </p>
          ) : step === 'request-correction' ? (
            <CorrectionForm {...{ client, locale, view, course }} />
          ) : step === 'record-assessment' ? (
            <AssessmentForm {...{ client, locale, view, course }} />
          ) : (
            <StepForm
              {...{ client, locale, view, step, isOfficer, course }}
              values={drafts[step] ?? {}}
              onValues={keep(step)}
            />
          )}
        </details>
      ))}
    </section>
  );
}

interface LostProps {
  readonly steps: readonly Step[];
  readonly drafts: Drafts;
  readonly locale: Locale;
  readonly onDiscard: (step: Step) => void;
}

/** What was typed for a step that is not possible any more: nothing is thrown away unasked. */
function Lost({ steps, drafts, locale, onDiscard }: LostProps) {
  const words = STEP_WORDS[locale];
  if (steps.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>{words.notAnyMore}</p>
      {steps.map((step) => (
        <div key={step}>
          <strong>{said(STEP_TEXTS[step].act, locale)}</strong>
          {Object.values(drafts[step] ?? {}).map((text, at) => (
            <p key={String(at)} class="letter-text">
              {String(text)}
            </p>
          ))}
          <button type="button" class="button button-quiet" onClick={() => onDiscard(step)}>
            {words.discard}
          </button>
        </div>
      ))}
    </div>
  );
}
