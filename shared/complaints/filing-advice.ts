/** What to do about each thing that a filing lacks or has wrong. */
export const FILING_ADVICE = {
  'where-needed': {
    zh: '请填写店名、摊位或地点中的至少一项，执法人员才找得到',
    en: 'Give the name, the stall or the place, so that an inspector can find it',
  },
  'unit-needed': {
    zh: '请从单位页面申请更正，这样才知道是哪一家',
    en: 'Ask for a correction from the page of the unit, so that it is known which one',
  },
  'part-needed': {
    zh: '请选择哪一项记载有误',
    en: 'Choose which part of the record is wrong',
  },
  'seen-where-needed': {
    zh: '请填写在哪里看到的，执法人员才找得到',
    en: 'Say where you saw it, so that an inspector can find it',
  },
  'county-needed': {
    zh: '请选择发生地的县（市、区），投诉举报由当地受理',
    en: 'Choose the county where it happened: that is who handles it',
  },
  'narrative-needed': {
    zh: '请写几句发生了什么',
    en: 'Write in a few sentences what happened',
  },
  'day-wrong': { zh: '日期请写成 2026-11-20', en: 'Write the day as 2026-11-20' },
  'day-ahead': { zh: '日期不能晚于今天', en: 'The day cannot be later than today' },
  'time-wrong': { zh: '时间请写成 14:30', en: 'Write the time as 14:30' },
  'demand-needed': {
    zh: '投诉要有请求：请至少选一项',
    en: 'A complaint asks for something: choose at least one',
  },
  'name-needed': {
    zh: '投诉须实名：请填写姓名',
    en: 'A complaint needs your name',
  },
  'document-needed': {
    zh: '请选择证件类型并填写号码',
    en: 'Choose the kind of identity document and give its number',
  },
  'document-wrong': {
    zh: '身份证号码与校验位不符，请核对',
    en: 'The identity number does not match its check character; check it',
  },
  'phone-needed': { zh: '请填写联系电话', en: 'Give a phone number' },
  'phone-wrong': {
    zh: '电话请写数字，例如 13800001234 或 0871-65551234',
    en: 'Write the phone number in digits, such as 13800001234',
  },
  'address-needed': { zh: '请填写联系地址', en: 'Give an address for notices' },
  'email-wrong': { zh: '邮箱请写成 name@example.cn', en: 'Write the e-mail address as name@example.cn' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;
export type FilingFault = keyof typeof FILING_ADVICE;
