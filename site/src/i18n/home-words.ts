/** Words of the home page. */
export const HOME_WORDS = {
  zh: {
    title: '诚信计量 - 查一查这家店的承诺',
    description: '查询诚信计量自我承诺示范单位，核验牌匾与证书。',
    heading: '这家店的秤，承诺过吗？',
    lead: '查询公开承诺诚信计量的单位，核对眼前的牌匾是真是假、现在是否有效。',
    question: '店名、拼音或牌匾上的证书编号',
    go: '查询',
    open: '或者打开示范单位名录',
    doors: [
      ['/v/', '核对一块牌匾', '输入牌匾或证书上的编号，看它现在是否有效。'],
      ['/complain/', '觉得短斤少两', '六步投诉或举报，可以匿名，凭回执码查进展。'],
      ['/check/', '先算一算', '填几个数，看看短得算不算违规。'],
      ['/apply/', '申报示范单位', '先答五个问题，看看是否合适；全程免费。'],
      ['/learn/', '学一点计量', '买菜、加油、水电表、血压计：怎样看懂，怎样核对。'],
      ['/520/', '5·20 世界计量日', '今年的主题、七个基本单位、小测验、可以打印的海报。'],
    ],
    areas: '按州市查看',
    areasNote: '方格示意各州市的大致方位，不表示边界。',
    fields: '按领域查看',
    check: '怎样核验一块牌匾',
    checkSteps: [
      '用手机相机扫描牌匾上的二维码，或在名录中找到证书编号。',
      '先看页面最上方的状态：在示范期内、已暂停、已到期还是已撤销。',
      '再核对店名和地点是否与眼前的一致；不一致时，牌匾可能被冒用。',
    ],
    meaning: '这块牌匾意味着什么',
    meaningText: [
      '它表示该单位公开承诺诚信计量，并通过了认定。这是一项荣誉，不是行政许可，也不能代替计量器具的强制检定。',
      '状态由日期推算：到期、暂停、撤销都写明日期和原因。已公布过的单位不会从名录中消失。',
    ],
  },
  en: {
    title: 'Honest measurement - check a shop’s commitment',
    description:
      'Look up units that have made the honest-measurement commitment, and check plates and certificates.',
    heading: 'Has this shop promised an honest scale?',
    lead: 'Look up who has publicly committed to honest measurement, and check whether the plate before you is genuine and valid today.',
    question: 'Name, pinyin or the certificate number on the plate',
    go: 'Search',
    open: 'Or open the register',
    doors: [
      ['/v/', 'Check a plate', 'Type the number on a plate or certificate and see whether it holds today.'],
      [
        '/complain/',
        'I was short-changed',
        'Complain or report in six steps, anonymously if you like, and follow it with a receipt code.',
      ],
      ['/check/', 'Work it out first', 'A few figures tell whether the rules were broken.'],
      ['/apply/', 'Apply as a business', 'Five questions tell whether to apply. It is free of charge.'],
      [
        '/learn/',
        'Learn about measurement',
        'Shopping, fuel, home meters, blood pressure: how to read and check them.',
      ],
      [
        '/520/',
        'World Metrology Day',
        '20 May: this year’s theme, the seven base units, a quiz, posters to print.',
      ],
    ],
    areas: 'By prefecture',
    areasNote: 'The tiles show roughly where each prefecture lies; they draw no borders.',
    fields: 'By field',
    check: 'How to check a plate',
    checkSteps: [
      'Scan the QR code on the plate with your phone camera, or find the certificate number in the register.',
      'Look at the state at the top of the page first: certified, suspended, expired or withdrawn.',
      'Then compare the name and place with what is in front of you. If they differ, the plate may be somebody else’s.',
    ],
    meaning: 'What the plate means',
    meaningText: [
      'The unit has publicly committed to honest measurement and was recognised for it. It is an honour, not a licence, and does not replace the mandatory verification of instruments.',
      'The state follows from dates: an expiry, suspension or withdrawal is shown with its date and ground. A unit once published never vanishes from the register.',
    ],
  },
} as const;
