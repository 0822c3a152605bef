/** Words of what a merchant or a reader can do about a unit's record. Chinese is the original. */
export const UNIT_MORE_WORDS = {
  zh: {
    embed: '在自己的网站上显示此证书的状态',
    embedText: '把下面的代码放进网页。标志随状态自动更新，点击后打开本页；状态以本页为准。',
    embedLabel: '嵌入代码（HTML）',
    alt: (name: string) => `诚信计量：${name}的证书状态`,
    correct: '申请更正记载',
    correctForm: '在线申请更正，5 个工作日内答复',
    correctText: (body: string, number: string) =>
      `也可以联系认定机关“${body}”，说明证书编号 ${number}、有误之处和正确内容。`,
    misuse: '举报冒用此证书或牌匾',
    misuseForm: '在线举报，可以匿名',
    misuseText: (body: string, number: string) =>
      `如果您看到别处挂着这块牌匾，或有人仿造、冒用此证书，也可以拨打市场监管投诉举报热线 12315，或联系“${body}”。请说明证书编号 ${number}、看到的地点和时间；如是扫码打开的，请说明扫的是哪里的二维码。`,
  },
  en: {
    embed: 'Show the state of this certificate on your own website',
    embedText:
      'Put this code into your page. The badge follows the state by itself and leads to this page, which is what counts.',
    embedLabel: 'Code to embed (HTML)',
    alt: (name: string) => `Honest measurement: state of the certificate of ${name}`,
    correct: 'Ask for a correction',
    correctForm: 'Ask online; answered within 5 working days',
    correctText: (body: string, number: string) =>
      `Or tell the certifying body, ${body}, the certificate number ${number}, what is wrong and what would be right.`,
    misuse: 'Report misuse of this certificate or plate',
    misuseForm: 'Report it online; you need not give a name',
    misuseText: (body: string, number: string) =>
      `If this plate hangs somewhere else, or somebody imitates or misuses the certificate, you can also call 12315, the market regulators’ hotline, or tell ${body}. Give the certificate number ${number}, where and when you saw it, and, if you scanned a code, where that code was.`,
  },
} as const;
