import type { AccessAccount, HandOver } from '../../../shared/identity/merchant-access.ts';

interface AccessWords {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly own: string;
  readonly since: string;
  readonly states: Readonly<Record<AccessAccount['state'], string>>;
  readonly endings: Readonly<Record<NonNullable<AccessAccount['ending']>, string>>;
  readonly columns: { readonly name: string; readonly since: string; readonly state: string };
  readonly askTitle: string;
  readonly askLead: string;
  readonly nobodyElse: string;
  readonly whose: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly proofs: string;
  readonly proofsHint: string;
  readonly upload: Readonly<Record<'idle' | 'sending', string>>;
  readonly sentProofs: (count: number) => string;
  readonly ask: string;
  readonly asked: (reference: string) => string;
  readonly handOvers: string;
  readonly handOverStates: Readonly<Record<HandOver['state'], string>>;
  readonly due: string;
  readonly answer: string;
  readonly leaveTitle: string;
  readonly leaveLead: string;
  readonly leave: string;
  readonly cancel: string;
  readonly loading: string;
  readonly none: string;
  readonly more: string;
  /** In the place of a name whose retention is over. */
  readonly nameErased: string;
  /** In the place of what was written about a hand-over. */
  readonly erased: string;
  readonly by: string;
  readonly ends: string;
  readonly settleTitle: string;
  readonly settleHint: string;
  readonly settleAnswer: string;
  readonly confirm: string;
  readonly decline: string;
  readonly confirmLead: string;
  readonly declineLead: string;
  readonly settled: string;
  readonly block: string;
  readonly restore: string;
  readonly blockLead: string;
  readonly restoreLead: string;
  readonly changeReason: string;
}

/** Words about who acts for a merchant. Chinese is the original. */
export const ACCESS_WORDS: Readonly<Record<'zh' | 'en', AccessWords>> = {
  zh: {
    title: '办理账号与交接',
    lead: '以下账号可以代表本单位办理。人员变动时，凭授权证明申请交接；办理记录属于本单位，不会丢失。',
    back: '返回全部申报和证书',
    own: '当前账号',
    since: '首次登录',
    states: { active: '使用中', ended: '已终止' },
    endings: { left: '本人退出', 'handed-over': '已交接', blocked: '监管部门停用' },
    columns: { name: '姓名', since: '首次登录', state: '状态' },
    askTitle: '申请交接',
    askLead: '确认后，所选账号立即失效，不能再登录办理本单位业务。',
    nobodyElse: '没有其他正在使用的账号，无需交接。接任者用自己的账号登录即可。',
    whose: '终止哪些账号',
    reason: '您的职务和交接原因',
    reasonHint: '例如：新任计量负责人，前任已离职',
    proofs: '授权证明照片（授权书、任命文件）',
    proofsHint: '至少一张，至多五张；须有本单位公章。',
    upload: {
      idle: '',
      sending: '正在上传…',
    },
    sentProofs: (count) => `已上传 ${count} 张`,
    ask: '提交交接申请',
    asked: (reference) => `已提交，编号 ${reference}。监管部门确认后生效。`,
    handOvers: '交接申请',
    handOverStates: { open: '待确认', confirmed: '已确认', declined: '未确认' },
    due: '答复期限',
    answer: '答复：',
    leaveTitle: '不再代表本单位',
    leaveLead: '您的账号将立即退出，之后不能再办理本单位业务；恢复须联系监管部门。',
    leave: '终止我的权限',
    cancel: '返回',
    loading: '正在载入…',
    none: '还没有账号登录过。',
    more: '显示更多账号',
    nameErased: '姓名已按保存期限删除',
    erased: '内容已按保存期限删除',
    by: '申请人',
    ends: '要终止的账号',
    settleTitle: '答复',
    settleHint: '核对授权证明是否盖章、是否写明被授权人和本单位名称。',
    settleAnswer: '答复内容（当事人可见）',
    confirm: '确认交接',
    decline: '不予确认',
    confirmLead: '确认后，上列账号立即退出，不能再登录。办理记录保留。',
    declineLead: '不予确认后，现有账号不变。',
    settled: '已答复',
    block: '停用',
    restore: '恢复',
    blockLead: '停用后该账号立即退出，不能再登录办理该单位业务。',
    restoreLead: '恢复后该账号可以再次登录。',
    changeReason: '原因（记入审计记录）',
  },
  en: {
    title: 'Accounts and hand-over',
    lead: 'These accounts act for the business. When people change, ask for a hand-over with proof of authority; the records belong to the business and stay.',
    back: 'All applications and certificates',
    own: 'this account',
    since: 'First sign-in',
    states: { active: 'In use', ended: 'Ended' },
    endings: { left: 'left', 'handed-over': 'handed over', blocked: 'blocked by the regulator' },
    columns: { name: 'Name', since: 'First sign-in', state: 'State' },
    askTitle: 'Ask for a hand-over',
    askLead:
      'Once it is confirmed, the accounts chosen are out at once and cannot sign in for this business.',
    nobodyElse:
      'No other account is in use, so there is nothing to hand over. A successor signs in with their own account.',
    whose: 'Which accounts shall end',
    reason: 'Your capacity, and why',
    reasonHint: 'For example: new person in charge of metrology, the former one has left',
    proofs: 'Photos of the authority (a letter, an appointment)',
    proofsHint: 'One to five, bearing the seal of the business.',
    upload: {
      idle: '',
      sending: 'Sending…',
    },
    sentProofs: (count) => `${count} sent`,
    ask: 'Ask for the hand-over',
    asked: (reference) => `Asked, number ${reference}. It takes effect once the regulator has confirmed it.`,
    handOvers: 'Hand-overs',
    handOverStates: { open: 'waits for an answer', confirmed: 'confirmed', declined: 'declined' },
    due: 'Answer due',
    answer: 'Answer: ',
    leaveTitle: 'Act for this business no more',
    leaveLead:
      'Your account is out at once and cannot act for this business again, unless the regulator restores it.',
    leave: 'End my access',
    cancel: 'Back',
    loading: 'Loading…',
    none: 'No account has signed in yet.',
    more: 'Show more accounts',
    nameErased: 'Name erased, its retention is over',
    erased: 'Erased, its retention is over',
    by: 'Asked by',
    ends: 'Accounts to end',
    settleTitle: 'Answer',
    settleHint: 'Check that the authority is sealed and names the person and the business.',
    settleAnswer: 'Your answer (the merchant reads it)',
    confirm: 'Confirm the hand-over',
    decline: 'Decline it',
    confirmLead: 'The accounts above are out at once and cannot sign in again. The records stay.',
    declineLead: 'The accounts stay as they are.',
    settled: 'Answered',
    block: 'Block',
    restore: 'Restore',
    blockLead: 'The account is out at once and cannot sign in for this business again.',
    restoreLead: 'The account can sign in again.',
    changeReason: 'Why (written to the audit trail)',
  },
};
