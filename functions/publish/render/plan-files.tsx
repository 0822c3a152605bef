import { renderToString } from 'preact-render-to-string';
import { asDay } from '../../../shared/kernel/days.ts';
import type { Statistics } from '../../../shared/register/statistics/schema.ts';
import { PlanPage, planTitle, type RegisterCount } from '../../../site/src/render/plan-page.tsx';
import type { PublishedFile } from '../../adapters/object-store.ts';
import { LOCALES } from '../plan.ts';
import { framedPage } from './frame.ts';
import type { RenderContext } from './unit-files.tsx';

/** The plan is this province's. */
const PLAN_PROVINCE = '530000';

/** The overview of the action plan in both languages, with the number of units that the register counts today. */
export function planFiles(
  statistics: Statistics,
  { frames }: Pick<RenderContext, 'frames'>,
): readonly PublishedFile[] {
  return LOCALES.map((locale) =>
    framedPage(frames, {
      locale,
      path: '/plan/',
      ...planTitle(locale),
      main: renderToString(<PlanPage locale={locale} count={countOf(statistics)} />),
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
