import type { ResultColumn } from '../../../shared/outreach/results.ts';

/** Words of the page of results. Chinese is the original. */
const zh = {
  title: '活动结果',
  description: '每年 5·20 世界计量日开放日和小测验的结果：只有人数，没有个人信息。',
  lead: '开放日结束后，在这里公布来了多少人；小测验只统计答题人自愿提交的得分。本站不跟踪任何人。',
  empty: '活动还没有结束，暂无结果。第一场开放日结束后，人数会自动公布在这里。',
  toVisits: '看看即将举行的开放日',
  year: (year: number) => `${year} 年`,
  held: (held: number, cancelled: number) =>
    cancelled === 0 ? `举办 ${held} 场。` : `举办 ${held} 场，取消 ${cancelled} 场。`,
  columns: { capacity: '名额', booked: '预约', waiting: '候补', came: '到场' } as Readonly<
    Record<ResultColumn, string>
  >,
  event: '活动',
  all: '合计',
  chart: '名额、预约和到场人数',
  chartNote: '单位：人。',
  table: '数字表',
  quiz: '小测验得分',
  quizNote: '单位：次。只统计答题人自愿提交的得分，不代表全体。',
  quizNone: '没有人提交得分。',
  groups: ['答对 0–3 题', '答对 4–6 题', '答对 7–9 题', '全部答对'],
  score: '得分',
  count: '次数',
  withheld: '少于 5',
  withheldNote: '1 至 4 的数字不公布，以免看出是谁；能由合计倒推时，合计也不公布。',
  demonstration: '含演示数据：演示活动并非真实安排。',
};

type ResultsWords = typeof zh;

const en: ResultsWords = {
  title: 'Results',
  description:
    'What each year’s open days and the quiz of World Metrology Day came to: counts of people, nothing personal.',
  lead: 'After an open day this page says how many came. Of the quiz it counts the scores that players chose to send. Nobody is tracked here.',
  empty: 'Nothing is over yet. When the first open day has been held, its counts appear here by themselves.',
  toVisits: 'See the open days to come',
  year: (year) => `${year}`,
  held: (held, cancelled) =>
    cancelled === 0 ? `Sessions held: ${held}.` : `Sessions held: ${held}, called off: ${cancelled}.`,
  columns: { capacity: 'Places', booked: 'Booked', waiting: 'Waiting', came: 'Came' },
  event: 'Open day',
  all: 'All',
  chart: 'Places, bookings, and who came',
  chartNote: 'People.',
  table: 'The numbers',
  quiz: 'Scores of the quiz',
  quizNote: 'Quizzes whose players chose to have the score counted: they do not stand for everybody.',
  quizNone: 'Nobody has sent a score.',
  groups: ['0 to 3 right', '4 to 6 right', '7 to 9 right', 'all right'],
  score: 'Score',
  count: 'Quizzes',
  withheld: 'under 5',
  withheldNote:
    'Counts of 1 to 4 are not published, so that they tell of nobody; nor is a sum from which one could be worked out.',
  demonstration: 'Holds demonstration data, not real events.',
};

export const RESULTS_WORDS: Readonly<Record<'zh' | 'en', ResultsWords>> = { zh, en };
