import type { CaseSummary, CaseView } from '../../../../shared/certification/api.ts';
import type { WorkItem } from '../../../../shared/desk/schema.ts';
import type { AccessAccount } from '../../../../shared/identity/merchant-access.ts';
import type { Problem } from '../../../../shared/kernel/problem.ts';

const LONG =
  '演示名称很长的云南省昆明市五华区某某农副产品批发交易有限责任公司第十二农贸市场管理分公司演示五号';

const common = { division: '530102', openedAt: '2026-05-01T02:00:00Z', version: 1 } as const;

/** A case of each kind of turn and of nearness, the last without a limit and with a name as long as they come. */
export const SAMPLE_WORK: readonly WorkItem[] = [
  ['overdue', 'application', '演示一号超市', 'submitted', 'officer', '2026-05-11'],
  ['today', 'application', '演示二号加油站', 'recommended', 'decider', '2026-05-20'],
  ['soon', 'access', '演示三号眼镜店', 'hand-over-open', 'officer', '2026-05-21'],
  ['later', 'application', '演示四号医院', 'correction', 'merchant', '2026-06-20'],
  ['none', 'application', LONG, 'notice', 'nobody', undefined],
].map(([caseId, kind, subject, stage, turn, dueDay], at) => ({
  ...common,
  ...{ caseId, kind, subject, stage, turn, reference: `DEMO-000${at + 1}` },
  ...(dueDay === undefined ? {} : { dueDay }),
  ...(at === 1 ? { assignee: 'demo', assigneeName: '赵演示' } : {}),
})) as readonly WorkItem[];

export const SAMPLE_CASE: CaseSummary = {
  ...{ caseId: 'demo', reference: 'DEMO-0001', kind: 'new', name: LONG, address: '演示大道8号' },
  ...{ field: 'market', division: '530102', uscc: '91530102DEM0000019', demonstration: true },
  place: { zh: '昆明市五华区', en: 'Wuhua, Kunming' },
  ...{ standing: 'correction', turn: 'merchant', dueDay: '2026-06-20', dueUnknown: false },
  since: '2026-05-20T02:00:00Z',
};

export const SAMPLE_HISTORY: CaseView['history'] = [
  {
    ...{ sequence: 3, step: 'request-correction', by: 'officer', stage: 'correction' },
    at: '2026-05-20T02:00:00Z',
    data: { items: [{ itemId: 'i1', section: 'instruments', reasonCode: 'overdue' }] },
    words: { items: [{ what: '公平秤检定已过期，请送检后更新', example: '公平秤 G-01，2026-05-18 检定' }] },
  },
  {
    ...{ sequence: 2, step: 'submit', by: 'merchant', stage: 'submitted' },
    at: '2026-05-18T02:00:00Z',
    data: {},
  },
];

export const SAMPLE_ACCOUNTS: readonly (AccessAccount & { readonly own: boolean })[] = [
  {
    accountId: 'a',
    name: '钱演示',
    since: '2024-03-01T02:00:00Z',
    state: 'ended',
    ending: 'handed-over',
    own: false,
  },
  { accountId: 'b', name: '孙演示', since: '2026-05-01T02:00:00Z', state: 'active', own: true },
];

export const SAMPLE_PROBLEM: Problem = {
  type: 'about:blank',
  title: '现在不能这样做 Not possible now',
  status: 409,
  code: 'CONFLICT',
  detail: '请看原因 See why',
  errors: [
    { field: '', code: 'notice-over', zh: '公示期未满', en: 'The public notice is not over' },
    {
      field: 'x',
      code: 'other-than-recommender',
      zh: '决定人与推荐人不得为同一人',
      en: 'Whoever recommended cannot decide',
    },
  ],
} as unknown as Problem;
