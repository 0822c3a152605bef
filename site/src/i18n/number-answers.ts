import type { Locale } from '../../../shared/register/divisions.ts';

/** What the script of the page for missing things says of a certificate number; sent as script, hence apart. */
export const NUMBER_ANSWERS = {
  zh: {
    waiting: '正在核对……',
    absent: '名录中没有这个编号',
    asOf: (time: string) => `截至 ${time}（北京时间），名录中没有：`,
    absentAdvice: [
      '请与牌匾上的编号逐字核对，尤其是 0 与 O、1 与 I。',
      '按单位名称再查一次：名称相同而编号不同的，以名录为准。',
      '如果牌匾上确实是这个编号，牌匾可能是伪造的。请拍照，并拨打 12315 或向当地市场监督管理部门反映。',
    ],
    report: '在线举报这块牌匾，可以匿名',
    miscopied: '这个编号有误',
    miscopiedLead: '编号的最后一位是校验位，它与前面的字符对不上，所以至少有一个字符不对：',
    noShape: '这不是证书编号',
    noShapeLead: '证书编号形如 YNIM-2025-530102-M-0001-L，您输入的是：',
    unsaid: '现在无法回答',
    unsaidLead: '名录暂时读不到。这不表示编号无效：',
    again: '再试一次',
    known: '名录中有这个编号',
    knownLead: '它的核验页面正在生成，请先看单位页面：',
    number: '证书编号',
    go: '再核对',
    search: '按名称查询',
  },
  en: {
    waiting: 'Checking …',
    absent: 'This number is not in the register',
    asOf: (time: string) => `As of ${time} (Beijing time) the register does not hold:`,
    absentAdvice: [
      'Compare it with the plate, character by character: 0 and O, 1 and I above all.',
      'Search for the name: where a unit has another number, the register is right.',
      'If this is what the plate says, the plate may be a fake. Take a photograph and call 12315, or tell the local market regulator.',
    ],
    report: 'Report this plate online; you need not give a name',
    miscopied: 'There is a slip in this number',
    miscopiedLead:
      'The last character checks the others, and it does not fit them. At least one character is wrong:',
    noShape: 'This is not a certificate number',
    noShapeLead: 'A certificate number looks like YNIM-2025-530102-M-0001-L. This was asked for:',
    unsaid: 'There is no answer just now',
    unsaidLead: 'The register cannot be read. This does not mean that the number is wrong:',
    again: 'Try again',
    known: 'This number is in the register',
    knownLead: 'Its own page is being made. See the page of the unit:',
    number: 'Certificate number',
    go: 'Check again',
    search: 'Search by name',
  },
} as const satisfies Record<Locale, object>;
