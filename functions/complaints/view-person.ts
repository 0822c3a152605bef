import type { Person } from '../../shared/complaints/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { givingWay } from '../table/give-way.ts';
import { openPerson } from './case-seals.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';

/**
 * Who filed a case, for an officer who says why. The purpose is on the record before anything is told.
 * @throws DomainError NOT_FOUND outside the officer's scope, STORE_UNAVAILABLE
 */
export async function viewPerson(
  ports: DeskPorts,
  request: {
    readonly caller: Caller;
    readonly caseId: string;
    readonly purpose: string;
    readonly at: Instant;
    readonly auditId: string;
  },
): Promise<{ person: Person | undefined }> {
  const { caller, caseId, purpose, at, auditId } = request;
  const { stored, key } = await openAtDesk(ports, caller, caseId);
  const line = auditWrite({
    id: auditId,
    at,
    actor: caller.accountId,
    actorName: caller.name,
    action: 'personal-data-viewed',
    caseId,
    purpose,
  });
  await givingWay(() => ports.complaints.commit([line]));
  return { person: key === undefined ? undefined : openPerson(key, stored) };
}
