import { renderToString } from 'preact-render-to-string';
import { asDay } from '../../../shared/kernel/days.ts';
import { PLAN } from '../../../shared/plan/plan.ts';
import type { Evidence } from '../../../shared/plan/schema.ts';
import type { Statistics } from '../../../shared/register/statistics/schema.ts';
import { PlanPage, planTitle, type RegisterCount } from '../../../site/src/render/plan-page.tsx';
import { PlanTaskPage, planTaskPath, planTaskTitle } from '../../../site/src/render/plan-task-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { LOCALES } from '../plan.ts';
import { framedPage } from './frame.ts';
import type { RenderContext } from './unit-files.tsx';

/** The plan is this province's. */
const PLAN_PROVINCE = '530000';

interface PlanContext extends Pick<RenderContext, 'frames'> {
  /** What editors have published. */
  readonly evidence: readonly Evidence[];
}

/** A page for each task of the plan, in both languages. */
export function planTaskFiles({ frames, evidence }: PlanContext): readonly PublishedFile[] {
  return LOCALES.flatMap((locale) =>
    PLAN.tasks.map((task) =>
      framedPage(frames, {
        locale,
        path: planTaskPath(task.id),
        ...planTaskTitle(task, locale),
        main: renderToString(<PlanTaskPage task={task} locale={locale} evidence={evidence} />),
      }),
    ),
  );
}

/** The overview of the action plan in both languages, with the number of units that the register counts today. */
export function planFiles(
  statistics: Statistics,
  { frames, evidence }: PlanContext,
): readonly PublishedFile[] {
  return LOCALES.map((locale) =>
    framedPage(frames, {
      locale,
      path: '/plan/',
      ...planTitle(locale),
      main: renderToString(<PlanPage locale={locale} count={countOf(statistics)} evidence={evidence} />),
    }),
  );
}

/** Units of the demonstration are invented and count for nothing. */
function countOf({ province, total, demonstration, asOf }: Statistics): RegisterCount | undefined {
  if (province !== PLAN_PROVINCE) return undefined;
  return {
    target: 'demonstration-units',
    recognised: total - demonstration,
    demonstration,
    on: asDay(asOf),
  };
}
