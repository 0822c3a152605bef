import type { Locale } from '../../../shared/register/divisions.ts';

/** Words of the search page. Chinese first. */
export const SEARCH_WORDS = {
  zh: {
    title: '查询示范单位 - 诚信计量',
    description: '按名称、拼音、证书编号或统一社会信用代码查询诚信计量自我承诺示范单位',
    heading: '查询示范单位',
    question: '名称、拼音、证书编号或统一社会信用代码',
    hint: '例如：五华超市、whcs、YNIM-2025-530102-M-0001-L。名称输入其中任意两个字即可。',
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
  },
  en: {
    title: 'Find a unit - Honest measurement',
    description:
      'Find units of the honest-measurement register by name, pinyin, certificate number or credit identifier',
    heading: 'Find a unit',
    question: 'Name, pinyin, certificate number or credit identifier',
    hint: 'For example: 五华超市, whcs, YNIM-2025-530102-M-0001-L. Any two characters of the name will do.',
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
  },
} as const satisfies Record<Locale, object>;
