import { asDay } from '../../shared/kernel/days.ts';
import type { UnitCandidate } from '../../shared/register/candidate.ts';
import type { Unit } from '../../shared/register/schema.ts';

/** A candidate in which only what the test says matters. */
export function aCandidate(more: Partial<UnitCandidate> = {}): UnitCandidate {
  return {
    name: '演示一号超市',
    field: 'market',
    division: '530102',
    year: 2025,
    demonstration: true,
    ...more,
  };
}

/** A unit in which only what the test says matters. */
export function aUnit(more: Partial<Unit> = {}): Unit {
  return {
    publicId: 'u0123456789ab',
    name: '演示一号超市',
    field: 'market',
    division: '530102',
    certificateNumber: 'YNIM-2025-530102-M-0001-T',
    year: 2025,
    certifyingBody: '演示市场监督管理局',
    commitmentVersion: 'v1',
    validFrom: asDay('2025-01-01'),
    validTo: asDay('2027-12-31'),
    validToBasis: 'published',
    demonstration: true,
    version: 1,
    ordinals: { province: 1, prefecture: 1, county: 1, field: 1 },
    ...more,
  };
}
