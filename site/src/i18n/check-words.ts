import type { Locale } from '../../../shared/register/divisions.ts';
import type { Method, PackagedGoods, RetailGoods } from '../../../shared/tolerance/schema.ts';

interface PackageSteps {
  readonly length: { readonly noneUpTo: number; readonly perMille: number };
  readonly area: { readonly perMille: number };
  readonly count: { readonly noneUpTo: number; readonly perMille: number };
}

interface CheckWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly noScript: string;
  /** Where the rules cannot be loaded. */
  readonly away: string;
  readonly what: string;
  readonly kinds: readonly (readonly [rule: string, name: string])[];
  readonly goods: string;
  readonly goodsNames: Readonly<Record<RetailGoods, string>>;
  readonly packagedNames: Readonly<Record<PackagedGoods, string>>;
  readonly price: string;
  readonly priceHint: string;
  readonly settled: string;
  readonly settledHint: string;
  readonly actual: string;
  readonly actualHint: string;
  readonly declared: string;
  readonly declaredHint: string;
  /** Rows of packages by length, area and count. */
  readonly otherPackages: (rule: PackageSteps) => readonly (readonly [content: string, limit: string])[];
  readonly packed: string;
  readonly packedHint: string;
  readonly indicated: string;
  readonly indicatedHint: string;
  readonly measured: string;
  readonly measuredHint: string;
  readonly method: string;
  readonly methodNames: Readonly<Record<Method, string>>;
  readonly canNames: readonly [verified: string, other: string];
  readonly go: string;
  readonly answer: string;
  readonly tables: string;
  readonly tablesNote: string;
  readonly columns: readonly [row: string, goods: string, limits: string];
  readonly above: (yuan: string) => string;
  readonly upTo: (yuan: string) => string;
  readonly band: (upTo: string, limit: string) => string;
  readonly packageColumns: readonly [content: string, limit: string];
  readonly exact: string;
  readonly before: string;
  readonly beforeLead: string;
  readonly alarms: readonly (readonly [name: string, text: string])[];
}

