import { SERVICE_LIMITS } from '../../shared/complaints/law.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { addDays, type Day } from '../../shared/kernel/days.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { reviewTask, reviewTaskId } from '../desk/review-task.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import type { TableWrite } from '../table/table.ts';
import type { ComplaintsRepository } from './repository.ts';

const DAYS_OF_A_YEAR = 365;

interface Ports {
  readonly complaints: Pick<ComplaintsRepository, 'listPenalties'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
}

/**
 * The third penalty of a unit within twelve months opens a task to review its certificate. It suspends nothing: that
 * takes two officers and a decision (R11, M14).
 * @param after the case as its step leaves it
 * @param subject what the work lists call the unit
 */
export async function repeatedPenaltyWrites(
  { complaints, desk }: Ports,
  after: CaseHead,
  subject: string,
): Promise<readonly TableWrite[]> {
  const { unit, division } = after;
  const last = after.events.at(-1);
  if (unit === undefined || last?.outcome !== 'penalised') return [];
  const earlier = await countPenalties({ complaints }, { unit, upTo: last.on, except: after.caseId });
  if (earlier + 1 < SERVICE_LIMITS.upheldCasesForReview) return [];
  const caseId = reviewTaskId(unit);
  if ((await desk.findWorkItem(caseId)) !== undefined) return [];
  const why = 'repeated-penalties';
  return workRowWrites(undefined, reviewTask({ publicId: unit, division, name: subject, why, at: last.at }));
}

/** Penalties of a unit in the twelve months up to a day that stand. */
export async function countPenalties(
  { complaints }: Pick<Ports, 'complaints'>,
  { unit, upTo, except }: { readonly unit: string; readonly upTo: Day; readonly except?: string },
): Promise<number> {
  const from = addDays(upTo, -DAYS_OF_A_YEAR);
  const standing = await complaints.listPenalties(unit);
  return standing.filter(({ day, caseId }) => caseId !== except && day >= from && day <= upTo).length;
}
