import type { SearchAnswers } from './search-answers.ts';

export const SEARCH_ANSWERS_ZH = {
  waiting: '正在查询……',
  found: (found: number, shown: number) =>
    found > shown ? `找到 ${found} 家，显示前 ${shown} 家` : `找到 ${found} 家`,
  least: (shown: number) => `多于 ${shown} 家，显示较接近的；再输几个字，或选择所在地`,
  tooWide: '名录较大：请输入名称中的任意两个字，或打开整份列表。',
  list: '打开列表',
  nearly: '没有与输入完全一致的名称，以下是读音相同或仅差一字的：',
  none: '没有找到。',
  advice: [
    '少输几个字：招牌上连续的两个字就够了。',
    '试试拼音或首字母，例如“kunming”“kmwh”。',
    '放宽上面的领域、所在地和状态。',
    '牌匾上印有证书编号，可以直接输入。',
  ],
  notInRegister: '名录中没有，不等于违法；只说明它不是（或不再是）公布的示范单位。',
  failed: '暂时读不到名录，下面仍是上一次的结果。',
  failedFirst: '暂时读不到名录，现在无法回答。这不表示该单位不在名录中。',
  again: '再试一次',
  unpublished: '名录尚未公布。',
} as const satisfies SearchAnswers;
