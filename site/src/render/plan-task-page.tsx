import { asDay } from '../../../shared/kernel/days.ts';
import { bodiesOf, PLAN } from '../../../shared/plan/plan.ts';
import type { Evidence, PlanTask, PlanTaskTarget } from '../../../shared/plan/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { PLAN_WORDS } from '../i18n/plan-words.ts';
import { dayText, localPath } from './common.tsx';
import { TargetLine } from './plan-page.tsx';
import { Rules } from './rules.tsx';

interface PlanTaskProps {
  readonly locale: Locale;
  readonly task: PlanTask;
  readonly evidence: readonly Evidence[];
}

export const planTaskPath = (id: number): string => `/plan/${id}/`;

export function planTaskTitle(
  task: PlanTask,
  locale: Locale,
): { readonly title: string; readonly description: string } {
  const title = `${PLAN_WORDS[locale].task(task.id)} - ${task[locale]}`;
  return { title, description: locale === 'zh' ? task.meansZh : task.meansEn };
}

/** One task of the action plan: what it means for a citizen, its targets, and what is known of them. */
export function PlanTaskPage({ locale, task, evidence }: PlanTaskProps) {
  const words = PLAN_WORDS[locale];
  const next = PLAN.tasks[task.id % PLAN.tasks.length];
  return (
    <>
      <nav class="crumbs" aria-label={words.here}>
        <a href={localPath(locale, '/plan/')}>{words.crumb}</a>
      </nav>
      <article class="prose">
        <p class="quiet">{words.task(task.id)}</p>
        <h1>{task[locale]}</h1>
        <h2>{words.means}</h2>
        <p class="lead">{locale === 'zh' ? task.meansZh : task.meansEn}</p>
        <h2>{words.targets}</h2>
        {task.targets.length === 0 && <p>{words.noTargets}</p>}
        {task.targets.map((target) => (
          <TaskTarget key={target.id} target={target} locale={locale} evidence={evidence} />
        ))}
        {task.see.length > 0 && (
          <>
            <h2>{words.see}</h2>
            <ul>
              {task.see.map((path) => (
                <li key={path}>
                  <a href={localPath(locale, path)}>{pageName(locale, path)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{words.who}</h2>
        <Bodies task={task} locale={locale} />
        <p class="quiet">
          {words.bodiesNote} {words.ownWords} {words.deadline(dayText(asDay(PLAN.endsOn), locale))}
        </p>
      </article>
      <Rules locale={locale} ids={[PLAN.rule]} />
      {next !== undefined && (
        <p>
          {words.next}:{' '}
          <a class="target" href={localPath(locale, planTaskPath(next.id))}>
            {next[locale]}
          </a>
        </p>
      )}
    </>
  );
}

function pageName(locale: Locale, path: string): string {
  const pages: Readonly<Record<string, string>> = PLAN_WORDS[locale].pages;
  return pages[path] ?? path;
}

interface TaskTargetProps {
  readonly locale: Locale;
  readonly target: PlanTaskTarget;
  readonly evidence: readonly Evidence[];
}

/** What the register counts changes every day: its number stands on the overview. */
function TaskTarget({ locale, target, evidence }: TaskTargetProps) {
  const words = PLAN_WORDS[locale];
  if (target.measuredHere !== true) return <TargetLine target={target} locale={locale} evidence={evidence} />;
  return (
    <div class="plan-target">
      <p>
        {target[locale]}: <b>{words.atLeast(target.atLeast ?? 1)}</b>
      </p>
      <p>
        <a href={localPath(locale, '/plan/')}>{words.live}</a>
      </p>
    </div>
  );
}

function Bodies({ locale, task }: Pick<PlanTaskProps, 'locale' | 'task'>) {
  const words = PLAN_WORDS[locale];
  return (
    <table>
      <caption class="visually-hidden">{words.who}</caption>
      <thead>
        <tr>
          {words.whoColumns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bodiesOf(task).map((body) => (
          <tr key={body.id}>
            <th scope="row">{body[locale]}</th>
            <td>{locale === 'zh' ? body.nowZh : body.nowEn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
