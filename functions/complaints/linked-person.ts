import type { CaseHead, Person } from '../../shared/complaints/schema.ts';
import { openPerson } from './case-seals.ts';
import type { DeskPorts } from './desk-case.ts';

/**
 * Who filed the complaint that belongs to a report: the same person, whose name the report itself does not carry.
 * Opened to keep them out of a letter to the merchant, and shown to nobody.
 */
export async function openLinkedPerson(
  {
    complaints,
    caseKeys,
  }: Pick<DeskPorts, 'caseKeys'> & { complaints: Pick<DeskPorts['complaints'], 'findCase'> },
  { track, linkedCaseId }: Pick<CaseHead, 'track' | 'linkedCaseId'>,
): Promise<Person | undefined> {
  if (track !== 'report' || linkedCaseId === undefined) return undefined;
  const linked = await complaints.findCase(linkedCaseId);
  if (linked?.deskKey === undefined) return undefined;
  return openPerson(await caseKeys.unwrap(linkedCaseId, linked.deskKey), linked);
}
