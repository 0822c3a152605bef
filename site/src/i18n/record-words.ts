import type { PlateAnswer, RecordPart } from '../../../shared/complaints/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';

interface RecordWords {
  readonly correct: Readonly<
    Record<'title' | 'heading' | 'lead' | 'record' | 'narrative' | 'why' | 'send', string>
  >;
  readonly plate: Readonly<
    Record<
      | 'title'
      | 'heading'
      | 'lead'
      | 'number'
      | 'numberWhy'
      | 'place'
      | 'placeWhy'
      | 'division'
      | 'divisionWhy'
      | 'choose'
      | 'narrative'
      | 'why'
      | 'send',
      string
    >
  >;
  /** What was scanned, as it is sent along and shown in the case. */
  readonly scanned: Readonly<Record<'heading' | 'number' | 'answer' | 'page' | 'seenAt', string>>;
  readonly unit: string;
  readonly parts: Readonly<Record<RecordPart, string>>;
  readonly answers: Readonly<Record<PlateAnswer, string>>;
  readonly contact: string;
  readonly contactWhy: string;
  readonly errors: string;
  readonly limit: (days: number) => string;
}

/** Words of asking for a correction of the register, and of reporting a fake or misused plate. Chinese first. */
export const RECORD_WORDS: Readonly<Record<Locale, RecordWords>> = {
  zh: {
    correct: {
      title: '申请更正记载 - 诚信计量',
      heading: '申请更正记载',
      lead: '任何人都可以指出名录中的错误，不需要姓名。',
      record: '哪一项有误？',
      narrative: '哪里不对，应当是什么？',
      why: '请写明正确的内容；有依据的（例如营业执照、检定证书）请说明是什么。坐标请站在门口用手机测得，以度为单位。请不要写身份证号码。',
      send: '提交更正申请',
    },
    plate: {
      title: '举报假冒或冒用的牌匾、证书 - 诚信计量',
      heading: '举报假冒或冒用的牌匾、证书',
      lead: '可以匿名。扫码时看到的答复会随举报一起提交。',
      number: '牌匾或证书上的编号',
      numberWhy: '照着抄写；看不清或没有编号可以不填。',
      place: '在哪里看到的？',
      placeWhy: '店名、摊位、街道，或者网址。没有地点，执法人员无从核查。',
      division: '所在县（市、区）',
      divisionWhy: '由当地市场监督管理部门核查。',
      choose: '请选择',
      narrative: '您看到了什么？',
      why: '例如：牌匾挂在另一家店里；二维码被盖住或换过；网页用了我的证书。',
      send: '提交举报',
    },
    scanned: {
      heading: '随举报一起提交',
      number: '扫到的编号',
      answer: '当时的答复',
      page: '打开的页面',
      seenAt: '时间（北京）',
    },
    unit: '单位',
    parts: {
      name: '名称',
      address: '地址、所在地、坐标',
      field: '领域',
      uscc: '统一社会信用代码',
      certificate: '证书编号',
      dates: '有效期',
      status: '状态或经过',
      instruments: '计量器具',
      other: '其他',
    },
    answers: {
      certified: '现为示范单位',
      ended: '曾为示范单位',
      absent: '名录中没有',
      miscopied: '编号有误',
      'not-said': '没有扫码',
    },
    contact: '电子邮箱（可不填）',
    contactWhy: '只用于告诉您有了答复，加密保存。不填也可以凭回执码查看。',
    errors: '还有几处需要改',
    limit: (days) => `我们在 ${days} 个工作日内答复（本服务自定的期限）。`,
  },
  en: {
    correct: {
      title: 'Ask for a correction - honest measurement',
      heading: 'Ask for a correction',
      lead: 'Anybody can point out a mistake in the register, without giving a name.',
      record: 'Which part is wrong?',
      narrative: 'What is wrong, and what would be right?',
      why: 'Write what it should say and what shows it, such as a business licence or a verification certificate. Measure coordinates at the door with a phone, in degrees. Give no identity numbers.',
      send: 'Send the request',
    },
    plate: {
      title: 'Report a fake or misused plate - honest measurement',
      heading: 'Report a fake or misused plate or certificate',
      lead: 'You need not give a name. What you were answered when you scanned it is sent along.',
      number: 'Number on the plate or certificate',
      numberWhy: 'As it stands there. Leave it empty where there is none or it cannot be read.',
      place: 'Where did you see it?',
      placeWhy: 'Name of the shop, stall, street, or a web address. Without it nobody can go and look.',
      division: 'County',
      divisionWhy: 'The market regulator there looks into it.',
      choose: 'Choose',
      narrative: 'What did you see?',
      why: 'For example: the plate hangs in another shop; its code is covered or pasted over; a website uses my certificate.',
      send: 'Send the report',
    },
    scanned: {
      heading: 'Sent along',
      number: 'Number scanned',
      answer: 'Answer shown',
      page: 'Page that was open',
      seenAt: 'Time (Beijing)',
    },
    unit: 'Unit',
    parts: {
      name: 'Name',
      address: 'Address, place or coordinates',
      field: 'Field',
      uscc: 'Unified social credit identifier',
      certificate: 'Certificate number',
      dates: 'Dates',
      status: 'State or history',
      instruments: 'Measuring instruments',
      other: 'Something else',
    },
    answers: {
      certified: 'certified now',
      ended: 'was certified',
      absent: 'not in the register',
      miscopied: 'a slip in the number',
      'not-said': 'not scanned',
    },
    contact: 'E-mail address (optional)',
    contactWhy:
      'Used only to tell you that there is an answer, and kept encrypted. Without it, your receipt code shows the answer.',
    errors: 'Some things need another look',
    limit: (days) => `We answer within ${days} working days, a limit that this service sets itself.`,
  },
};
