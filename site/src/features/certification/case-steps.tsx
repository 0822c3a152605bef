import type { CaseView } from '../../../../shared/certification/api.ts';
import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { type Locale, said } from './said.ts';
import { StepForm } from './step-form.tsx';

interface StepsProps {
  readonly client: DeskClient;
  readonly view: CaseView;
  readonly locale: Locale;
  readonly onDone: () => void;
}

/** Steps that have a place of their own on the page. */
const ELSEWHERE: readonly Step[] = ['sign-commitment', 'judge-criterion'];
/** Steps that lead on: their forms stand open where nothing is in the way. */
const ASIDE: readonly Step[] = [
  'abandon-application',
  'report-misuse',
  'request-change',
  'check-oneself',
  'relinquish',
];

/** Steps that the reader can take, one after the other; what is in the way of each is said. */
export function CaseSteps({ client, view, locale, onDone }: StepsProps) {
  const words = STEP_WORDS[locale];
  const steps = view.steps.filter(({ step }) => !ELSEWHERE.includes(step));
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{words.whatYouCan}</h2>
      {steps.map(({ step, hindrances }) => (
        <details
          key={`${step} ${view.facts}`}
          open={hindrances.length === 0 && steps.length <= 3 && !ASIDE.includes(step)}
        >
          <summary>{said(STEP_TEXTS[step].act, locale)}</summary>
          {hindrances.length > 0 ? (
            <p>
              {words.inTheWay}
              {hindrances.map((each) => each[locale]).join(locale === 'zh' ? '；' : '; ')}
            </p>
          ) : (
            <FormOf {...{ client, locale, view, step, onDone }} />
          )}
        </details>
      ))}
    </section>
  );
}

function FormOf(props: StepsProps & { readonly step: Step }) {
  if (props.step === 'request-correction') return <CorrectionForm {...props} />;
  if (props.step === 'record-assessment') return <AssessmentForm {...props} />;
  return <StepForm {...props} />;
}
