/** Words of the pages that say what the service is. */
export const FIXED_WORDS = {
  zh: {
    commitment: {
      title: '诚信计量自我承诺书（v1）',
      lead: '示范单位在经营场所醒目处公布以下承诺，并公布监督电话。',
      certainty: '本文本参照 2018 年公开的示范承诺书改写，来源为转载，尚未与原件核对。',
    },
    about: {
      title: '关于本站与法律依据',
      lead: '本站公开诚信计量自我承诺示范单位，让任何人都能核对一块牌匾、一张电子证书。',
      paragraphs: [
        '名录来自监管机关公布的名单。每家单位的记载、暂停、恢复、撤销都写明日期；已公布的单位不会被删除。',
        '电子证书是荣誉标识，不是行政许可。名单未载有效期的，本站按三年试行口径推算，并在页面上注明。',
        '本站不使用任何第三方资源，不记录您查看了什么。',
      ],
      law: '法律依据',
      lastChecked: (day: string) => `最近核对：${day}`,
      number: '文号',
      effective: '施行日期',
      certainty: '核对程度',
      secondary: '据公开转载核对，未与官方原件逐字核对',
    },
    openData: {
      title: '开放数据',
      lead: '整份名录可以免费取用。内容与名录页面逐条一致。',
      files: [
        [
          '/open-data/units.csv',
          'units.csv',
          'UTF-8（带 BOM），可直接用表格软件打开；会被误读为公式或数字的内容前加撇号。',
        ],
        ['/open-data/units.json', 'units.json', '结构化数据，适合程序读取。'],
        ['/open-data/units.schema.json', 'units.schema.json', 'JSON Schema，说明每个字段。'],
        ['/open-data/statistics.json', 'statistics.json', '统计数据，与统计页面一致。'],
        ['/open-data/complaints.csv', 'complaints.csv', '投诉举报月度数字，按州市，小数隐去；另有 JSON。'],
        ['/open-data/changes.atom', 'changes.atom', 'Atom 订阅：最近 100 条认定、暂停、恢复、撤销等记录。'],
        ['/open-data/catalog.jsonld', 'catalog.jsonld', 'DCAT 数据目录，供数据平台采集。'],
        [
          '/log/checkpoint',
          'checkpoint',
          '登记日志的签名检查点：整份名录经过的树根哈希，据此核验文件没有被改写。',
        ],
        ['/open-data/files/', '文件、校验值与快照', '各文件的大小和 SHA-256，以及按月留存的快照。'],
      ],
      freshness: '名录有变化时，这些文件最迟一分钟内更新。',
      licence: '使用许可',
      licenceText: '知识共享 署名 4.0 国际（CC BY 4.0）。引用时请注明来源和取用日期。',
      fields: '字段说明',
      statusNote: '文件只记日期，不记状态：状态由日期和您查看的日子推算得出，因此不会过时。',
    },
    accessibility: {
      title: '无障碍声明',
      lead: '本站力求人人可用。',
      paragraphs: [
        '全部内容可以只用键盘浏览；状态同时用文字、形状和颜色表示；文字可放大到 400% 而不丢失内容，可切换大字版（长者模式）和高对比度；不开启脚本也能阅读。',
        '我们对照 WCAG 2.2 AA 级自动检查每类页面，并以键盘走查。自动检查不能发现所有问题。',
        '如遇困难，请向认定机关反映，并说明页面地址。',
      ],
    },
    missing: {
      title: '没有找到这个页面',
      lead: '地址可能有误，或者页面从未存在。',
      certificate:
        '如果您扫描的是牌匾上的二维码：在您打开本页的时刻，名录中没有这个证书编号；编号可能抄错，牌匾也可能是伪造的。请核对编号，按名称查找单位；确认无误的，请拨打 12315，或者在线举报。',
      report: '举报这块牌匾',
      home: '返回首页',
      register: '打开名录',
    },
  },
  en: {
    commitment: {
      title: 'The honest-measurement commitment (v1)',
      lead: 'Each unit displays these points where customers see them, with a telephone number for complaints.',
      certainty:
        'Reworded from a model text published in 2018. The source is a reprint and has not been compared with the original.',
    },
    about: {
      title: 'About this service and its legal basis',
      lead: 'This service publishes the units that have made the honest-measurement commitment, so that anybody can check a plate or an electronic certificate.',
      paragraphs: [
        'The register is made from the lists that regulators publish. Every recognition, suspension, reinstatement and withdrawal has its date; no published unit is ever removed.',
        'The electronic certificate is an honour, not a licence. Where a list gives no end date, the service reckons one by an assumed three-year term and says so on the page.',
        'The service loads nothing from elsewhere and does not record what you look at.',
      ],
      law: 'Legal basis',
      lastChecked: (day: string) => `Last checked: ${day}`,
      number: 'Number',
      effective: 'In force since',
      certainty: 'How sure we are',
      secondary: 'checked against public reprints, not word by word against the official text',
    },
    openData: {
      title: 'Open data',
      lead: 'Take the whole register, free of charge. It says the same as the pages, record by record.',
      files: [
        [
          '/open-data/units.csv',
          'units.csv',
          'UTF-8 with a byte-order mark: opens in spreadsheet software. What it would misread as a formula or a number begins with an apostrophe.',
        ],
        ['/open-data/units.json', 'units.json', 'Structured data for programs.'],
        ['/open-data/units.schema.json', 'units.schema.json', 'JSON Schema that describes each field.'],
        ['/open-data/statistics.json', 'statistics.json', 'The figures of the statistics page.'],
        [
          '/open-data/complaints.csv',
          'complaints.csv',
          'Complaints and reports month by month and by prefecture, small counts withheld; as JSON too.',
        ],
        [
          '/en/open-data/changes.atom',
          'changes.atom',
          'Atom feed: the newest 100 recognitions, suspensions, withdrawals and the like.',
        ],
        ['/open-data/catalog.jsonld', 'catalog.jsonld', 'DCAT catalogue, for data portals to harvest.'],
        [
          '/log/checkpoint',
          'checkpoint',
          'The signed checkpoint of the log: the root hash of all that the register has gone through, by which a rewrite shows.',
        ],
        [
          '/en/open-data/files/',
          'Files, checksums, snapshots',
          'Size and SHA-256 of each file, and the monthly snapshots.',
        ],
      ],
      freshness: 'After a change to the register the files follow within a minute.',
      licence: 'Licence',
      licenceText:
        'Creative Commons Attribution 4.0 International (CC BY 4.0). Please name the source and the day of your copy.',
      fields: 'Fields',
      statusNote:
        'The files hold dates and no status: the status follows from the dates and the day on which you look, so it cannot go stale.',
    },
    accessibility: {
      title: 'Accessibility',
      lead: 'This service is meant for everybody.',
      paragraphs: [
        'Everything can be reached by keyboard. States differ by word, shape and colour. Text can be enlarged to 400 % without loss, and large text and high contrast can be chosen. Reading needs no script.',
        'Each kind of page is checked automatically against WCAG 2.2 AA and walked through by keyboard. Automatic checks do not find everything.',
        'If something stands in your way, tell the certifying body and give the address of the page.',
      ],
    },
    missing: {
      title: 'This page was not found',
      lead: 'The address may be mistyped, or the page never existed.',
      certificate:
        'If you scanned the QR code of a plate: at the time you opened this page the register held no such certificate number. It may be miscopied, or the plate may be a fake. Compare the number, look for the unit by name, and call 12315, or report it online, if the plate does say so.',
      report: 'Report this plate',
      home: 'Go to the home page',
      register: 'Open the register',
    },
  },
} as const;
