import targetData from './data/plan-targets.json' with { type: 'json' };
import type { Statistics } from './schema.ts';

/** How many units a government plan sets out to recognise, and where it says so. */
export interface PlanTarget {
  readonly title: string;
  readonly titleEn: string;
  readonly issuerZh: string;
  readonly issuerEn: string;
  /** Document number; `null` where the text that we have does not print it. */
  readonly number: string | null;
  /** YYYY-MM-DD. */
  readonly issuedOn: string;
  readonly article: string;
  readonly articleEn: string;
  /** The plan's year. It sets no day for a task, so the year's end is our reading (`assumed`). */
  readonly year: number;
  /** Units, over all fields together: the plan divides the number neither by field nor by prefecture. */
  readonly atLeast: number;
  readonly checked: string;
}

const TARGETS: Readonly<Record<string, PlanTarget>> = targetData.targets;

/** The day on which the targets were last compared with their sources. */
export const TARGETS_LAST_CHECKED = targetData.lastChecked;

/** A province's target; `undefined` where no plan is known. */
export const findPlanTarget = (province: string): PlanTarget | undefined => TARGETS[province];

/** Units beside the target: recognised by the end of the plan's year, to this day, and holding today. */
export function progressOf(
  { byYear, byStatus, total }: Pick<Statistics, 'byYear' | 'byStatus' | 'total'>,
  target: Pick<PlanTarget, 'year'>,
): { readonly byPlanYear: number; readonly everRecognised: number; readonly holding: number } {
  const inTime = byYear.filter(({ year }) => year <= target.year);
  return {
    byPlanYear: inTime.reduce((sum, { recognised }) => sum + recognised, 0),
    everRecognised: total,
    holding: byStatus.certified + byStatus.expiring,
  };
}
