import type { Locale } from '../../../shared/register/divisions.ts';

/** Words of a merchant's page of a complaint or report about it. Chinese is the original. */
interface MerchantCaseWords {
  readonly heading: string;
  readonly none: string;
  readonly lead: string;
  readonly answerBy: (day: string) => string;
  readonly nothingDue: string;
  readonly tracks: Readonly<Record<'complaint' | 'report' | 'correction', string>>;
  readonly back: string;
  readonly number: string;
  readonly facts: string;
  readonly narrative: string;
  readonly demands: string;
  readonly paid: string;
  readonly day: string;
  readonly reportNote: string;
  readonly request: string;
  readonly from: Readonly<Record<'officer' | 'merchant', string>>;
  readonly answer: string;
  readonly answerLead: string;
  readonly text: string;
  readonly textNeeded: string;
  readonly settlement: string;
  readonly settlementHint: string;
  readonly settlementWrong: string;
  readonly offered: (yuan: string) => string;
  readonly photos: string;
  readonly photosHint: string;
  readonly photo: (number: number) => string;
  readonly removePhoto: (number: number) => string;
  readonly sending: string;
  readonly send: string;
  readonly sent: string;
  readonly noAnswer: string;
  readonly verdicts: Readonly<Record<'exceeds' | 'within' | 'not-decidable', string>>;
  readonly verdict: string;
  readonly unproven: string;
}

const zh: MerchantCaseWords = {
  heading: '需要您说明的投诉举报',
  none: '目前没有需要您说明的事项。',
  lead: '市场监管部门就这些事项请您说明情况。',
  answerBy: (day) => `请在 ${day} 当日结束前答复`,
  nothingDue: '目前不需要答复',
  tracks: { complaint: '投诉', report: '举报', correction: '更正申请' },
  back: '返回列表',
  number: '案件编号',
  facts: '所涉情况',
  narrative: '投诉内容',
  demands: '诉求',
  paid: '所付金额',
  day: '购买日期',
  reportNote: '举报的内容和举报人的情况依法保密，这里只有市场监管部门要问您的话。',
  request: '往来',
  from: { officer: '市场监管部门', merchant: '您' },
  answer: '答复',
  answerLead: '写明当时的情况、器具是否检定、愿意怎样解决。只有办案人员能看到。',
  text: '说明',
  textNeeded: '请写明情况',
  settlement: '愿意退还或补偿（元，选填）',
  settlementHint: '不填表示没有提出。是否接受由投诉人决定。',
  settlementWrong: '请写成金额，例如 12.50',
  offered: (yuan) => `您提出退还或补偿 ${yuan}。`,
  photos: '照片（选填，最多 9 张）',
  photosHint: '检定证书、器具、小票。位置等信息会自动去掉。',
  photo: (number) => `照片 ${number}`,
  removePhoto: (number) => `去掉照片 ${number}`,
  sending: '正在发送…',
  send: '提交答复',
  sent: '已提交，办案人员会看到。',
  noAnswer: '没有发送成功，您写的内容还在，请重试。',
  verdicts: { exceeds: '短缺超过允许误差', within: '在允许误差之内', 'not-decidable': '不能判断' },
  verdict: '按所填数据计算',
  unproven: '未经查实的投诉不影响示范单位证书。',
};

const en: MerchantCaseWords = {
  heading: 'Complaints and reports that you are asked about',
  none: 'Nobody is asking you about anything.',
  lead: 'The market regulator asks you to say how things were.',
  answerBy: (day) => `Answer by ${day}`,
  nothingDue: 'No answer is due',
  tracks: { complaint: 'Complaint', report: 'Report', correction: 'Correction' },
  back: 'Back to the list',
  number: 'Case number',
  facts: 'What it is about',
  narrative: 'The complaint',
  demands: 'Asked for',
  paid: 'Paid',
  day: 'Day of the purchase',
  reportNote:
    'What was reported, and by whom, is kept confidential by law: you see what the market regulator asks you.',
  request: 'Messages',
  from: { officer: 'The market regulator', merchant: 'You' },
  answer: 'Your answer',
  answerLead:
    'Say how things were, whether the instrument is verified, and how you would settle it. Only the officers read it.',
  text: 'Your words',
  textNeeded: 'Say how things were',
  settlement: 'You would pay back (yuan, not required)',
  settlementHint: 'Left empty, nothing is offered. Whether to accept is for the complainant to say.',
  settlementWrong: 'Write an amount, such as 12.50',
  offered: (yuan) => `You offered to pay back ${yuan}.`,
  photos: 'Photos (not required, up to 9)',
  photosHint: 'Verification certificate, instrument, receipt. Place and other particulars are removed.',
  photo: (number) => `Photo ${number}`,
  removePhoto: (number) => `Remove photo ${number}`,
  sending: 'Sending …',
  send: 'Send the answer',
  sent: 'Sent; the officers will read it.',
  noAnswer: 'It was not sent. What you wrote is still here: try again.',
  verdicts: {
    exceeds: 'short by more than is allowed',
    within: 'within the allowed error',
    'not-decidable': 'cannot be decided',
  },
  verdict: 'By what was typed',
  unproven: 'A complaint that is not proven changes nothing about your certificate.',
};

export const MERCHANT_CASE_WORDS: Readonly<Record<Locale, MerchantCaseWords>> = { zh, en };
