import { isUscc } from '../../../shared/kernel/check-digits.ts';
import type { Field } from '../../../shared/register/fields.ts';

/** What the units of each field call themselves, and the field's words where they are not the plan's. */
export const KINDS = {
  market: [
    { noun: '菜市场' },
    { noun: '农贸市场', words: '农贸市场' },
    { noun: '超市', words: '商店(超市)' },
  ],
  medical: [{ noun: '医院' }, { noun: '卫生院' }, { noun: '社区卫生服务站' }],
  transport: [{ noun: '客运站' }, { noun: '出租汽车公司', words: '出租汽车' }],
  fuel: [{ noun: '加油站' }],
  optical: [{ noun: '眼镜店' }, { noun: '配镜中心' }],
  other: [
    { noun: '饭店', words: '餐饮饭店' },
    { noun: '液化气站', words: '液化气' },
    { noun: '药店', words: '医药' },
  ],
} as const satisfies Record<Field, readonly { readonly noun: string; readonly words?: string }[]>;

/**
 * Signs that fonts, sorting and search must bear: rare characters of the basic plane, of extension A and of
 * the supplementary planes (a surrogate pair each).
 */
export const RARE_SIGNS = ['㑇记', '䶮源', '𬭊牌', '𠅤生', '犇羴鱻', '𪚥'] as const;

/** Near the 200 characters that a name may have. */
export const LONG_SIGN =
  '（名称特别长的演示单位用于检验页面在手机屏幕和打印牌匾上是否仍能完整显示而不会遮挡其他内容）' +
  '第一分公司第二营业部第三门市部联合经营服务管理委员会下属便民惠民综合服务中心及其所属各流动服务点' +
  '（暂定名）';

const CHECK_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * An invented unified social credit identifier with a right check character. The organisation part begins with
 * DEM0, which no organisation code has been seen to do.
 */
export function inventedUscc(division: string, number: number): string {
  const payload = `91${division}DEM${String(number).padStart(6, '0')}`;
  const check = [...CHECK_CHARACTERS].find((character) => isUscc(payload + character));
  return `${payload}${check}`;
}
