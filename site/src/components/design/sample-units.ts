import { asDay } from '../../../../shared/kernel/days.ts';
import type { Unit } from '../../../../shared/register/schema.ts';

const common = {
  field: 'market',
  division: '530102',
  year: 2024,
  certifyingBody: '演示市场监督管理局',
  commitmentVersion: 'v1',
  validFrom: asDay('2024-01-01'),
  validToBasis: 'published',
  demonstration: true,
  version: 1,
  ordinals: { province: 1, prefecture: 1, county: 1, field: 1 },
} as const;

/** One invented unit in each state, the last with a name as long as they come. */
export const SAMPLE_UNITS: readonly Unit[] = [
  ['演示一号超市', { validTo: asDay('2027-12-31') }],
  ['演示二号加油站', { validTo: asDay('2026-06-30') }],
  [
    '演示三号眼镜店',
    {
      validTo: asDay('2027-12-31'),
      suspendedOn: asDay('2026-03-01'),
      suspendedGround: 'verification-overdue',
    },
  ],
  ['演示四号医院', { validTo: asDay('2025-12-31') }],
  [
    '演示名称很长的云南省昆明市五华区某某农副产品批发交易有限责任公司第十二农贸市场管理分公司演示五号',
    { validTo: asDay('2027-12-31'), withdrawnOn: asDay('2026-04-01'), withdrawnGround: 'cheating-device' },
  ],
].map(([name, facts], at) => ({
  ...common,
  ...(facts as Pick<Unit, 'validTo'>),
  name: name as string,
  publicId: `u00000000000${at}`,
  certificateNumber: `YNIM-2024-530102-M-000${at + 1}-0`,
}));
