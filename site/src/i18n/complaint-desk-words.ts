import type { Track } from '../../../shared/complaints/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';

interface ComplaintDeskWords {
  readonly tracks: Readonly<Record<Track, string>>;
  readonly stage: string;
  readonly turn: string;
  readonly receivedOn: string;
  /** Before the length of the running limit. */
  readonly limit: string;
  /** The same of a limit that the service sets itself. */
  readonly ownLimit: string;
  readonly late: (days: number) => string;
  readonly left: (days: number) => string;
  readonly demonstration: string;
  readonly pausedSince: (day: string, reason: string) => string;
  /** Why a clock stands still, by the event that stopped it and its closed word. */
  readonly pauseReason: (type: string, reason: string | undefined) => string;
  readonly dueMoved: (day: string, from: string, to: string) => string;
  readonly dueMovedWhy: (from: string | undefined, to: string) => string;
  readonly photos: string;
  readonly photo: (number: number) => string;
  readonly photoStates: Readonly<Record<'waiting' | 'clean' | 'refused', string>>;
  readonly related: string;
  readonly unitRecord: string;
  /** What happened without a letter, by the name of the transition. */
  readonly happened: Readonly<Record<string, string>>;
  readonly personFields: Readonly<Record<string, string>>;
  readonly dueUnknown: string;
  readonly paused: string;
  readonly law: string;
  readonly facts: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<'exceeds' | 'within' | 'not-decidable', string>>;
  readonly erased: string;
  readonly history: string;
  readonly filed: string;
  readonly messages: string;
  readonly noMessages: string;
  readonly from: Readonly<Record<'citizen' | 'officer' | 'decider' | 'merchant' | 'clock', string>>;
  readonly to: Readonly<Record<'citizen' | 'merchant' | 'officers', string>>;
  readonly person: string;
  readonly personLead: string;
  readonly purpose: string;
  readonly showPerson: string;
  readonly anonymous: string;
  readonly similar: string;
  readonly noSimilar: string;
  readonly moreSimilar: (count: number) => string;
  readonly same: Readonly<Record<'unit' | 'stall' | 'goods', string>>;
  readonly linked: string;
  readonly actions: string;
  readonly noActions: string;
  readonly step: string;
  readonly choose: string;
  readonly preview: string;
  readonly previewTitle: (to: string) => string;
  readonly send: string;
  readonly record: string;
  readonly change: string;
  readonly done: string;
  readonly unsure: string;
}

