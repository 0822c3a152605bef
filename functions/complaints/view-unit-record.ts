import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { addDays, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { statusOn } from '../../shared/register/status.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { similarView } from './find-similar-cases.ts';
import { MOST_SIMILAR } from './likeness.ts';
import { countPenalties } from './repeated-penalties.ts';
import type { ComplaintsRepository } from './repository.ts';

const DAYS_SHOWN = 730;

/**
 * A unit as officers see it whole: certificate, and what was complained of within two years, in their scope.
 * @throws DomainError NOT_FOUND where there is no such unit, STORE_UNAVAILABLE
 */
export async function viewUnitRecord(
  ports: {
    readonly register: Pick<RegisterRepository, 'findUnit' | 'listEvents'>;
    readonly complaints: Pick<ComplaintsRepository, 'findCase' | 'listSimilar' | 'listPenalties'>;
  },
  { caller, publicId, at }: { readonly caller: Caller; readonly publicId: string; readonly at: Instant },
) {
  const unit = await ports.register.findUnit(publicId);
  if (unit === undefined) throw new DomainError('NOT_FOUND', 'expected a unit of the register');
  const today = dayInShanghai(at);
  const caseIds = await ports.complaints.listSimilar(`UNIT#${publicId}`, addDays(today, -DAYS_SHOWN));
  const found = await Promise.all(caseIds.map((caseId) => ports.complaints.findCase(caseId)));
  const scope = caller.division;
  const cases = found.flatMap((each) =>
    each !== undefined && scope !== undefined && coversDivision(scope, each.head.division)
      ? [similarView(each.head, ['unit'])]
      : [],
  );
  const { name, division, field, certificateNumber, validTo } = unit;
  return {
    publicId,
    name,
    division,
    field,
    certificateNumber,
    validTo,
    status: statusOn(unit, today).status,
    address: unit.address,
    instruments: unit.instruments,
    decisions: [...(await ports.register.listEvents(publicId))],
    cases,
    isNewestOnly: caseIds.length === MOST_SIMILAR,
    upheld: await countPenalties(ports, { unit: publicId, upTo: today }),
  };
}
