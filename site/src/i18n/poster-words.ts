/** Posters for print. Chinese is the original. Each line is what somebody reads from two metres. */
export const POSTER_IDS = ['scale', 'three-figures', 'plate', 'units', 'constants'] as const;
export type PosterId = (typeof POSTER_IDS)[number];

interface Poster {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly (readonly [strong: string, text: string])[];
  readonly foot: string;
  /** Rules that it states, by their ids. */
  readonly rules: readonly string[];
}

export const POSTER_WORDS = {
  zh: {
    title: '打印海报',
    description: '五张可以直接打印的诚信计量海报，中英文，A4 或 A3，系统字体，黑白打印也看得清。',
    lead: '五张，中文英文都有，A4 或 A3 直接打印，贴在市场、学校、社区、加油站。黑白打印也看得清。',
    size: '纸张',
    print: '打印',
    printHint: '用浏览器的打印：边距选“无”，纸张选上面的大小。',
    other: '英文版',
    brand: '诚信计量',
    day: '5 月 20 日 世界计量日',
    posters: {
      scale: {
        title: '看秤五步',
        lead: '买东西时，当场就能做',
        lines: [
          ['0', '放货之前，空秤显示是不是 0'],
          ['3 个数', '重量、单价、金额，请对方报出来'],
          ['再放一次', '拿起来再放，两次应当一样'],
          ['手机', '把知道重量的东西放上去试一试'],
          ['公平秤', '觉得不对，到市场的公平秤复称'],
        ],
        foot: '秤上要有在有效期内的检定合格标志',
        rules: ['retail-weighing', 'markets'],
      },
      'three-figures': {
        title: '重量 × 单价 = 金额',
        lead: '三个数，缺一个就说不清',
        lines: [
          ['一斤八块', '就是 16 元/kg'],
          ['26.80 元', '单价 16 元/kg，重量应当是 1.675 kg'],
          ['9.9 元/500 g', '就是 19.8 元/kg'],
          ['留下', '小票、付款记录、显示屏的照片'],
        ],
        foot: '比价钱，先换成同一个单位',
        rules: ['retail-weighing', 'legal-units'],
      },
      plate: {
        title: '牌匾挂着，还算数吗？',
        lead: '诚信计量自我承诺示范单位，三步核对',
        lines: [
          ['扫', '用手机扫牌匾上的二维码'],
          ['看', '页面最上方：在示范期内、已暂停、已到期，还是已撤销'],
          ['对', '店名和地点，是不是眼前这一家'],
        ],
        foot: '它是荣誉，不是许可；不代替计量器具的强制检定',
        rules: ['action-plan'],
      },
      units: {
        title: '嘴上的斤两，纸上的千克',
        lead: '标签、票据、公文和广告用法定计量单位',
        lines: [
          ['1 斤', '0.5 kg'],
          ['1 两', '50 g'],
          ['1 亩', '2000/3 m²，15 亩是 1 公顷'],
          ['1 度电', '1 kW·h'],
          ['1 英寸', '25.4 mm'],
          ['1 大卡', '4.1868 kJ'],
        ],
        foot: '公斤就是千克，可以用；kg 的两个字母都小写',
        rules: ['legal-units', 'unit-symbols'],
      },
      constants: {
        title: '一米在哪里都是一米',
        lead: '七个基本单位，由自然界的常量定义',
        lines: [
          ['s 秒', '铯 133 跃迁频率 9 192 631 770 Hz'],
          ['m 米', '光速 299 792 458 m/s'],
          ['kg 千克', '普朗克常量 6.626 070 15 × 10⁻³⁴ J·s'],
          ['A 安', '基本电荷 1.602 176 634 × 10⁻¹⁹ C'],
          ['K 开', '玻尔兹曼常量 1.380 649 × 10⁻²³ J/K'],
          ['mol 摩', '阿伏伽德罗常量 6.022 140 76 × 10²³ mol⁻¹'],
          ['cd 坎', '540 THz 辐射的发光效能 683 lm/W'],
        ],
        foot: '2019 年 5 月 20 日起施行。数值是定义，没有误差',
        rules: ['si'],
      },
    } satisfies Record<PosterId, Poster>,
  },
  en: {
    title: 'Posters to print',
    description:
      'Five posters on honest measurement, ready to print in Chinese and English, on A4 or A3, legible in black and white.',
    lead: 'Five of them, in Chinese and in English, ready for A4 or A3: for markets, schools, neighbourhoods and filling stations. Black and white will do.',
    size: 'Paper',
    print: 'Print',
    printHint: 'Print from the browser, without margins, on the paper chosen above.',
    other: 'In Chinese',
    brand: 'Honest measurement',
    day: '20 May, World Metrology Day',
    posters: {
      scale: {
        title: 'Five looks at a scale',
        lead: 'What you can do on the spot',
        lines: [
          ['0', 'Does the empty scale show 0?'],
          ['3 figures', 'Ask for weight, unit price and amount'],
          ['Again', 'Lift it and put it back: both should agree'],
          ['Your phone', 'Put on something whose weight you know'],
          ['Fair scale', 'In doubt, weigh again on the market’s own'],
        ],
        foot: 'A scale carries a verification mark that has not expired',
        rules: ['retail-weighing', 'markets'],
      },
      'three-figures': {
        title: 'Weight × price = amount',
        lead: 'With one of the three missing, nothing can be shown',
        lines: [
          ['8 yuan a jin', 'is 16 yuan/kg'],
          ['26.80 yuan', 'at 16 yuan/kg is 1.675 kg'],
          ['9.9 yuan/500 g', 'is 19.8 yuan/kg'],
          ['Keep', 'receipt, payment, a photograph of the display'],
        ],
        foot: 'Bring prices to one unit before you compare them',
        rules: ['retail-weighing', 'legal-units'],
      },
      plate: {
        title: 'A plate on the wall: does it hold?',
        lead: 'Honest-measurement demonstration units, in three steps',
        lines: [
          ['Scan', 'the code on the plate with your phone'],
          ['Look', 'at the top: certified, suspended, expired or withdrawn'],
          ['Compare', 'name and place with what is before you'],
        ],
        foot: 'It is an honour, no licence, and replaces no verification',
        rules: ['action-plan'],
      },
      units: {
        title: 'Say jin, write kilogram',
        lead: 'Labels, bills, documents and advertisements use legal units',
        lines: [
          ['1 jin', '0.5 kg'],
          ['1 liang', '50 g'],
          ['1 mu', '2000/3 m²; 15 mu are a hectare'],
          ['1 “degree”', '1 kW·h'],
          ['1 inch', '25.4 mm'],
          ['1 Calorie', '4.1868 kJ'],
        ],
        foot: 'Both letters of kg are small',
        rules: ['legal-units', 'unit-symbols'],
      },
      constants: {
        title: 'A metre is a metre everywhere',
        lead: 'Seven base units, each defined by a constant of nature',
        lines: [
          ['s', 'caesium 133: 9 192 631 770 Hz'],
          ['m', 'speed of light: 299 792 458 m/s'],
          ['kg', 'Planck constant: 6.626 070 15 × 10⁻³⁴ J·s'],
          ['A', 'elementary charge: 1.602 176 634 × 10⁻¹⁹ C'],
          ['K', 'Boltzmann constant: 1.380 649 × 10⁻²³ J/K'],
          ['mol', 'Avogadro constant: 6.022 140 76 × 10²³ mol⁻¹'],
          ['cd', 'luminous efficacy at 540 THz: 683 lm/W'],
        ],
        foot: 'In force since 20 May 2019. The values are definitions and have no error',
        rules: ['si'],
      },
    } satisfies Record<PosterId, Poster>,
  },
} as const;
