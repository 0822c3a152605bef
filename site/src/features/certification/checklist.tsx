import type { CaseView } from '../../../../shared/certification/api.ts';
import { type Criterion, REASONS } from '../../../../shared/certification/checklist.ts';
import { VERDICTS } from '../../../../shared/certification/steps.ts';
import { OFFICER_WORDS } from '../../i18n/officer-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { Course } from '../desk/use-course.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import type { Locale } from './said.ts';
import { useVerdicts, type Verdict } from './use-verdicts.ts';

interface ChecklistProps {
  readonly client: DeskClient;
  readonly view: CaseView;
  readonly locale: Locale;
  readonly criteria: readonly Criterion[];
  readonly course: Course;
}

type Held = NonNullable<CaseView['checklist']>[string] | undefined;

/** Points of one section: pass, fail or not applicable, with the reason where it did not pass. */
export function Checklist({ client, view, locale, criteria, course }: ChecklistProps) {
  const canJudge = view.steps.some(({ step }) => step === 'judge-criterion');
  return (
    <div class="checklist">
      {criteria.map((criterion) => (
        <Point key={criterion.id} {...{ client, view, locale, criterion, canJudge, course }} />
      ))}
    </div>
  );
}

interface PointProps extends Omit<ChecklistProps, 'criteria'> {
  readonly criterion: Criterion;
  readonly canJudge: boolean;
}

function Point({ client, view, locale, criterion, canJudge, course }: PointProps) {
  const words = OFFICER_WORDS[locale];
  const { id } = criterion;
  const { held, refused, theirs, chosen, judge } = useVerdicts({ client, view, criterion: id, course });
  if (!canJudge) return <Settled {...{ criterion, held, locale }} />;
  return (
    <fieldset class="point" aria-busy={chosen !== undefined}>
      <legend>{criterion[locale]}</legend>
      {theirs !== undefined && (
        <p class="field-error" role="alert">
          {words.judgedMeanwhile(words.verdicts[theirs])}
        </p>
      )}
      {refused !== undefined && (
        <AnswerNotice answer={refused} locale={locale} onAgain={() => course.again()} />
      )}
      <div class="verdicts">
        {VERDICTS.map((verdict) => (
          <label key={verdict}>
            <input
              type="radio"
              name={`verdict-${id}`}
              value={verdict}
              checked={(chosen ?? held?.verdict) === verdict}
              onChange={() =>
                void judge(verdict === 'pass' ? { verdict } : { verdict, reasonCode: REASONS[0]?.code })
              }
            />
            {words.verdicts[verdict]}
          </label>
        ))}
        {held !== undefined && held.verdict !== 'pass' && (
          <select
            aria-label={`${criterion[locale]} ${words.reason}`}
            value={held.reasonCode ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void judge({ verdict: held.verdict, reasonCode: value })
            }
          >
            {REASONS.map((each) => (
              <option key={each.code} value={each.code}>
                {each[locale]}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
}

const TAGS: Readonly<Record<Verdict, string>> = {
  pass: 'tag tag-good',
  fail: 'tag tag-bad',
  'not-applicable': 'tag',
};

function Settled({
  criterion,
  held,
  locale,
}: {
  readonly criterion: Criterion;
  readonly held: Held;
  readonly locale: Locale;
}) {
  const words = OFFICER_WORDS[locale];
  const reason = REASONS.find(({ code }) => code === held?.reasonCode)?.[locale];
  return (
    <p class="point-settled">
      <span>{criterion[locale]}</span>{' '}
      {held === undefined ? (
        <span class="quiet">—</span>
      ) : (
        <span class={TAGS[held.verdict]}>{words.verdicts[held.verdict]}</span>
      )}
      {reason !== undefined && <span class="quiet"> {reason}</span>}
    </p>
  );
}
