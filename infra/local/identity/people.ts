import type { Role } from '../../../shared/kernel/access.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { divisionName, divisionsBelow, placeName } from '../../../shared/register/divisions.ts';
import { demonstrationUnits } from '../demonstration/units.ts';

type Both = { readonly zh: string; readonly en: string };

/** An invented person who can be chosen at the local sign-in page. */
export interface Person {
  /** Subject at the local issuer. */
  readonly id: string;
  readonly name: Both;
  /** Who they are and what they can do, in a sentence. */
  readonly about: Both;
  readonly group: 'staff' | 'merchant' | 'refused';
  readonly roles: readonly Role[];
  readonly division?: string;
  readonly uscc?: string;
  /** RFC 8176. */
  readonly amr: readonly string[];
}

const TWO_FACTORS = ['pwd', 'otp', 'mfa'];
/** Any day will do: names and numbers of the demonstration are the same on every day. */
const ANY_DAY = asDay('2026-01-01');
const MERCHANTS = 3;

const DUTIES: Readonly<Record<'officer' | 'decider' | 'editor' | 'auditor', Both>> = {
  officer: { zh: '执法人员：受理、核查、提出意见', en: 'Officer: takes cases in, examines, recommends' },
  decider: { zh: '审批人员：复核并作出决定', en: 'Decider: reviews and decides' },
  editor: { zh: '编辑：文章、题库、活动', en: 'Editor: articles, quiz, events' },
  auditor: { zh: '审计人员：只能查看审计记录', en: 'Auditor: reads the audit trail and nothing else' },
};

/** People for every role and scope of a jurisdiction. @param province first two digits of GB/T 2260 */
export function demonstrationPeople(province: string): readonly Person[] {
  const whole = `${province}0000`;
  const [first = whole, , second = first] = divisionsBelow(whole);
  const [county = first, neighbour = county] = divisionsBelow(first);
  const [far = second] = divisionsBelow(second);
  return [
    staff('officer', county),
    staff('decider', county),
    staff('officer', neighbour),
    staff('officer', first),
    staff('decider', first),
    staff('officer', far),
    staff('officer', whole),
    staff('decider', whole),
    staff('decider', whole, 2),
    staff('editor', whole),
    staff('editor', whole, 2),
    staff('auditor', whole),
    ...merchants(),
    unprotected(county),
    stranger(),
  ];
}

function staff(role: keyof typeof DUTIES, division: string, number = 1): Person {
  const duty = DUTIES[role];
  const mark = number === 1 ? '' : String(number);
  const [titleZh = ''] = duty.zh.split('：');
  const [titleEn = ''] = duty.en.split(':');
  return {
    id: `${role}-${division}${number === 1 ? '' : `-${number}`}`,
    name: {
      zh: `${placeIn(division, 'zh')}${titleZh}${mark}（演示）`,
      en: `${titleEn} ${mark === '' ? '' : `${mark} `}of ${placeIn(division, 'en')} (demonstration)`,
    },
    about: duty,
    group: 'staff',
    roles: [role],
    division,
    amr: TWO_FACTORS,
  };
}

const placeIn = (division: string, locale: 'zh' | 'en'): string =>
  division.endsWith('00') ? (divisionName(division, locale) ?? division) : placeName(division, locale);

/** Merchants of three demonstration units that have a number. */
function merchants(): readonly Person[] {
  return demonstrationUnits(ANY_DAY)
    .flatMap(({ candidate }) =>
      candidate.uscc === undefined ? [] : [{ name: candidate.name, uscc: candidate.uscc }],
    )
    .slice(0, MERCHANTS)
    .flatMap((merchant, at) =>
      at === MERCHANTS - 1 ? [clerkOf(merchant), successorOf(merchant)] : [clerkOf(merchant)],
    );
}

interface Merchant {
  readonly name: string;
  readonly uscc: string;
}

const clerkOf = ({ name, uscc }: Merchant): Person => ({
  id: `merchant-${uscc}`,
  name: { zh: `${name}经办人（演示）`, en: `Clerk of ${name} (demonstration)` },
  about: { zh: `经营者，统一社会信用代码 ${uscc}`, en: `Merchant, credit code ${uscc}` },
  group: 'merchant',
  roles: ['merchant'],
  uscc,
  amr: ['pwd'],
});

/** Who takes over from the clerk: the same merchant, another person. */
const successorOf = (merchant: Merchant): Person => ({
  ...clerkOf(merchant),
  id: `merchant-${merchant.uscc}-2`,
  name: {
    zh: `${merchant.name}接任者（演示）`,
    en: `Successor at ${merchant.name} (demonstration)`,
  },
  about: {
    zh: '同一经营者的另一账号，可申请交接办理权限',
    en: 'Another account of the same merchant, to hand access over',
  },
});

const unprotected = (division: string): Person => ({
  ...staff('officer', division),
  id: `one-factor-${division}`,
  name: { zh: '只用密码登录的执法人员（演示）', en: 'Officer with a password only (demonstration)' },
  about: { zh: '没有第二重验证，不能进入', en: 'Has no second factor and is not let in' },
  group: 'refused',
  amr: ['pwd'],
});

const stranger = (): Person => ({
  id: 'stranger',
  name: { zh: '没有岗位的人（演示）', en: 'Somebody without a role (demonstration)' },
  about: {
    zh: '身份服务认识此人，但没有授予岗位，不能进入',
    en: 'Known to the issuer, has no role here and is not let in',
  },
  group: 'refused',
  roles: [],
  amr: TWO_FACTORS,
});
