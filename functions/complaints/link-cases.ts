import { caseReference } from '../../shared/complaints/case-reference.ts';
import { CASE_ID } from '../../shared/complaints/schema.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { caseLinkKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';
import { type Asked, doneOnce } from './done-once.ts';
import type { ComplaintsRepository } from './repository.ts';
import type { StoredCase } from './stored-case.ts';

export interface LinkPorts extends DeskPorts {
  readonly complaints: DeskPorts['complaints'] & Pick<ComplaintsRepository, 'wasDone'>;
  readonly desk: Pick<DeskRepository, 'findCaseByReference'>;
}

interface LinkRequest extends Asked {
  readonly caller: Caller;
  readonly caseId: string;
  /** Reference or id, as typed. */
  readonly other: string;
  readonly reason: string;
  readonly joined: boolean;
  readonly auditId: string;
}

/**
 * Joins two cases for officers, or parts them again: each shows the other, and is handled for itself. Done twice, it is
 * done once.
 * @throws DomainError CONFLICT where one was split off from the other: they stay joined
 * @throws DomainError NOT_FOUND where either lies outside the officer's scope; INVALID_INPUT where there is no other case
 *   of that number, or it is the same; STORE_UNAVAILABLE
 */
export async function linkCases(ports: LinkPorts, request: LinkRequest): Promise<{ linked: boolean }> {
  await doneOnce(
    ports.complaints,
    { ...request, about: request.caseId },
    { attempt: (done) => link(ports, request, done), repeated: () => {} },
  );
  return { linked: request.joined };
}

async function link(ports: LinkPorts, request: LinkRequest, done: TableWrite): Promise<void> {
  const { caller, caseId, reason, joined, at, auditId } = request;
  const one = (await openAtDesk(ports, caller, caseId)).stored;
  const other = await otherCase(ports, caller, request.other);
  if (other.head.caseId === caseId) throw unknownCase();
  const isSplit = one.links.some((link) => link.other === other.head.caseId && link.split === true);
  if (isSplit)
    throw new DomainError('CONFLICT', 'expected cases that were joined, got one split off from the other');
  const rows = [
    [one, other],
    [other, one],
  ] as const;
  await ports.complaints.commit([
    done,
    ...rows.map(([from, to]) => rowWrite(from, to, { joined, reason, at, byName: caller.name })),
    auditWrite({
      ...{ id: auditId, at, actor: caller.accountId, actorName: caller.name, caseId },
      action: 'case-changed',
      detail: `${joined ? 'linked' : 'parted'} ${other.head.caseId}`,
    }),
  ]);
}

async function otherCase(ports: LinkPorts, caller: Caller, typed: string): Promise<StoredCase> {
  const plain = typed.normalize('NFKC').replaceAll(/\s/g, '');
  const byId = CASE_ID.test(plain.toLowerCase()) ? plain.toLowerCase() : undefined;
  const found = byId ?? (await ports.desk.findCaseByReference(plain.toUpperCase()))?.caseId;
  if (found === undefined || !CASE_ID.test(found)) throw unknownCase();
  try {
    return (await openAtDesk(ports, caller, found)).stored;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') throw unknownCase();
    throw error;
  }
}

const rowWrite = (
  from: StoredCase,
  { head }: StoredCase,
  { joined, ...link }: Pick<LinkRequest, 'joined' | 'reason' | 'at'> & { readonly byName: string },
): TableWrite => {
  const key = caseLinkKey(from.head.caseId, head.caseId);
  return joined
    ? { put: { ...key, link: { other: head.caseId, track: head.track, ...link } } }
    : { remove: key };
};

/** A case of another county is as unknown as one that is not there. */
const unknownCase = (): DomainError =>
  new DomainError('INVALID_INPUT', 'expected the number of another case', {
    issues: [
      {
        field: 'other',
        code: 'unknown-case',
        zh: '辖区内没有这个编号的另一案件，请核对，例如 C-7K2M-9QXR-3F0T-VB6H',
        en: `No other case of your scope has this number; check it, such as ${caseReference('c7k2m9qxr3f0tvb6h')}`,
      },
    ],
  });
