import type { Locale } from '../../../shared/register/divisions.ts';

interface LotWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly back: string;
  readonly noScript: string;
  readonly goods: string;
  readonly size: string;
  readonly sizeHint: string;
  readonly declared: string;
  readonly declaredHint: string;
  readonly contents: string;
  readonly contentsHint: string;
  readonly go: string;
  readonly answer: string;
  readonly plan: string;
  readonly planNote: string;
  readonly columns: readonly [
    lot: string,
    sample: string,
    lambda: string,
    t1: string,
    t2: string,
    sure: string,
  ];
  readonly all: string;
  readonly andMore: (from: number) => string;
  readonly link: string;
}

/** Words of the page about lots of packages. Chinese is the original. */
export const LOT_WORDS: Readonly<Record<Locale, LotWords>> = {
  zh: {
    title: '一批预包装商品合格吗 - 诚信计量',
    description:
      '按 JJF 1070 的抽样方案，看一批定量包装商品的净含量是否合格：平均值、超过 T 和超过 2T 的件数。',
    heading: '一批预包装商品合格吗',
    lead: '单件少一点不等于整批不合格，单件不少也不等于整批合格。生产、销售和检验的人可以用抽样方案算一批。填的内容不会发送到任何地方。',
    back: '只量了一件？用单件计算',
    noScript: '自动计算需要浏览器运行脚本。没有脚本时，请按下面的抽样方案手工计算。',
    goods: '商品',
    size: '这一批有多少件',
    sizeHint: '同一批、同一标注净含量的包装数，例如 200。',
    declared: '标签上的净含量',
    declaredHint: '例如 500 g、550 mL。',
    contents: '各件实际含量，一行一件',
    contentsHint: '去掉包装之后，例如 498.5 g；可以从表格里整列粘贴。不写单位的，按标签的单位。',
    go: '算一批',
    answer: '结果',
    plan: '抽样方案',
    planNote:
      '平均值要求：平均实际含量 ≥ 标注净含量 − λ × 标准偏差。T 是单件允许短缺量，见单件计算的附表。正好等于的算合格。',
    columns: ['批量', '抽样件数', 'λ', '超过 T 至多', '超过 2T 至多', '核对情况'],
    all: '全部',
    andMore: (from) => `${from} 以上`,
    link: '一批货怎么算？按抽样方案算一批',
  },
  en: {
    title: 'Does a lot of packages pass? - honest measurement',
    description:
      'By the sampling plan of JJF 1070: whether a lot of prepackaged goods passes by its mean and by the packages that lack more than T and 2T.',
    heading: 'Does a lot of packages pass?',
    lead: 'One short package does not fail a lot, and one full package does not pass it. Whoever makes, sells or inspects packages can work out a whole lot by the sampling plan. What you type is sent nowhere.',
    back: 'Measured one package only? Work out one',
    noScript: 'The answer needs a browser that runs scripts. Without, work by hand with the plan below.',
    goods: 'Goods',
    size: 'Packages in the lot',
    sizeHint: 'Of one batch with one net content, such as 200.',
    declared: 'Net content on the label',
    declaredHint: 'Such as 500 g, 550 mL.',
    contents: 'Content of each package, one a line',
    contentsHint:
      'Without the packaging, such as 498.5 g; a column of a spreadsheet can be pasted. Without a unit, that of the label is taken.',
    go: 'Work out the lot',
    answer: 'Answer',
    plan: 'Sampling plan',
    planNote:
      'Mean: mean content ≥ net content − λ × standard deviation. T is what one package may lack, see the tables for one package. Equal to a limit passes.',
    columns: ['Lot', 'Sample', 'λ', 'More than T, at most', 'More than 2T, at most', 'Compared'],
    all: 'all',
    andMore: (from) => `${from} and more`,
    link: 'A whole lot? Work it out by the sampling plan',
  },
};
