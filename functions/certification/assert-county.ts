import { DomainError } from '../../shared/kernel/errors.ts';

/**
 * Holds an application to a county of the jurisdiction: another's would be in no officer's list.
 * @param province first two digits of GB/T 2260
 * @throws DomainError INVALID_INPUT naming `division`
 */
export async function assertCounty(province: string, division: string): Promise<void> {
  /* The names of all divisions are long: they are read when first asked for. */
  const { isCounty } = await import('../../shared/register/divisions.ts');
  if (division.startsWith(province) && isCounty(division)) return;
  throw new DomainError('INVALID_INPUT', 'expected a county of the jurisdiction', {
    issues: [
      {
        field: 'division',
        code: 'not-a-county',
        zh: '请选择本省的县（市、区）',
        en: 'Choose a county of this province',
      },
    ],
  });
}
