/** Words of the page on which a certificate number is typed. Chinese first. */
export const PLATE_WORDS = {
  zh: {
    title: '核对牌匾或证书编号 - 诚信计量',
    description: '输入牌匾或电子证书上的编号，核对它在名录中是否有效',
    heading: '核对牌匾或证书',
    lead: '示范单位的牌匾和电子证书上都印有编号和二维码。扫描二维码，或在这里输入编号，即可看到名录中的记载。',
    label: '证书编号',
    hint: '例如 YNIM-2025-530102-M-0001-L。大小写、全角和横线都不影响。',
    go: '核对',
    answers: '您会看到四种答复之一',
    meanings: [
      ['现为示范单位', '编号有效，并写明有效期。请核对单位名称和地址是否与眼前的一致。'],
      ['曾为示范单位', '编号曾经有效，后因暂停、撤销或到期而终止，并写明日期和原因。'],
      ['名录中没有', '截至查询时刻，名录中没有这个编号。牌匾可能是伪造的，也可能是抄错了字。'],
      ['现在无法回答', '名录暂时读不到。这不表示编号无效，请稍后再试。'],
    ],
    noNumber: '没有编号？',
    search: '按名称查询',
  },
  en: {
    title: 'Check a plate or certificate - honest measurement',
    description:
      'Type the number on a plate or an electronic certificate to see what the register says of it',
    heading: 'Check a plate or certificate',
    lead: 'Plates and electronic certificates carry a number and a QR code. Scan the code, or type the number here, to see what the register says.',
    label: 'Certificate number',
    hint: 'Such as YNIM-2025-530102-M-0001-L. Small letters, full-width forms and missing hyphens do not matter.',
    go: 'Check',
    answers: 'The four answers',
    meanings: [
      [
        'Certified now',
        'The number holds, with its last day. Compare the name and address with what you see before you.',
      ],
      [
        'Was certified',
        'The number held once and was suspended, withdrawn or ran out: on which day and why.',
      ],
      [
        'Not in the register',
        'At the time of asking there is no such number. The plate may be a fake, or the number miscopied.',
      ],
      [
        'Cannot say',
        'The register cannot be read just now. This does not mean that the number is wrong. Try again shortly.',
      ],
    ],
    noNumber: 'No number?',
    search: 'Search by name',
  },
} as const;
