import type { FormField } from './official-forms.ts';
import type { CaseHead, Demand, Identity } from './schema.ts';

/** Words that the official forms print. The forms are Chinese; officers read what is missing in their own language too. */
export const FORM_LABELS: Readonly<Record<FormField, { readonly zh: string; readonly en: string }>> = {
  name: { zh: '投诉人姓名', en: 'name of the complainant' },
  documentType: { zh: '证件类型', en: 'kind of document' },
  documentNumber: { zh: '证件号码', en: 'number of the document' },
  phone: { zh: '联系电话', en: 'phone' },
  address: { zh: '联系地址', en: 'address' },
  reporter: { zh: '举报人', en: 'who reported' },
  respondent: { zh: '被投诉（举报）人名称', en: 'name of the merchant' },
  respondentAddress: { zh: '被投诉（举报）人地址', en: 'address of the merchant' },
  narrative: { zh: '事实依据', en: 'what happened' },
  demands: { zh: '投诉请求', en: 'what is asked for' },
  consentPublication: { zh: '是否同意公示投诉信息', en: 'consent to publication' },
  consentMediation: { zh: '是否同意委托调解', en: 'consent to entrusted mediation' },
  channel: { zh: '登记方式', en: 'how it arrived' },
  received: { zh: '收到日期', en: 'day of receipt' },
  toOffice: { zh: '分送至', en: 'passed on to' },
  reason: { zh: '分送原因', en: 'reason of the transfer' },
  said: { zh: '说明', en: 'the officer’s own words' },
  replyBy: { zh: '提供期限', en: 'last day to supply it' },
  ground: { zh: '理由', en: 'ground' },
  contest: { zh: '救济途径', en: 'how to contest it' },
  acceptedOn: { zh: '受理日期', en: 'day of acceptance' },
  amount: { zh: '金额', en: 'amount' },
  result: { zh: '处理结果', en: 'result' },
};

export const DEMAND_TEXTS: Readonly<Record<Demand, string>> = {
  'make-up-quantity': '补足数量',
  refund: '退还货款或者服务费',
  compensation: '赔偿损失',
  exchange: '更换',
  return: '退货',
  repair: '修理',
  redo: '重作',
};

export const DOCUMENT_TEXTS: Readonly<Record<Identity['documentType'], string>> = {
  'resident-id': '居民身份证',
  passport: '护照',
  'hk-macao-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
};

export const CHANNEL_TEXTS: Readonly<Record<CaseHead['channel'], string>> = {
  web: '网上提交',
  counter: '当面登记',
  phone: '电话登记',
};

/** Why a case is passed on, as a clause. */
export const TRANSFER_TEXTS: Readonly<Partial<Record<string, string>>> = {
  competence: '本局对该事项无处理权限',
  place: '该行为发生地不在本局辖区',
  premises: '被投诉（举报）人的经营地不在本局辖区',
  other: '该事项应由你局处理',
};

/** What became of a report, by the event that says so. */
export const RESULT_TEXTS: Readonly<Partial<Record<string, string>>> = {
  'investigation-opened': '决定立案调查',
  'investigation-declined': '经核查，决定不予立案',
  penalised: '经调查，已依法作出行政处罚决定',
  'no-penalty': '经调查，决定不予行政处罚',
};
