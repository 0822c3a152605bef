import type {
  FigureTrack,
  PURCHASE_KINDS,
  SURVEY_ANSWERS,
} from '../../../shared/complaints/figures/schema.ts';
import type { Locale } from '../../../shared/register/divisions.ts';

type Kind = (typeof PURCHASE_KINDS)[number];

/** Words of the public figures of complaints and reports. Chinese is the original. */
export interface ComplaintFiguresWords {
  readonly title: string;
  readonly description: string;
  readonly lead: (month: string, complaints: string, reports: string) => string;
  readonly published: (day: string) => string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly demonstration: string;
  readonly month: (month: string) => string;
  readonly months: string;
  readonly tracks: Readonly<Record<FigureTrack, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly open: string;
  readonly times: Readonly<Record<'on-time' | 'late' | 'not-due', string>>;
  readonly filedByMonth: string;
  readonly filedByMonthText: (month: string, count: string) => string;
  readonly byKind: string;
  readonly outcomes: string;
  readonly outcomesText: string;
  readonly byPrefecture: string;
  readonly byPrefectureText: string;
  readonly onTime: string;
  readonly onTimeText: string;
  readonly median: string;
  readonly medianText: string;
  readonly table: string;
  readonly prefecture: string;
  readonly kind: string;
  readonly outcome: string;
  readonly count: string;
  readonly total: string;
  readonly share: string;
  readonly days: string;
  readonly daysOf: (days: number) => string;
  /** What those who filed answered. */
  readonly survey: Readonly<Record<'satisfied' | 'clear', string>>;
  readonly surveyText: string;
  readonly answer: string;
  readonly answers: Readonly<Record<(typeof SURVEY_ANSWERS)[number], string>>;
  readonly withheld: string;
  readonly rest: (count: number) => string;
  readonly noCase: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly dataTitle: string;
  readonly recompute: string;
  readonly digest: string;
  readonly links: readonly (readonly [path: string, name: string])[];
  readonly file: string;
  /** Asks what became of others' complaints: the way from the form to this page. */
  readonly became: string;
  readonly follow: string;
}

