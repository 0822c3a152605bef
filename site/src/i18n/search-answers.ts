import type { Locale } from '../../../shared/register/divisions.ts';

/** What the search page's script says; apart from the page's other words, since these are sent as script. */
export const SEARCH_ANSWERS = {
  zh: {
    waiting: '正在查询……',
    found: (found: number, shown: number) =>
      found > shown ? `找到 ${found} 家，显示前 ${shown} 家` : `找到 ${found} 家`,
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
  },
  en: {
    waiting: 'Searching …',
    found: (found: number, shown: number) =>
      found > shown ? `${found} found, the first ${shown} shown` : `${found} found`,
    nearly: 'No name is exactly as typed. These sound the same or differ by one character:',
    none: 'Nothing found.',
    advice: [
      'Type less: two characters that stand together on the sign are enough.',
      'Try pinyin or initials, such as “kunming” or “kmwh”.',
      'Widen the field, place and status above.',
      'The plate shows a certificate number, which can be typed here.',
    ],
    notInRegister:
      'Not being in the register is no offence; it only means that this is not, or no longer, a published unit.',
    failed: 'The register cannot be read just now. Below is still the last result.',
    failedFirst:
      'The register cannot be read just now, so there is no answer. This does not mean that the unit is not in it.',
    again: 'Try again',
    unpublished: 'The register has not been published yet.',
  },
} as const satisfies Record<Locale, object>;
