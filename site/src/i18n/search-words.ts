import type { Locale } from '../../../shared/register/divisions.ts';

/** Words of the search page and of what its script says. Chinese first. */
export const SEARCH_WORDS = {
  zh: {
    title: '查询示范单位 - 诚信计量',
    description: '按名称、拼音、证书编号或统一社会信用代码查询诚信计量自我承诺示范单位',
    heading: '查询示范单位',
    question: '名称、拼音、证书编号或统一社会信用代码',
    hint: '例如：五华超市、whcs、YNIM-2025-530102-M-0001。名称输入其中任意两个字即可。',
    go: '查询',
    field: '领域',
    division: '所在地',
    status: '状态',
    any: '不限',
    whole: (place: string) => `${place}全部`,
    results: '查询结果',
    noScript:
      '本页的查询需要浏览器运行脚本。没有脚本时，请按地区或领域浏览名录，或直接打开牌匾上的核验网址。',
    browse: '浏览名录',
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
    title: 'Find a unit - Honest measurement',
    description:
      'Find units of the honest-measurement register by name, pinyin, certificate number or credit identifier',
    heading: 'Find a unit',
    question: 'Name, pinyin, certificate number or credit identifier',
    hint: 'For example: 五华超市, whcs, YNIM-2025-530102-M-0001. Any two characters of the name will do.',
    go: 'Search',
    field: 'Field',
    division: 'Place',
    status: 'Status',
    any: 'Any',
    whole: (place: string) => `All of ${place}`,
    results: 'Results',
    noScript:
      'Searching on this page needs scripts. Without them, browse the register by place or field, or open the address on the plate.',
    browse: 'Browse the register',
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
