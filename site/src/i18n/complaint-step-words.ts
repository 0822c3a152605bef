import type { StepField } from '../../../shared/complaints/step-request.ts';
import type { Locale } from '../../../shared/register/divisions.ts';

interface ComplaintStepWords {
  readonly fields: Readonly<Record<StepField, string>>;
  readonly hints: Readonly<Partial<Record<StepField, string>>>;
  readonly outcomes: readonly (readonly [value: string, name: string])[];
  readonly reasons: readonly (readonly [value: string, name: string])[];
}

/** Words of the fields that a step in a case asks its officer for. Chinese is the original. */
export const COMPLAINT_STEP_WORDS: Readonly<Record<Locale, ComplaintStepWords>> = {
  zh: {
    fields: {
      text: '说明',
      ground: '理由',
      replyBy: '答复期限',
      division: '分送到（区划代码）',
      reason: '原因',
      outcome: '结果',
      amountFen: '金额（分）',
      recordName: '更正后的单位名称',
      recordAddress: '更正后的地址',
    },
    hints: {
      text: '写入文书，对方会逐字看到。',
      division: '6 位，例如 530103。',
      amountFen: '1 元 = 100 分。',
      recordName: '发出后立即写入名录，原名称保留为曾用名。留空则不改。',
      recordAddress: '发出后立即写入名录。留空则不改。',
    },
    outcomes: [
      ['penalised', '给予处罚'],
      ['no-penalty', '不予处罚'],
    ],
    reasons: [
      ['competence', '无处理权限'],
      ['place', '发生地在他处'],
      ['testing', '检定、检测、鉴定'],
      ['complex', '案情复杂'],
      ['other', '其他'],
    ],
  },
  en: {
    fields: {
      text: 'In detail',
      ground: 'Ground',
      replyBy: 'Answer by',
      division: 'Pass on to (division code)',
      reason: 'Reason',
      outcome: 'Outcome',
      amountFen: 'Amount (fen)',
      recordName: 'Name of the unit, corrected',
      recordAddress: 'Address, corrected',
    },
    hints: {
      text: 'Stands in the letter, word for word.',
      division: '6 digits, such as 530103.',
      amountFen: '1 yuan = 100 fen.',
      recordName: 'Enters the register at once; the old name stays as a former one. Left empty: no change.',
      recordAddress: 'Enters the register at once. Left empty: no change.',
    },
    outcomes: [
      ['penalised', 'Penalty'],
      ['no-penalty', 'No penalty'],
    ],
    reasons: [
      ['competence', 'Not competent'],
      ['place', 'Happened elsewhere'],
      ['testing', 'Verification or testing'],
      ['complex', 'Complex case'],
      ['other', 'Other'],
    ],
  },
};
