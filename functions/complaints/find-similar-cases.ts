import { caseReference } from '../../shared/complaints/case-reference.ts';
import { SERVICE_LIMITS } from '../../shared/complaints/law.ts';
import { stepAfter } from '../../shared/complaints/lifecycle.ts';
import type { CaseHead } from '../../shared/complaints/schema.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { addDays } from '../../shared/kernel/days.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';
import { likenessesOf } from './likeness.ts';
import type { ComplaintsRepository } from './repository.ts';

const SAME = { UNIT: 'unit', STALL: 'stall', GOODS: 'goods' } as const;
type Same = (typeof SAME)[keyof typeof SAME];

/**
 * Cases within 90 days that are about the same unit, stall or goods, within the officer's scope.
 * @throws DomainError NOT_FOUND, STORE_UNAVAILABLE
 */
export async function findSimilarCases(
  ports: Pick<DeskPorts, 'caseKeys'> & {
    readonly complaints: Pick<ComplaintsRepository, 'findCase' | 'listSimilar'>;
    readonly keyedHash: KeyedHash;
  },
  { caller, caseId }: { readonly caller: Caller; readonly caseId: string },
) {
  const { stored, facts } = await openAtDesk(ports, caller, caseId);
  const { head } = stored;
  if (facts === undefined) return { cases: [] };
  const { division, unit, receivedOn } = head;
  const likenesses = await likenessesOf(ports.keyedHash, { unit, division, facts });
  const from = addDays(receivedOn, -SERVICE_LIMITS.similarWithinDays);
  const same = new Map<string, Same[]>();
  for (const likeness of likenesses) {
    const what = SAME[(likeness.split('#')[0] ?? 'GOODS') as keyof typeof SAME];
    for (const other of await ports.complaints.listSimilar(likeness, from)) {
      if (other !== caseId) same.set(other, [...(same.get(other) ?? []), what]);
    }
  }
  const found = await Promise.all([...same.keys()].map((id) => ports.complaints.findCase(id)));
  const cases = found.flatMap((each) => {
    const isSeen =
      each !== undefined &&
      caller.division !== undefined &&
      coversDivision(caller.division, each.head.division);
    return isSeen ? [similarView(each.head, same.get(each.head.caseId) ?? [])] : [];
  });
  return { cases: cases.toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1)) };
}

export const similarView = (head: CaseHead, same: Same[]) => ({
  caseId: head.caseId,
  reference: caseReference(head.caseId),
  track: head.track,
  division: head.division,
  receivedOn: head.receivedOn,
  step: stepAfter(head.events),
  goods: head.goods,
  same,
});