/** Words of the calculator's page. Chinese is the original. */
export const CHECK_WORDS: Readonly<Record<Locale, CheckWords>> = {
  zh: {
    title: '短了吗？算一算 - 诚信计量',
    description: '少了多少才算违规：散装称重、定量包装、加油，按现行规定当场计算。',
    heading: '短了吗？算一算',
    lead: '不是少一点就违规，也不是“差不多”就没事。填上几个数，看看规定怎么说。您填的内容不会发送到任何地方。',
    noScript: '自动计算需要浏览器运行脚本。没有脚本时，请用下面的附表手工对照。',
    away: '暂时读不到计算规则。请检查网络后再点一次“算一算”，填写的内容还在；也可以用下面的附表手工对照。',
    what: '您买的是',
    kinds: [
      ['retail-weighing', '散装，当场称重'],
      ['prepackaged', '预先包装，标有净含量'],
      ['fuel', '汽油、柴油'],
    ],
    goods: '品种',
    goodsNames: {
      grain: '粮食',
      vegetables: '蔬菜',
      fruit: '水果',
      meat: '肉',
      eggs: '蛋',
      poultry: '禽（宰杀后的）',
      seafood: '水产（不是活鱼）',
      pastry: '糕点',
      candy: '糖果',
      condiments: '调味品',
      'dried-vegetables': '干菜',
      delicacies: '山珍、海珍',
      'other-food': '其他食品',
      gold: '金饰',
      silver: '银饰',
      'live-poultry': '活禽',
      'live-fish': '活鱼',
      soaked: '水发物',
    },
    packagedNames: {
      ordinary: '一般商品',
      medicine: '药品',
      'hazardous-chemical': '危险化学品',
    },
    price: '单价（元/公斤），可不填',
    priceHint: '每斤 8 元就是每公斤 16 元。',
    settled: '付了多少的钱',
    settledHint: '小票或秤上显示的重量，例如 2斤、1.5 kg。',
    actual: '实际有多少',
    actualHint: '去掉袋子之后，例如 970 g。',
    declared: '标签上的净含量',
    declaredHint: '例如 500 g、550 mL、5 kg；按长度、面积、件数标注的，例如 20 m、1.5 m²、100 片。',
    otherPackages: ({ length, area, count }) => [
      [`长度 ≤ ${length.noneUpTo / 1_000_000} m`, '不允许短缺'],
      [`长度 > ${length.noneUpTo / 1_000_000} m`, `${length.perMille / 10} %`],
      ['面积', `${area.perMille / 10} %`],
      [`件数 ≤ ${count.noneUpTo}`, '不允许短缺'],
      [`件数 > ${count.noneUpTo}`, `${count.perMille / 10} %，有小数进位到整数`],
    ],
    packed: '里面实际有多少',
    packedHint: '去掉包装之后，例如 482 g。',
    indicated: '加油机显示',
    indicatedHint: '例如 20 L。',
    measured: '实际有多少',
    measuredHint: '用标准量器量得的，例如 19.9 L。',
    method: '怎样复称的',
    methodNames: {
      'same-scale': '在原来的秤上，秤用砝码校过',
      'more-accurate-scale': '更准的秤（检定合格，误差不超过允许值的三分之一）',
      'equal-accuracy-scale': '同样准的秤，例如市场的公平秤',
      'household-scale': '家用秤，或者不清楚',
    },
    canNames: ['检定合格的秤或量器', '家用秤、油箱或者不清楚'],
    go: '算一算',
    answer: '结果',
    tables: '规定允许少多少',
    tablesNote: '正好等于允许值的，算合格。表外的数量和除外的商品，规定没有给出允许值，本页不推算。',
    columns: ['档', '品种和单价', '允许少'],
    above: (yuan) => `高于 ${yuan} 元/kg`,
    upTo: (yuan) => `不高于 ${yuan} 元/kg`,
    band: (upTo, limit) => `${upTo} 以内 ${limit}`,
    packageColumns: ['净含量', '单件允许少'],
    exact: '四舍六入五成双，1 kg（L）以内到 0.1 g（mL），以上到 1 g（mL）',
    before: '投诉之前，先排除这几种',
    beforeLead: '这些情形看起来像短斤少两，算一算就明白。',
    alarms: [
      [
        '50 L 的油箱加进了 52 L',
        '说明书写的是额定容积。加油管和油箱上部还有空间，多出 5% 到 10% 是常见的：50 L × 1.1 = 55 L。油箱不是量器，不能说明加油机不准。',
      ],
      [
        '冻品化了冻就轻',
        '包冰不算净含量。标签写“净含量 500 g，固形物 400 g”的，化冻沥干之后要和 400 g 比，不是 500 g。',
      ],
      ['连袋子一起称', '塑料袋 5 g，厚袋 15 g，纸盒 40 g。买 250 g 茶叶，连盒 290 g：要在付款之前去皮。'],
      [
        '公斤当成了市斤',
        '1 公斤 = 2 斤。标价 6 元/斤，小票上写 12 元/kg，是一样的；标价 6 元/斤，按 6 元/kg 结算，是您占了便宜。',
      ],
      [
        '家用秤差几克',
        '家用秤一格常是 5 g，电池不足或者放歪了，差两三格并不少见。先用没开封的一瓶 500 mL 水（连瓶约 515 g）试一试。',
      ],
    ],
  },
  en: {
    title: 'Was it short? - honest measurement',
    description:
      'How much too little breaks the rule: goods weighed out, packages and fuel, worked out on the spot.',
    heading: 'Was it short?',
    lead: 'A little less is not always a breach, and “about right” is not always fine. Fill in a few figures and see what the rules say. What you type is sent nowhere.',
    noScript: 'The answer needs a browser that runs scripts. Without, compare by hand with the tables below.',
    away: 'The rules cannot be loaded just now. Check the connection and press the button again: what you typed is still there. The tables below can be compared by hand.',
    what: 'You bought',
    kinds: [
      ['retail-weighing', 'Goods weighed out before you'],
      ['prepackaged', 'A package with its net content on it'],
      ['fuel', 'Petrol or diesel'],
    ],
    goods: 'Kind of goods',
    goodsNames: {
      grain: 'Grain',
      vegetables: 'Vegetables',
      fruit: 'Fruit',
      meat: 'Meat',
      eggs: 'Eggs',
      poultry: 'Poultry, slaughtered',
      seafood: 'Seafood, not alive',
      pastry: 'Pastry',
      candy: 'Sweets',
      condiments: 'Condiments',
      'dried-vegetables': 'Dried vegetables',
      delicacies: 'Mountain and sea delicacies',
      'other-food': 'Other food',
      gold: 'Gold jewellery',
      silver: 'Silver jewellery',
      'live-poultry': 'Live poultry',
      'live-fish': 'Live fish',
      soaked: 'Soaked goods',
    },
    packagedNames: {
      ordinary: 'Ordinary goods',
      medicine: 'Medicine',
      'hazardous-chemical': 'Hazardous chemicals',
    },
    price: 'Price (yuan per kilogram), if you know it',
    priceHint: '8 yuan a jin are 16 yuan a kilogram.',
    settled: 'What you paid for',
    settledHint: 'The weight on the receipt or display, such as 1.5 kg or 2斤.',
    actual: 'What was there',
    actualHint: 'Without the bag, such as 970 g.',
    declared: 'Net content on the label',
    declaredHint: 'Such as 500 g, 550 mL, 5 kg; by length, area or count such as 20 m, 1.5 m², 100 pcs.',
    otherPackages: ({ length, area, count }) => [
      [`Length ≤ ${length.noneUpTo / 1_000_000} m`, 'nothing'],
      [`Length > ${length.noneUpTo / 1_000_000} m`, `${length.perMille / 10} %`],
      ['Area', `${area.perMille / 10} %`],
      [`Count ≤ ${count.noneUpTo}`, 'nothing'],
      [`Count > ${count.noneUpTo}`, `${count.perMille / 10} %, a fraction counts as one`],
    ],
    packed: 'What was in it',
    packedHint: 'Without the packaging, such as 482 g.',
    indicated: 'What the dispenser showed',
    indicatedHint: 'Such as 20 L.',
    measured: 'What was there',
    measuredHint: 'Measured with a standard can, such as 19.9 L.',
    method: 'How it was weighed again',
    methodNames: {
      'same-scale': 'On the same scale, checked with weights',
      'more-accurate-scale': 'On a better scale (verified, error at most a third of the limit)',
      'equal-accuracy-scale': 'On an equally good scale, such as the market’s fair scale',
      'household-scale': 'On a household scale, or not known',
    },
    canNames: ['With a verified scale or measure', 'Household scale, fuel tank, or not known'],
    go: 'Work it out',
    answer: 'Answer',
    tables: 'How much less the rules allow',
    tablesNote:
      'Exactly the limit is within it. For quantities outside the tables and for excluded goods the rules give no limit, and none is guessed here.',
    columns: ['Row', 'Goods and price', 'May be short by'],
    above: (yuan) => `above ${yuan} yuan/kg`,
    upTo: (yuan) => `up to ${yuan} yuan/kg`,
    band: (upTo, limit) => `up to ${upTo}: ${limit}`,
    packageColumns: ['Net content', 'One package may be short by'],
    exact: 'rounded half to even, to 0.1 g (mL) up to 1 kg (L) and to 1 g (mL) above',
    before: 'Before you complain: false alarms',
    beforeLead: 'These look like short measure, and arithmetic explains them.',
    alarms: [
      [
        'A 50 L tank took 52 L',
        'The handbook gives a rated volume. The filler pipe and the top of the tank hold more, commonly 5 % to 10 %: 50 L × 1.1 = 55 L. A tank is no measure and proves nothing about the dispenser.',
      ],
      [
        'Frozen goods weigh less when thawed',
        'Glaze is not net content. Where the label says “net 500 g, drained 400 g”, compare the thawed and drained goods with 400 g, not with 500 g.',
      ],
      [
        'Weighed with the bag',
        'A plastic bag weighs 5 g, a thick one 15 g, a box 40 g. 250 g of tea weigh 290 g with the box: ask for the tare before you pay.',
      ],
      [
        'Kilogram and jin mixed up',
        '1 kg is 2 jin. A price of 6 yuan a jin is the same as 12 yuan/kg on the receipt.',
      ],
      [
        'A household scale is some grams off',
        'Its steps are often 5 g, and a weak battery or a slope adds two or three of them. Try it with an unopened 500 mL bottle of water, about 515 g with its bottle.',
      ],
    ],
  },
};
