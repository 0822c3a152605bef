import * as z from 'zod/mini';
import { idSchema } from '../../shared/certification/steps.ts';
import type { CaseHead, Outcome } from '../../shared/complaints/schema.ts';
import { complaintFindingKey } from '../table/certification-keys.ts';
import type { TableWrite } from '../table/table.ts';

/** What an investigation found about a certified unit, for its case to note. Says nothing of who reported. */
export const findingSchema = z.object({
  /** Public id of the unit. */
  unit: z.string(),
  complaintId: idSchema,
  /** Number of the event that is the finding. */
  sequence: z.int(),
  at: z.iso.datetime(),
  outcome: z.enum(['unproven', 'upheld']),
});
export type Finding = z.infer<typeof findingSchema>;

/** Only an investigation finds something; what a mediation ends with proves nothing either way. */
const OUTCOME_FOUND: { readonly [O in Outcome]?: Finding['outcome'] } = {
  penalised: 'upheld',
  'no-penalty': 'unproven',
  'not-opened': 'unproven',
};

/** The writes by which a certified case learns what was found, for the transaction that decides it. */
export function findingWrites({ unit, caseId, events }: CaseHead): readonly TableWrite[] {
  const last = events.at(-1);
  const outcome = last?.outcome === undefined ? undefined : OUTCOME_FOUND[last.outcome];
  if (unit === undefined || last === undefined || outcome === undefined) return [];
  const { at, sequence } = last;
  const finding: Finding = { unit, complaintId: caseId, sequence, at, outcome };
  return [{ put: { ...complaintFindingKey(at, caseId, sequence), finding }, expect: 'absent' }];
}

export const findingNotedWrite = ({ at, complaintId, sequence }: Finding): TableWrite => ({
  remove: complaintFindingKey(at, complaintId, sequence),
});
