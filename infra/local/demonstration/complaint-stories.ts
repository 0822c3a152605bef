import type { FilingForm } from '../../../shared/complaints/form.ts';
import { addDays, type Day } from '../../../shared/kernel/days.ts';
import { formatCertificateNumber } from '../../../shared/register/certificate-number.ts';

/** A step that an officer took. */
interface StoryStep {
  readonly type: string;
  /** Days after the filing. */
  readonly day: number;
  readonly text?: string;
  readonly ground?: string;
  /** Days after the step by which somebody is to answer. */
  readonly replyInDays?: number;
}

/** What happened to an invented complaint or report. */
export interface ComplaintStory {
  readonly filedDaysAgo: number;
  readonly form: (filedOn: Day) => FilingForm;
  readonly steps: readonly StoryStep[];
  /** True where it is about the unit of the first merchant who can sign in. */
  readonly isAboutMerchant?: true;
}

/** County in which the demonstration's officers work. */
const COUNTY = '530102';

const common = (filedOn: Day) => ({
  division: COUNTY,
  day: addDays(filedOn, -1),
  publication: false,
  mediation: false,
  evidence: [],
  locale: 'zh' as const,
});

const person = {
  name: '赵演示',
  documentType: 'passport',
  documentNumber: 'EA0000001',
  phone: '13800000000',
  address: '云南省昆明市五华区演示路 1 号',
} as const;

const grapes = (filedOn: Day): FilingForm => ({
  ...common(filedOn),
  ...person,
  door: 'complaint',
  place: '演示农贸市场',
  stall: '水果 12 号摊',
  rule: 'retail-weighing',
  bought: '葡萄',
  goods: 'fruit',
  settled: '2 kg',
  actual: '1.86 kg',
  price: '12',
  method: 'more-accurate-scale',
  paid: '24',
  narrative: '演示：付了 2 公斤的钱，到公平秤上一称只有 1.86 公斤。',
  demands: ['make-up-quantity', 'refund'],
});

const fuel = (filedOn: Day): FilingForm => ({
  ...common(filedOn),
  door: 'report',
  merchant: '演示加油站',
  place: '演示大道',
  rule: 'other',
  bought: '92 号汽油',
  narrative: '演示：连续三次加满后，仪表显示的油量都比平时少。',
  demands: [],
});

const rice = (filedOn: Day): FilingForm => ({
  ...common(filedOn),
  ...person,
  door: 'both',
  merchant: '演示粮油店',
  place: '演示路',
  rule: 'prepackaged',
  bought: '大米 5 kg',
  packaged: 'ordinary',
  declared: '5 kg',
  packed: '4.80 kg',
  can: 'more-accurate-scale',
  narrative: '演示：袋装大米标 5 公斤，去皮后 4.80 公斤，店里还有一批同样的。',
  demands: ['refund'],
});

/** Well formed, and never given to anybody. */
const NEVER_GIVEN = formatCertificateNumber({
  prefix: 'YNIM',
  year: 2016,
  division: COUNTY,
  field: 'market',
  sequence: 987_654,
});

const plate = (filedOn: Day): FilingForm => ({
  ...common(filedOn),
  door: 'report',
  merchant: '演示水产店',
  place: '演示集贸市场 3 号门旁',
  plateNumber: NEVER_GIVEN,
  plateAnswer: 'absent',
  platePage: `/v/${NEVER_GIVEN}/`,
  plateSeenAt: `${addDays(filedOn, -1)}T02:30:00Z`,
  narrative: '演示：门口挂着示范单位牌匾，扫码显示名录中没有这个编号。',
  demands: [],
});

const ACCEPTED = { type: 'accepted', day: 3, text: '演示：属于本机关管辖，材料齐全，予以受理。' };

/** Cases in the states that officers meet first. */
export const COMPLAINT_STORIES: readonly ComplaintStory[] = [
  { filedDaysAgo: 1, form: grapes, steps: [] },
  { filedDaysAgo: 2, form: plate, steps: [] },
  { filedDaysAgo: 6, form: fuel, steps: [] },
  { filedDaysAgo: 16, form: fuel, steps: [] },
  { filedDaysAgo: 5, form: rice, steps: [] },
  { filedDaysAgo: 12, form: grapes, steps: [ACCEPTED] },
  {
    filedDaysAgo: 25,
    form: grapes,
    steps: [ACCEPTED, { type: 'mediation-begun', day: 6, text: '演示：定于下周三在市场管理办公室调解。' }],
  },
  {
    filedDaysAgo: 40,
    form: grapes,
    steps: [
      ACCEPTED,
      { type: 'mediation-begun', day: 6, text: '演示：已通知双方。' },
      { type: 'settled', day: 12, text: '演示：摊主补足数量并退还差价 1.68 元，双方签字。' },
    ],
  },
  {
    filedDaysAgo: 8,
    form: grapes,
    isAboutMerchant: true,
    steps: [
      ACCEPTED,
      {
        type: 'merchant-asked',
        day: 5,
        text: '演示：请说明当日称量情况，附秤的检定证书照片，并说明是否愿意补足差额。',
        replyInDays: 10,
      },
    ],
  },
];
