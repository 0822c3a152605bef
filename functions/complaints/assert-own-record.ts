import type { CaseHead } from '../../shared/complaints/schema.ts';
import { RECORD_FIELDS, type StepRequest } from '../../shared/complaints/step-request.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { RegisterRepository } from '../register/repository.ts';

/**
 * Holds a correction of the register to units of the officer's scope, wherever its case lies: a case may be older than
 * the rule that sends it to the office of the unit, and a unit may move.
 * @throws DomainError INVALID_INPUT, STORE_UNAVAILABLE
 */
export async function assertOwnRecord(
  { register }: { readonly register: Pick<RegisterRepository, 'findUnit'> },
  { division: scope }: Pick<Caller, 'division'>,
  { head, step }: { readonly head: Pick<CaseHead, 'unit'>; readonly step: StepRequest },
): Promise<void> {
  const field = RECORD_FIELDS.find((each) => step[each] !== undefined);
  if (field === undefined || head.unit === undefined) return;
  const unit = await register.findUnit(head.unit);
  if (unit !== undefined && scope !== undefined && coversDivision(scope, unit.division)) return;
  throw new DomainError('INVALID_INPUT', 'expected a unit in the scope of the caller', {
    issues: [
      {
        field,
        code: 'other-county',
        zh: '该单位不在您的辖区，名录由其所在地或上级更正',
        en: 'This unit is not in your area: its own county, or an office above it, corrects its record',
      },
    ],
  });
}
