import { parseMass, parseVolume } from '../../shared/kernel/quantities.ts';
import { assessLot, type LotAssessment } from '../../shared/tolerance/lot.ts';
import type { LotQuestion } from '../../shared/tolerance/lot-api.ts';
import { TypedQuantities } from './typed-quantities.ts';

type Answer = Omit<LotAssessment, 'failed'> & {
  readonly unit: 'mg' | 'µL';
  failed: LotAssessment['failed'][number][];
};

/**
 * Answers whether a lot passes, from quantities as typed.
 * @throws DomainError INVALID_INPUT that names each quantity that cannot be taken as typed, and what would do
 */
export function assessTypedLot({ goods, size, declared, contents }: LotQuestion): Answer {
  const isVolume = 'value' in parseVolume(declared);
  const parse = isVolume ? parseVolume : parseMass;
  const typed = new TypedQuantities();
  const label = typed.take('declared', parse(declared));
  const found = contents.map((each, at) => typed.take(`contents.${at}`, parse(each)));
  typed.refuseFaults();
  const { failed, ...rest } = assessLot({ goods, size, declared: label, contents: found });
  return { unit: isVolume ? 'µL' : 'mg', failed: [...failed], ...rest };
}
