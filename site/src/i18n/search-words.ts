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
    near: '附近的单位',
    whole: (place: string) => `${place}全部`,
    results: '查询结果',
    noScript: '浏览器没有运行脚本：按“查询”后在新页面显示结果；也可以按地区或领域',
    browse: '浏览名录。',
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
    near: 'Near me',
    whole: (place: string) => `All of ${place}`,
    results: 'Results',
    noScript:
      'Your browser runs no scripts: results come on a new page when you press “Search”. You can also',
    browse: 'browse the register by place or field.',
  },
} as const satisfies Record<Locale, object>;