const zh: ComplaintFiguresWords = {
  title: '投诉举报月度数字',
  description: '每月收到多少投诉举报、是否按期、多少天办结、结果如何，按州市和类别公布。',
  lead: (month, complaints, reports) => `${month}收到投诉 ${complaints} 件、举报 ${reports} 件。`,
  published: (day) => `数字取于 ${day}，公布后不再改动。`,
  empty: '还没有公布的数字。',
  emptyWhy: '一个月的数字在四个月后的第一天公布：届时受理和调解的法定期限都已届满，结果才看得出来。',
  demonstration: '这里的案件是演示数据，并非真实投诉举报。',
  month: (month) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`,
  months: '选择月份',
  tracks: { complaint: '投诉', report: '举报' },
  kinds: {
    'retail-weighing': '称重商品',
    prepackaged: '定量包装商品',
    fuel: '加油',
    other: '其他',
  },
  open: '尚未办结',
  times: { 'on-time': '按期', late: '逾期', 'not-due': '未到期' },
  filedByMonth: '每月收到',
  filedByMonthText: (month, count) => `${month}收到 ${count} 件。`,
  byKind: '按类别',
  outcomes: '结果如何',
  outcomesText: '按数字取出那天的情况。',
  byPrefecture: '各州市收到',
  byPrefectureText: '表中另按类别列出。',
  onTime: '按期作出首次决定的比例',
  onTimeText: '首次决定是指是否受理（投诉）或是否立案（举报）。',
  median: '办结天数（中位数）',
  medianText: '已办结的案件中，一半在这么多天之内办结，从收到之日起算。',
  table: '查看数据表',
  prefecture: '州市',
  kind: '类别',
  outcome: '结果',
  count: '件数',
  total: '合计',
  share: '比例',
  days: '天数',
  daysOf: (days) => `${days} 天`,
  survey: { satisfied: '对办理过程满意吗', clear: '答复讲清楚了吗' },
  surveyText: '办结后自愿评价，每案一次；只计数，不与案件关联。',
  answer: '回答',
  answers: { yes: '是', partly: '部分', no: '否' },
  withheld: '隐去',
  rest: (count) => `另有 ${count} 个州市没有案件或数字隐去，见数据表。`,
  noCase: '无',
  howTitle: '怎样公布，为什么有的数字隐去',
  how: [
    '1 至 4 件的数字隐去：数字太小，可能让人认出当事人。能由其他数字推算出它们的，也一并隐去。零件照实公布。',
    '每个月只公布一次，此后不再改动。若每天更新，两天之差就是某一件案子的动静。',
    '案件按收到的月份和办理地所在州市计，州市以下不公布。',
  ],
  dataTitle: '取用数据，自己核算',
  recompute:
    '每个数字都能由匿名的逐件数据重新算出。逐件数据含有隐去的小数，交审计员核算；公布的摘要可证明审计员手里的正是当时那一份。任何人都可用下面的命令检查公布的文件：各表相加相符，没有小于 5 的数，隐去的数推算不出。',
  digest: '逐件数据的 SHA-256',
  links: [
    ['/open-data/complaints.csv', '下载 CSV（可用表格软件打开）'],
    ['/open-data/complaints.json', '下载 JSON'],
    ['/open-data/complaints.schema.json', '字段说明（JSON Schema）'],
  ],
  file: '我要投诉或举报',
  became: '以往的投诉举报处理得怎样',
  follow: '查询我的案件',
};

const en: ComplaintFiguresWords = {
  title: 'Complaints and reports in figures',
  description:
    'How many complaints and reports came each month, whether they were decided in time, how long they took and how they ended, by prefecture and kind.',
  lead: (month, complaints, reports) => `${month}: ${complaints} complaints and ${reports} reports came in.`,
  published: (day) => `Counted on ${day}, and not changed since.`,
  empty: 'No figures have been published yet.',
  emptyWhy:
    'A month is published on the first day of the fourth month after it: by then the legal periods for acceptance and mediation are over, so that outcomes can be seen.',
  demonstration: 'The cases here are demonstration data, not real complaints or reports.',
  month: (month) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    ),
  months: 'Choose a month',
  tracks: { complaint: 'Complaints', report: 'Reports' },
  kinds: {
    'retail-weighing': 'Weighed goods',
    prepackaged: 'Packaged goods',
    fuel: 'Fuel',
    other: 'Other',
  },
  open: 'Still open',
  times: { 'on-time': 'In time', late: 'Late', 'not-due': 'Not due' },
  filedByMonth: 'Received each month',
  filedByMonthText: (month, count) => `${count} in ${month}.`,
  byKind: 'By kind',
  outcomes: 'How they ended',
  outcomesText: 'As things stood on the day of counting.',
  byPrefecture: 'Received by prefecture',
  byPrefectureText: 'The table shows the kinds as well.',
  onTime: 'First decision in time',
  onTimeText: 'The first decision is whether to accept (complaints) or to open a case (reports).',
  median: 'Days to the end (median)',
  medianText: 'Of those that ended, half had ended within so many days of being received.',
  table: 'Show the table',
  prefecture: 'Prefecture',
  kind: 'Kind',
  outcome: 'Outcome',
  count: 'Cases',
  total: 'Total',
  share: 'Share',
  days: 'Days',
  daysOf: (days) => (days === 1 ? '1 day' : `${days} days`),
  survey: { satisfied: 'Satisfied with how it was handled', clear: 'Was the answer clear' },
  surveyText: 'Answered of one’s own will after the end, once a case; counted, and tied to no case.',
  answer: 'Answer',
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  withheld: 'withheld',
  rest: (count) => `${count} more without cases or with withheld numbers: see the table.`,
  noCase: 'none',
  howTitle: 'How this is published, and why some numbers are withheld',
  how: [
    'Counts from 1 to 4 are withheld, since so few might be recognised; so are others from which those could be worked out. A zero is published as it is.',
    'Each month is published once and never changed. Were it brought up to date each day, the difference between two days would be what happened to one case.',
    'Cases count for the month in which they were received and the prefecture that handles them. Nothing is published below prefectures.',
  ],
  dataTitle: 'Take the data and check it',
  recompute:
    'Every number can be computed again from anonymised rows, one for each case. The rows hold the small counts that are withheld, so the auditor gets them; the digest published here shows that they are the ones that were counted. Anybody can check the published file by the command below: tables add up, no count is below 5, and nothing withheld can be worked out.',
  digest: 'SHA-256 of the rows',
  links: [
    ['/open-data/complaints.csv', 'Download CSV (opens in spreadsheet software)'],
    ['/open-data/complaints.json', 'Download JSON'],
    ['/open-data/complaints.schema.json', 'Their fields (JSON Schema)'],
  ],
  file: 'Complain or report',
  became: 'What became of earlier complaints and reports',
  follow: 'Follow my case',
};

export const COMPLAINT_FIGURES_WORDS: Readonly<Record<Locale, ComplaintFiguresWords>> = { zh, en };
