import type { Fact } from '../../shared/certification/facts.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { canLieIn } from '../../shared/register/coordinates.ts';

/**
 * That a place which comes with a step can be in the province of the premises.
 * @param division county of the premises
 * @throws DomainError INVALID_INPUT where it cannot: most likely latitude and longitude are exchanged
 */
export function assertLiesInProvince(data: Fact['data'], division: string): void {
  if (!('coordinates' in data) || data.coordinates === undefined) return;
  if (canLieIn(data.coordinates, division)) return;
  throw new DomainError('INVALID_INPUT', 'expected coordinates within the province', {
    issues: [
      {
        field: 'data.coordinates',
        code: 'position-outside',
        zh: '经营场所坐标不在本省范围内：请核对纬度、经度是否颠倒',
        en: 'The coordinates are not in the province: check whether latitude and longitude are exchanged',
      },
    ],
  });
}
