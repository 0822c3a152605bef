/** Words of the checker for units in a text. Chinese is the original; `{}` is a number. */
export const TEXT_CHECK_WORDS = {
  zh: {
    title: '文字里的计量单位',
    description:
      '粘贴一段文字，找出不是法定计量单位的，给出写法和换算。标签、公文、广告、新闻出稿之前用得上。',
    lead: '标签、公文、广告、新闻出稿之前，粘贴进来看一眼：哪些不是法定计量单位，应当怎么写。',
    text: '文字',
    textHint: '最多两万字。',
    answer: '检查结果',
    noScript: '没有启用 JavaScript，不能当场检查；要找的词都在下面的表里。',
    examples: '例如',
    example: [
      '白菜 2 元/斤，三斤二两一共 6.4 元。',
      '新房 100 平方，客厅放一台 55 英寸电视。',
      '每份 200 大卡，净重 500G；耕地 15 亩，身高 170 公分。',
    ],
    none: '没有找到要改的单位',
    found: '找到 {} 处',
    sure: '改成',
    price: '换成法定单位的价格',
    unsure: '请看一看是不是单位',
    medical: '血压可以用，别处改用',
    corrected: '改好的文字',
    copy: '复制',
    copied: '已复制',
    link: '这段文字的链接（只在地址里，不经过服务器）',
    tables: '会找的词',
    tablesNote:
      '成语、地名里的不报；单个字母（G、M、N、P、R）和 ″ 意思太多，也不报；范围（5-8 斤）和拿不准的只提示，不代改。',
    columns: ['词', '写成', '1 个合', '用法'],
    exceptions: '哪些地方可以用',
    exceptionsText: '日常说话不受限制；血压可以用 mmHg；进出口合同、古籍和文艺作品可以照旧（待核）。',
  },
  en: {
    title: 'Units in a text',
    description:
      'Paste a text: what is no legal unit is found, with what to write instead and how much it is. For labels, documents, advertisements and news before they go out.',
    lead: 'Before a label, a document, an advertisement or a piece of news goes out: paste it, and see which units are not legal and what to write. It reads Chinese texts.',
    text: 'Text',
    textHint: 'At most 20,000 characters.',
    answer: 'Result',
    noScript:
      'JavaScript is off, so nothing can be checked here; what is looked for stands in the table below.',
    examples: 'For example',
    example: [
      '白菜 2 元/斤，三斤二两一共 6.4 元。',
      '新房 100 平方，客厅放一台 55 英寸电视。',
      '每份 200 大卡，净重 500G；耕地 15 亩，身高 170 公分。',
    ],
    none: 'No unit needs to be changed',
    found: 'Found: {}',
    sure: 'write',
    price: 'the price in a legal unit',
    unsure: 'please see whether this is a unit',
    medical: 'right for blood pressure; elsewhere write',
    corrected: 'The text put right',
    copy: 'Copy',
    copied: 'Copied',
    link: 'Link to this text (it stands in the address only and reaches no server)',
    tables: 'What is looked for',
    tablesNote:
      'Idioms and places are left alone; single letters (G, M, N, P, R) and ″ mean too many things; ranges and doubtful words are pointed out and never replaced.',
    columns: ['Word', 'Write', 'One is', 'Use'],
    exceptions: 'Where they may stand',
    exceptionsText:
      'Nobody minds what you say. Blood pressure may be in mmHg; foreign-trade contracts, old books and literature may keep theirs (unchecked).',
  },
} as const;
