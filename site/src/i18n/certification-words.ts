import type { CaseSummary } from '../../../shared/certification/api.ts';
import type { Party, Section } from '../../../shared/certification/schema.ts';
import type { Step } from '../../../shared/certification/steps.ts';

type Both = { readonly zh: string; readonly en: string };

/** What stages are called, the same for the merchant, the officer and the public. */
export const STANDING_TEXTS: Readonly<Record<CaseSummary['standing'], Both>> = {
  draft: { zh: '草稿', en: 'Draft' },
  lapsed: { zh: '草稿已过期', en: 'Draft lapsed' },
  submitted: { zh: '已提交，待受理', en: 'Submitted, waiting for acceptance' },
  correction: { zh: '待补正', en: 'Correction requested' },
  accepted: { zh: '已受理，待现场考核', en: 'Accepted, on-site assessment to come' },
  assessed: { zh: '已考核，待推荐', en: 'Assessed, recommendation to come' },
  recommended: { zh: '已推荐，待决定', en: 'Recommended, decision to come' },
  notice: { zh: '公示中', en: 'Public notice' },
  certified: { zh: '已认定', en: 'Certified' },
  expired: { zh: '证书已到期', en: 'Certificate expired' },
  'suspension-proposed': { zh: '拟暂停，听取意见', en: 'Suspension proposed, reply possible' },
  suspended: { zh: '已暂停', en: 'Suspended' },
  'reinstatement-proposed': { zh: '拟恢复', en: 'Reinstatement proposed' },
  'withdrawal-proposed': { zh: '拟撤销，听取意见', en: 'Withdrawal proposed, reply possible' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
  superseded: { zh: '已由延续件接续', en: 'Continued by its renewal' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  refused: { zh: '不予认定', en: 'Refused' },
  review: { zh: '复核中', en: 'Under review' },
  'refusal-upheld': { zh: '复核维持原决定', en: 'Refusal upheld' },
  abandoned: { zh: '已撤回', en: 'Withdrawn by the applicant' },
};

export const PARTY_TEXTS: Readonly<Record<Party, Both>> = {
  merchant: { zh: '申报单位', en: 'Applicant' },
  officer: { zh: '经办人员', en: 'Officer' },
  decider: { zh: '决定人员', en: 'Decider' },
  public: { zh: '公众', en: 'The public' },
  system: { zh: '系统', en: 'The service' },
};

export const SECTION_TEXTS: Readonly<Record<Section, Both>> = {
  subject: { zh: '申报主体', en: 'The business' },
  premises: { zh: '经营场所', en: 'The premises' },
  instruments: { zh: '计量器具台账', en: 'Measuring instruments' },
  systems: { zh: '计量管理制度', en: 'Rules of metrology' },
  staff: { zh: '计量管理人员', en: 'People' },
  commitment: { zh: '自我承诺书', en: 'The commitment' },
  evidence: { zh: '证明材料', en: 'Evidence' },
};

/** A step as it stands on its button, and as it stands in the history. */
export const STEP_TEXTS: Readonly<Record<Step, { readonly act: Both; readonly done: Both }>> = {
  start: { act: { zh: '开始申报', en: 'Begin' }, done: { zh: '开始申报', en: 'Begun' } },
  'sign-commitment': {
    act: { zh: '签署承诺书', en: 'Sign the commitment' },
    done: { zh: '签署了承诺书', en: 'Commitment signed' },
  },
  submit: { act: { zh: '提交申报', en: 'Submit' }, done: { zh: '提交了申报', en: 'Submitted' } },
  'request-correction': {
    act: { zh: '要求补正', en: 'Request correction' },
    done: { zh: '要求补正', en: 'Correction requested' },
  },
  resubmit: {
    act: { zh: '补正后重新提交', en: 'Submit again' },
    done: { zh: '补正后重新提交', en: 'Submitted again' },
  },
  'abandon-application': {
    act: { zh: '撤回申报', en: 'Withdraw the application' },
    done: { zh: '撤回了申报', en: 'Application withdrawn by the applicant' },
  },
  accept: { act: { zh: '受理', en: 'Accept' }, done: { zh: '受理', en: 'Accepted' } },
  'not-accept': {
    act: { zh: '不予受理', en: 'Do not accept' },
    done: { zh: '不予受理', en: 'Not accepted' },
  },
  'judge-criterion': {
    act: { zh: '填写审查要点', en: 'Judge a point' },
    done: { zh: '填写审查要点', en: 'Point of the checklist judged' },
  },
  'record-assessment': {
    act: { zh: '记录现场考核', en: 'Record the on-site assessment' },
    done: { zh: '现场考核', en: 'Assessed on site' },
  },
  'recommend-certify': {
    act: { zh: '推荐认定', en: 'Recommend to certify' },
    done: { zh: '推荐认定', en: 'Recommended to certify' },
  },
  'recommend-refuse': {
    act: { zh: '建议不予认定', en: 'Recommend to refuse' },
    done: { zh: '建议不予认定', en: 'Recommended to refuse' },
  },
  'return-recommendation': {
    act: { zh: '退回重审', en: 'Send back' },
    done: { zh: '退回重审', en: 'Sent back' },
  },
  'give-public-notice': {
    act: { zh: '同意并公示', en: 'Agree and give public notice' },
    done: { zh: '开始公示', en: 'Public notice given' },
  },
  refuse: { act: { zh: '不予认定', en: 'Refuse' }, done: { zh: '不予认定', en: 'Refused' } },
  object: { act: { zh: '提出异议', en: 'Object' }, done: { zh: '收到异议', en: 'Objection received' } },
  'settle-objection': {
    act: { zh: '处理异议', en: 'Settle the objection' },
    done: { zh: '处理了异议', en: 'Objection settled' },
  },
  certify: { act: { zh: '认定并发证', en: 'Certify' }, done: { zh: '认定', en: 'Certified' } },
  'ask-review': {
    act: { zh: '申请复核', en: 'Ask for a review' },
    done: { zh: '申请复核', en: 'Review asked for' },
  },
  'uphold-refusal': {
    act: { zh: '维持原决定', en: 'Uphold the refusal' },
    done: { zh: '复核维持', en: 'Refusal upheld' },
  },
  reopen: {
    act: { zh: '撤销原决定，重新审查', en: 'Reopen' },
    done: { zh: '复核后重新审查', en: 'Reopened after review' },
  },
  'propose-suspension': {
    act: { zh: '提议暂停', en: 'Propose suspension' },
    done: { zh: '提议暂停', en: 'Suspension proposed' },
  },
  'propose-withdrawal': {
    act: { zh: '提议撤销', en: 'Propose withdrawal' },
    done: { zh: '提议撤销', en: 'Withdrawal proposed' },
  },
  'propose-reinstatement': {
    act: { zh: '提议恢复', en: 'Propose reinstatement' },
    done: { zh: '提议恢复', en: 'Reinstatement proposed' },
  },
  relinquish: {
    act: { zh: '放弃证书', en: 'Give up the certificate' },
    done: { zh: '申请放弃证书', en: 'Certificate given up by the unit' },
  },
  reply: { act: { zh: '提交陈述申辩', en: 'Reply' }, done: { zh: '陈述申辩', en: 'Reply of the unit' } },
  'confirm-suspension': {
    act: { zh: '决定暂停', en: 'Suspend' },
    done: { zh: '暂停', en: 'Suspended' },
  },
  'confirm-withdrawal': {
    act: { zh: '决定撤销', en: 'Withdraw the certificate' },
    done: { zh: '撤销', en: 'Withdrawn' },
  },
  'confirm-reinstatement': {
    act: { zh: '决定恢复', en: 'Reinstate' },
    done: { zh: '恢复', en: 'Reinstated' },
  },
  'drop-proposal': {
    act: { zh: '不采取措施', en: 'Drop the proposal' },
    done: { zh: '不采取措施', en: 'Proposal dropped' },
  },
  'note-complaint': {
    act: { zh: '登记投诉结果', en: 'Note a complaint' },
    done: { zh: '投诉办结', en: 'A complaint was closed' },
  },
  'report-misuse': {
    act: { zh: '举报冒用证书', en: 'Report misuse of the certificate' },
    done: { zh: '举报冒用', en: 'Misuse reported' },
  },
  'request-change': {
    act: { zh: '申请变更或更正', en: 'Ask for a change or correction' },
    done: { zh: '申请变更或更正', en: 'Change asked for' },
  },
  'settle-change': {
    act: { zh: '答复变更申请', en: 'Answer the request' },
    done: { zh: '答复了变更申请', en: 'Request answered' },
  },
  'check-oneself': {
    act: { zh: '提交年度自查', en: 'Yearly self-check' },
    done: { zh: '年度自查', en: 'Yearly self-check' },
  },
  'enter-register': {
    act: { zh: '进入名录', en: 'Enter' },
    done: { zh: '名录已更新', en: 'The register has followed' },
  },
  'miss-register': {
    act: { zh: '未能进入名录', en: 'Miss' },
    done: { zh: '名录未能更新', en: 'The register could not follow' },
  },
  'give-way-to-renewal': {
    act: { zh: '由延续件接续', en: 'Give way' },
    done: { zh: '由延续件接续', en: 'Continued by its renewal' },
  },
};

/** Fields of the sections, as forms and the officers' page call them. */
export const FIELD_TEXTS: Readonly<Record<string, Both>> = {
  name: { zh: '单位名称（与营业执照一致）', en: 'Name, as on the licence' },
  contactName: { zh: '联系人', en: 'Contact' },
  contactPhone: { zh: '联系电话', en: 'Telephone' },
  contactEmail: { zh: '电子邮箱（可不填，用于接收通知）', en: 'Mail address (optional, for messages)' },
  address: { zh: '经营场所地址', en: 'Address of the premises' },
  hours: { zh: '营业时间', en: 'Opening hours' },
  displayedAt: {
    zh: '承诺书和投诉电话公示位置',
    en: 'Where commitment and complaint telephone are displayed',
  },
  kept: { zh: '已建立的制度', en: 'Rules that are kept' },
  note: { zh: '补充说明', en: 'Anything to add' },
  managerName: { zh: '计量负责人', en: 'Person in charge of metrology' },
  managerPhone: { zh: '负责人电话', en: 'Telephone of that person' },
  trainedOn: { zh: '最近培训日期', en: 'Day of the last training' },
  people: { zh: '从事称量、计量的人数', en: 'How many people weigh or measure' },
  rows: { zh: '计量器具', en: 'Instruments' },
  items: { zh: '材料', en: 'Papers' },
  version: { zh: '承诺书版本', en: 'Version' },
  sha256: { zh: '文本校验值（SHA-256）', en: 'SHA-256 of the text' },
  signer: { zh: '签署人', en: 'Signed by' },
  capacity: { zh: '职务', en: 'Capacity' },
  signedAt: { zh: '签署时间', en: 'Signed at' },
  serial: { zh: '编号', en: 'Serial number' },
  model: { zh: '型号规格', en: 'Model' },
  place: { zh: '位置', en: 'Place' },
  verifiedOn: { zh: '检定日期', en: 'Verified on' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  certificateNo: { zh: '检定证书编号', en: 'Verification certificate' },
};

export const SYSTEM_TEXTS = {
  rules: { zh: '计量管理制度并有专人负责', en: 'Rules of metrology, with a person in charge' },
  ledger: { zh: '计量器具台账', en: 'A ledger of instruments' },
  selfCheck: { zh: '定期自查', en: 'Regular self-checks' },
  labels: { zh: '法定计量单位和检定标志管理', en: 'Legal units and verification marks' },
  complaints: { zh: '投诉处理与先行赔付', en: 'Complaints are handled, compensation first' },
} as const satisfies Readonly<Record<string, Both>>;

export const EVIDENCE_TEXTS = {
  licence: { zh: '营业执照', en: 'Licence' },
  verification: { zh: '检定证书', en: 'Verification certificate' },
  appointment: { zh: '计量管理人员任命', en: 'Appointment of the manager' },
  rules: { zh: '制度目录', en: 'List of rules' },
  photo: { zh: '现场照片', en: 'Photo of the premises' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Readonly<Record<string, Both>>;
