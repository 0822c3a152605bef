import type { StepField } from '../../../shared/complaints/step-request.ts';
import type { Locale } from '../../../shared/register/divisions.ts';

interface ComplaintStepWords {
  readonly fields: Readonly<Record<StepField, string>>;
  readonly hints: Readonly<Partial<Record<StepField, string>>>;
  readonly outcomes: readonly (readonly [value: string, name: string])[];
  readonly reasons: readonly (readonly [value: string, name: string])[];
  readonly amountWrong: string;
  /** Beside the words for a merchant. */
  readonly toMerchant: {
    readonly reportAlone: string;
    /** Of a complaint: that a report belongs to it; of a report: that a complaint does. */
    readonly twin: Readonly<Record<'complaint' | 'report', string>>;
    readonly askedOn: Readonly<Record<'complaint' | 'report', (days: string) => string>>;
  };
}

/** Words of the fields that a step in a case asks its officer for. Chinese is the original. */
export const COMPLAINT_STEP_WORDS: Readonly<Record<Locale, ComplaintStepWords>> = {
  zh: {
    fields: {
      text: '说明',
      ground: '理由',
      replyBy: '答复期限',
      division: '分送到',
      reason: '原因',
      outcome: '结果',
      amountFen: '约定金额（元，选填）',
      recordName: '更正后的单位名称',
      recordAddress: '更正后的地址',
      recordLatitude: '经营场所纬度',
      recordLongitude: '经营场所经度',
      recordUscc: '更正后的统一社会信用代码',
      recordInUse: '更正后的在用计量器具台数',
      recordInVerification: '其中在检定有效期内的台数',
      recordCountedOn: '清点日期',
    },
    hints: {
      text: '写入文书，对方会逐字看到。',
      amountFen: '例如 12.50。写入文书。',
      recordName: '发出后立即写入名录，原名称保留为曾用名。留空则不改。',
      recordAddress: '发出后立即写入名录；原有坐标随旧地址去掉，请一并填写新坐标。留空则不改。',
      recordLatitude:
        '发出后立即写入名录并公开，供群众查找附近的单位。须在经营场所门口由设备测定（WGS 84）：国内地图上的坐标是 GCJ-02，可偏差数百米。留空则不改。',
      recordUscc: '18 位。留空则不改。',
      recordInUse:
        '三项一起填，留空则不改。领域、地区、证书编号、有效期和状态只随决定改变，这里不能改：请在说明里写清，或在证书办理中处理。',
    },
    outcomes: [
      ['penalised', '给予处罚'],
      ['no-penalty', '不予处罚'],
    ],
    reasons: [
      ['competence', '无处理权限'],
      ['place', '发生地在他处'],
      ['premises', '经营地在他处'],
      ['testing', '检定、检测、鉴定'],
      ['complex', '案情复杂'],
      ['other', '其他'],
    ],
    amountWrong: '请用元写成数字，例如 12.50，最多两位小数',
    toMerchant: {
      reportAlone: '商家只看到您写的这段话、编号和答复期限，看不到举报内容、商品和测量数据。',
      twin: {
        report:
          '注意：有一件投诉与这件举报关联，很可能是同一人。商家看得到投诉的原话、日期、金额和测量数据。这里不要写这些内容，只问器具、检定、进销记录等；能用现场检查代替的，不必问商家。',
        complaint:
          '注意：有一件举报与这件投诉关联，很可能是同一人。这里不要提到举报、查处，也不要提到举报中问过商家的事。',
      },
      askedOn: {
        report: (days) => `已就投诉问过商家：${days}。请避开相近的日子。`,
        complaint: (days) => `已就举报问过商家：${days}。请避开相近的日子。`,
      },
    },
  },
  en: {
    fields: {
      text: 'In detail',
      ground: 'Ground',
      replyBy: 'Answer by',
      division: 'Pass on to',
      reason: 'Reason',
      outcome: 'Outcome',
      amountFen: 'Amount agreed (yuan, not required)',
      recordName: 'Name of the unit, corrected',
      recordAddress: 'Address, corrected',
      recordLatitude: 'Latitude of the premises',
      recordLongitude: 'Longitude of the premises',
      recordUscc: 'Unified social credit identifier, corrected',
      recordInUse: 'Instruments in use, corrected',
      recordInVerification: 'Of these, in verification',
      recordCountedOn: 'Day of the count',
    },
    hints: {
      text: 'Stands in the letter, word for word.',
      amountFen: 'Such as 12.50. It stands in the letter.',
      recordName: 'Enters the register at once; the old name stays as a former one. Left empty: no change.',
      recordAddress:
        'Enters the register at once. The coordinates of the old address go with it: give the new ones below. Left empty: no change.',
      recordLatitude:
        'Enters the register at once and is published, so that people find what is near them. To be measured by a device at the door (WGS 84): coordinates of Chinese maps are GCJ-02 and may be off by hundreds of metres. Left empty: no change.',
      recordUscc: '18 characters. Left empty: no change.',
      recordInUse:
        'All three or none; left empty: no change. Field, county, certificate number, dates and status change by decisions alone: say so in the letter, or handle them with the certificate.',
    },
    outcomes: [
      ['penalised', 'Penalty'],
      ['no-penalty', 'No penalty'],
    ],
    reasons: [
      ['competence', 'Not competent'],
      ['place', 'Happened elsewhere'],
      ['premises', 'Premises elsewhere'],
      ['testing', 'Verification or testing'],
      ['complex', 'Complex case'],
      ['other', 'Other'],
    ],
    amountWrong: 'Write it in yuan, such as 12.50, with two decimals at most',
    toMerchant: {
      reportAlone:
        'The merchant sees these words, the number and the last day to answer: nothing of the report, its goods or its measurement.',
      twin: {
        report:
          'Take care: a complaint belongs to this report, most likely of the same person. The merchant reads the words, day, sum and measurement of the complaint. Write none of these here; ask about instruments, verification and records, or inspect instead of asking.',
        complaint:
          'Take care: a report belongs to this complaint, most likely of the same person. Say nothing here of a report, or of what the merchant was asked in it.',
      },
      askedOn: {
        report: (days) => `The merchant was asked about the complaint on ${days}: keep away from these days.`,
        complaint: (days) => `The merchant was asked about the report on ${days}: keep away from these days.`,
      },
    },
  },
};
