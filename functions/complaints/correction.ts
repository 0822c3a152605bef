import * as z from 'zod/mini';
import { recordChangeOf } from '../../shared/complaints/record-change.ts';
import { CASE_ID, type CaseHead } from '../../shared/complaints/schema.ts';
import type { RECORD_FIELDS, StepRequest } from '../../shared/complaints/step-request.ts';
import { asDay, isDay } from '../../shared/kernel/days.ts';
import { unitSchema } from '../../shared/register/schema.ts';
import { correctionKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { positionIn } from './record-position.ts';

/** What an officer has corrected in a unit's record, for the register to follow exactly once. Says nothing of who asked. */
export const correctionSchema = z.object({
  caseId: z.string().check(z.regex(CASE_ID)),
  /** Number of the event that is the decision. */
  sequence: z.int(),
  at: z.iso.datetime(),
  /** The day on which it takes effect. */
  on: z.pipe(z.string().check(z.refine(isDay)), z.transform(asDay)),
  publicId: unitSchema.shape.publicId,
  record: z.object({
    name: z.optional(unitSchema.shape.name),
    address: unitSchema.shape.address,
    coordinates: unitSchema.shape.coordinates,
    uscc: unitSchema.shape.uscc,
    instruments: unitSchema.shape.instruments,
  }),
});
export type Correction = z.infer<typeof correctionSchema>;

/** The writes by which the register learns of a correction, for the transaction that decides it; none where nothing changes. */
export function correctionWrites(
  { unit, caseId, events }: CaseHead,
  step: Pick<StepRequest, (typeof RECORD_FIELDS)[number]>,
): readonly TableWrite[] {
  const last = events.at(-1);
  const said = recordChangeOf(step);
  if (unit === undefined || last === undefined || said === undefined) return [];
  const coordinates = positionIn(step);
  const record = coordinates === undefined ? said : { ...said, coordinates };
  const { at, on, sequence } = last;
  const correction = { caseId, sequence, at, on, publicId: unit, record };
  return [{ put: { ...correctionKey(at, caseId, sequence), correction }, expect: 'absent' }];
}

export const correctionDoneWrite = ({ at, caseId, sequence }: Correction): TableWrite => ({
  remove: correctionKey(at, caseId, sequence),
});
