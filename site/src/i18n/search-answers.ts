import type { Locale } from '../../../shared/register/divisions.ts';

/** What an answer of the search says; `{found}` and `{shown}` stand for numbers. Chinese first. */
export const SEARCH_ANSWERS = {
  zh: {
    waiting: '正在查询……',
    found: '找到 {found} 家',
    more: '找到 {found} 家，显示前 {shown} 家',
    least: '多于 {shown} 家，显示较接近的；再输几个字，或选择所在地',
    tooWide: '名录较大：请输入名称中的任意两个字，或打开整份列表。',
    list: '打开列表',
    nearly: '没有与输入完全一致的名称，以下是读音相同或仅差一字的：',
    none: '没有找到。',
    tooMany: '相近的名称太多，没有逐一比对，不能说没有：请再输几个字。',
    failed: '暂时读不到名录，下面仍是上一次的结果。',
    failedFirst: '暂时读不到名录，现在无法回答。这不表示该单位不在名录中。',
    again: '再试一次',
    unpublished: '名录尚未公布。',
  },
  en: {
    waiting: 'Searching …',
    found: '{found} found',
    more: '{found} found, the first {shown} shown',
    least: 'More than {shown}; the closest are shown. Type more, or choose a place',
    tooWide: 'The register is large: type any two characters of a name, or open the whole list.',
    list: 'Open the list',
    nearly: 'No name is exactly as typed. These sound the same or differ by one character:',
    none: 'Nothing found.',
    tooMany: 'Too many names are like this to compare each, so it may be there all the same: type more.',
    failed: 'The register cannot be read just now. Below is still the last result.',
    failedFirst:
      'The register cannot be read just now, so there is no answer. This does not mean that the unit is not in it.',
    again: 'Try again',
    unpublished: 'The register has not been published yet.',
  },
} as const satisfies Record<Locale, object>;

export type SearchAnswerWord = keyof (typeof SEARCH_ANSWERS)['zh'];

/** What to try where nothing was found, and what that does not mean. */
export const SEARCH_ADVICE = {
  zh: {
    advice: [
      '少输几个字：招牌上连续的两个字就够了。',
      '试试拼音或首字母，例如“kunming”“kmwh”。',
      '放宽上面的领域、所在地和状态。',
      '牌匾上印有证书编号，可以直接输入。',
    ],
    notInRegister: '名录中没有，不等于违法；只说明它不是（或不再是）公布的示范单位。',
  },
  en: {
    advice: [
      'Type less: two characters that stand together on the sign are enough.',
      'Try pinyin or initials, such as “kunming” or “kmwh”.',
      'Widen the field, place and status above.',
      'The plate shows a certificate number, which can be typed here.',
    ],
    notInRegister:
      'Not being in the register is no offence; it only means that this is not, or no longer, a published unit.',
  },
} as const satisfies Record<Locale, object>;
