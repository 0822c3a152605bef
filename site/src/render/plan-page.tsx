import { asDay, type Day } from '../../../shared/kernel/days.ts';
import { bodiesOf, EVIDENCE, PLAN } from '../../../shared/plan/plan.ts';
import { type Progress, progressOfTarget } from '../../../shared/plan/progress.ts';
import type { Evidence, PlanTask, PlanTaskTarget } from '../../../shared/plan/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { PLAN_WORDS } from '../i18n/plan-words.ts';
import { dayText, localPath } from './common.tsx';

/** What the register counts for the one target that it can count. */
export interface RegisterCount {
  readonly target: string;
  /** Units ever recognised, without those of the demonstration. */
  readonly recognised: number;
  readonly demonstration: number;
  readonly on: Day;
}

export interface PlanProps {
  readonly locale: Locale;
  readonly count?: RegisterCount | undefined;
  /** What editors have published, besides what came with the site. */
  readonly evidence: readonly Evidence[];
}

export const planTitle = (locale: Locale): { readonly title: string; readonly description: string } => ({
  title: PLAN_WORDS[locale].title,
  description: PLAN_WORDS[locale].description,
});

/** The plan at a glance: each task with its targets and what is known of them. */
export function PlanPage({ locale, count, evidence }: PlanProps) {
  const words = PLAN_WORDS[locale];
  const targets = PLAN.tasks.flatMap((task) => task.targets);
  const known = targets.filter((target) => progressWith(target, count, evidence).from !== 'unknown');
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.counted(PLAN.tasks.length, targets.length, known.length)}</p>
      <p class="notice">{words.honest}</p>
      {PLAN.sections.map((section) => (
        <section key={section.id} class="plan-section">
          <h2>{section[locale]}</h2>
          <ol class="plan-tasks">
            {PLAN.tasks
              .filter((task) => task.section === section.id)
              .map((task) => (
                <TaskLine key={task.id} task={task} locale={locale} count={count} evidence={evidence} />
              ))}
          </ol>
        </section>
      ))}
      <p class="quiet">
        {words.deadline(dayText(asDay(PLAN.endsOn), locale))} {words.bodiesNote}
      </p>
      <p class="quiet">
        {words.source}: {words.sourceText}. {words.sourceNote(dayText(asDay(PLAN.lastChecked), locale))}
      </p>
    </>
  );
}

function TaskLine({ task, locale, count, evidence }: PlanProps & { readonly task: PlanTask }) {
  const words = PLAN_WORDS[locale];
  const [first] = bodiesOf(task);
  return (
    <li class="plan-task">
      <span class="plan-number" aria-hidden="true">
        {task.id}
      </span>
      <div>
        <h3>
          <a href={localPath(locale, `/plan/${task.id}/`)}>
            <span class="visually-hidden">{words.task(task.id)}: </span>
            {task[locale]}
          </a>
        </h3>
        <p class="quiet">
          {words.leads}: {locale === 'zh' ? first?.nowZh : first?.nowEn}
        </p>
        {task.targets.map((target) => (
          <TargetLine key={target.id} target={target} locale={locale} count={count} evidence={evidence} />
        ))}
      </div>
    </li>
  );
}

/** One target: what was aimed at, and what is known; a bar where there is a number. */
export function TargetLine({
  target,
  locale,
  count,
  evidence,
}: PlanProps & { readonly target: PlanTaskTarget }) {
  const words = PLAN_WORDS[locale];
  const progress = progressWith(target, count, evidence);
  const aim = target.atLeast === undefined ? words.milestone : words.atLeast(target.atLeast);
  return (
    <div class="plan-target" data-target={target.id}>
      <p>
        {target[locale]}: <b>{aim}</b>
      </p>
      {progress.from === 'unknown' ? (
        <p class="plan-unknown">{words.unknown}</p>
      ) : (
        <KnownProgress progress={progress} target={target} locale={locale} />
      )}
      {progress.from === 'register' && count !== undefined && count.demonstration > 0 && (
        <p class="quiet">{words.demonstration(count.demonstration)}</p>
      )}
    </div>
  );
}

function KnownProgress(props: {
  readonly progress: Exclude<Progress, { readonly from: 'unknown' }>;
  readonly target: PlanTaskTarget;
  readonly locale: Locale;
}) {
  const { progress, target, locale } = props;
  const words = PLAN_WORDS[locale];
  const { value, isReached } = progress;
  const text =
    progress.from === 'register'
      ? words.fromRegister(value, dayText(progress.on, locale))
      : words.fromEvidence(value, dayText(asDay(progress.evidence.on), locale));
  const share = Math.min(1, value / (target.atLeast ?? 1));
  return (
    <>
      <svg class="plan-bar" viewBox="0 0 300 12" aria-hidden="true" focusable="false">
        <rect class="chart-track" width="300" height="12" rx="3" />
        <rect class="chart-bar" width={300 * share} height="12" rx="3" />
      </svg>
      <p>
        {text} · {isReached ? words.reached : words.notReached}
        {progress.from === 'evidence' && (
          <>
            {' · '}
            <a href={progress.evidence.source}>
              {locale === 'zh' ? progress.evidence.titleZh : progress.evidence.titleEn}
            </a>
          </>
        )}
      </p>
    </>
  );
}

function progressWith(
  target: PlanTaskTarget,
  count: RegisterCount | undefined,
  evidence: readonly Evidence[],
): Progress {
  const measured = count && { target: count.target, value: count.recognised, on: count.on };
  return progressOfTarget(target, [...EVIDENCE, ...evidence], measured);
}
