import type { FilingForm } from '../../shared/complaints/form.ts';
import { plateSchema, type ScannedPlate } from '../../shared/complaints/schema.ts';
import { tidyCertificateNumber } from '../../shared/register/certificate-number.ts';
import type { IssueList } from './issue-list.ts';

/**
 * The plate that a report is about, with what scanning it led to. What the page carries along, its address and the
 * time, is left out where it is not what a page of ours sends: nobody typed it, and nobody can put it right.
 * @returns `undefined` for a filing that is about no plate
 */
export function readPlate(form: FilingForm, issues: IssueList): ScannedPlate | undefined {
  const { plateAnswer: answer, plateNumber, platePage, plateSeenAt } = form;
  if (form.door !== 'report' || answer === undefined) return undefined;
  issues.addIf(form.place === undefined, 'place', 'seen-where-needed');
  const page = plateSchema.shape.page.safeParse(platePage);
  const seenAt = plateSchema.shape.seenAt.safeParse(plateSeenAt);
  const number = tidyCertificateNumber(plateNumber ?? '');
  return {
    answer,
    number: number === '' ? undefined : number,
    page: page.success ? page.data : undefined,
    seenAt: seenAt.success ? seenAt.data : undefined,
  };
}