/** Words of the officers' pages of complaints and reports. Chinese is the original. */
export const COMPLAINT_DESK_WORDS: Readonly<Record<Locale, ComplaintDeskWords>> = {
  zh: {
    tracks: { complaint: '投诉', report: '举报', correction: '更正申请' },
    stage: '阶段',
    turn: '轮到',
    receivedOn: '收到',
    limit: '法定期限：',
    ownLimit: '本服务自定的期限（非法定）：',
    late: (days) => `已逾期 ${days} 天`,
    left: (days) => (days === 0 ? '今天到期' : `还有 ${days} 天`),
    demonstration: '演示数据',
    pausedSince: (day, reason) => `期限自 ${day} 起中止：${reason}。恢复后顺延，中止的天数不计入期限。`,
    pauseReason: (type, reason) =>
      type === 'identity-requested'
        ? '等待补充身份材料'
        : type === 'reminded'
          ? reason === 'question'
            ? '问题没有按期答复'
            : '还有两个工作日到期'
          : reason === 'complex'
            ? '案情复杂'
            : '检定、检测、鉴定',
    dueMoved: (day, from, to) => `${day} 期限重算：${from} → ${to}。`,
    dueMovedWhy: (from, to) => `因放假安排更新（${from ?? '此前'} → ${to}），法定天数没有变。`,
    photos: '照片',
    photo: (number) => `照片 ${number}`,
    photoStates: { waiting: '正在检查', clean: '可以查看', refused: '未通过检查' },
    related: '有关',
    unitRecord: '单位档案：证书、器具、投诉、决定',
    happened: {
      reminded: '提醒',
      answered: '投诉举报人已答复',
      'answered-late': '投诉举报人补充说明，重新办理',
      'identity-supplied': '已补充身份材料',
      'consents-changed': '更改了同意事项',
      disagreed: '投诉举报人提出异议',
      withdrawn: '撤回投诉',
      'report-withdrawn': '撤回举报',
      'correction-withdrawn': '撤回更正申请',
    },
    personFields: {
      name: '姓名',
      documentType: '证件类型',
      documentNumber: '证件号码',
      phone: '联系电话',
      address: '联系地址',
      email: '电子邮箱',
      locale: '通知语言',
      'resident-id': '居民身份证',
      passport: '护照',
      'hk-macao-permit': '港澳居民来往内地通行证',
      'taiwan-permit': '台湾居民来往大陆通行证',
      zh: '中文',
      en: '英文',
    },
    dueUnknown: '该年放假安排尚未公布，期限暂不能算出',
    paused: '期限中止',
    law: '依据',
    facts: '反映的情况',
    verdict: '按规定计算',
    verdicts: { exceeds: '超出允许误差', within: '在允许误差以内', 'not-decidable': '规定没有给出答案' },
    erased: '内容和身份已删除，仅保留统计。',
    history: '经过',
    filed: '登记',
    messages: '往来文书和消息',
    noMessages: '还没有。',
    from: { citizen: '投诉举报人', officer: '承办人', decider: '审批人', merchant: '经营者', clock: '系统' },
    to: { citizen: '发给投诉举报人', merchant: '发给经营者', officers: '内部' },
    person: '投诉举报人身份',
    personLead: '身份单独加密。查看须说明用途，用途和时间会记入审计日志。',
    purpose: '用途',
    showPerson: '查看身份',
    anonymous: '没有留下姓名和联系方式。',
    similar: '90 天内的相似案件',
    noSimilar: '没有。',
    moreSimilar: (count) => `还有 ${count} 件`,
    same: { unit: '同一单位', stall: '同一摊位', goods: '同类商品' },
    linked: '同一次提交的另一案件',
    actions: '办理',
    noActions: '现在没有您可以办理的步骤。',
    step: '步骤',
    choose: '请选择',
    preview: '预览',
    previewTitle: (to) => `${to}（与发出的逐字一致）`,
    send: '按此发出',
    record: '记入案件',
    change: '修改',
    done: '已办理。',
    unsure: '本程序的核对情况',
  },
  en: {
    tracks: { complaint: 'Complaint', report: 'Report', correction: 'Request for correction' },
    stage: 'Stage',
    turn: 'Turn',
    receivedOn: 'Received',
    limit: 'Time limit: ',
    ownLimit: 'Limit that this service sets itself (no law does): ',
    late: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    left: (days) => (days === 0 ? 'due today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
    demonstration: 'demonstration',
    pausedSince: (day, reason) =>
      `The clock stands still since ${day}: ${reason}. These days are added when it runs again.`,
    pauseReason: (type, reason) =>
      type === 'identity-requested'
        ? 'waiting for proof of identity'
        : type === 'reminded'
          ? reason === 'question'
            ? 'a question was not answered in time'
            : 'the last day is two working days away'
          : reason === 'complex'
            ? 'complex case'
            : 'verification or testing',
    dueMoved: (day, from, to) => `Counted anew on ${day}: ${from} → ${to}.`,
    dueMovedWhy: (from, to) =>
      `New holiday data came (${from ?? 'before'} → ${to}); the number of days in the law is the same.`,
    photos: 'Photos',
    photo: (number) => `Photo ${number}`,
    photoStates: { waiting: 'being examined', clean: 'can be seen', refused: 'refused' },
    related: 'Related',
    unitRecord: 'Record of the unit: certificate, instruments, complaints, decisions',
    happened: {
      reminded: 'Reminder',
      answered: 'The person answered',
      'answered-late': 'The person answered late: taken up again',
      'identity-supplied': 'Proof of identity supplied',
      'consents-changed': 'Consents changed',
      disagreed: 'The person disagrees',
      withdrawn: 'Complaint withdrawn',
      'report-withdrawn': 'Report withdrawn',
      'correction-withdrawn': 'Request for a correction withdrawn',
    },
    personFields: {
      name: 'Name',
      documentType: 'Document',
      documentNumber: 'Number',
      phone: 'Phone',
      address: 'Address',
      email: 'E-mail',
      locale: 'Language of notices',
      'resident-id': 'resident identity card',
      passport: 'passport',
      'hk-macao-permit': 'permit for Hong Kong and Macao residents',
      'taiwan-permit': 'permit for Taiwan residents',
      zh: 'Chinese',
      en: 'English',
    },
    dueUnknown: 'the holidays of that year are not announced yet, so the day cannot be told',
    paused: 'clock stands still',
    law: 'Rule',
    facts: 'What was told',
    verdict: 'By the rule',
    verdicts: {
      exceeds: 'more than allowed',
      within: 'within what is allowed',
      'not-decidable': 'the rule gives no answer',
    },
    erased: 'Contents and identity are erased; only statistics are left.',
    history: 'History',
    filed: 'Filed',
    messages: 'Letters and messages',
    noMessages: 'None yet.',
    from: {
      citizen: 'the person',
      officer: 'officer',
      decider: 'decider',
      merchant: 'merchant',
      clock: 'system',
    },
    to: { citizen: 'to the person', merchant: 'to the merchant', officers: 'internal' },
    person: 'Who filed it',
    personLead: 'The identity is sealed apart. State a purpose; it goes on the audit trail with the time.',
    purpose: 'Purpose',
    showPerson: 'Show identity',
    anonymous: 'No name and no way to be reached were left.',
    similar: 'Similar cases of 90 days',
    noSimilar: 'None.',
    moreSimilar: (count) => `${count} more`,
    same: { unit: 'same unit', stall: 'same stall', goods: 'same goods' },
    linked: 'The other case of the same filing',
    actions: 'Next step',
    noActions: 'There is no step that you can take now.',
    step: 'Step',
    choose: 'Choose',
    preview: 'Preview',
    previewTitle: (to) => `${to} (byte for byte as it is sent)`,
    send: 'Send this',
    record: 'Record',
    change: 'Change',
    done: 'Done.',
    unsure: 'How far this procedure was compared',
  },
};
