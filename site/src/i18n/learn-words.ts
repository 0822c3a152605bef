import type { Article, Certainty } from '../../../shared/outreach/schema.ts';

/** Words of the learning pages. Chinese is the original. */
export const LEARN_WORDS = {
  zh: {
    title: '学一点计量',
    lead: '买菜、加油、量血压、看水电表：怎样看懂、怎样核对、短了怎么办。',
    topics: {
      shopping: '买东西',
      home: '家里',
      health: '健康',
      knowledge: '看懂标志与单位',
    } satisfies Record<Article['topic'], string>,
    crumb: '学一点计量',
    here: '所在位置',
    basis: '依据',
    lastChecked: (day: string) => `法规最近核对：${day}`,
    reviewed: (day: string) => `本文最近复核：${day}`,
    unchecked: '文中标“待核”的内容据一般知识写成，尚未与原文核对；有出入时以现行原文为准。',
    number: '文号',
    effective: '施行日期',
    notKnown: '未核到',
    certainty: '核对程度',
    certainties: {
      official: '已与官方原文核对',
      secondary: '据公开转载核对，未与官方原件逐字核对',
      assumed: '据一般知识，待核',
    } satisfies Record<Certainty, string>,
    source: '资料来源',
    next: '接着读',
    feed: '订阅文章更新（Atom）',
    withdrawn: (day: string) => `本文已于${day}撤下。`,
  },
  en: {
    title: 'Learn about measurement',
    lead: 'Shopping, fuel, blood pressure, meters: how to read them, how to check them, and what to do when something is short.',
    topics: {
      shopping: 'Shopping',
      home: 'At home',
      health: 'Health',
      knowledge: 'Marks and units',
    } satisfies Record<Article['topic'], string>,
    crumb: 'Learn about measurement',
    here: 'You are here',
    basis: 'Legal basis',
    lastChecked: (day: string) => `Rules last checked: ${day}`,
    reviewed: (day: string) => `This page was last reviewed: ${day}`,
    unchecked:
      'What is marked “unchecked” is written from general knowledge and has not been compared with the text. Where they differ, the text in force counts.',
    number: 'Number',
    effective: 'In force from',
    notKnown: 'not established',
    certainty: 'How sure we are',
    certainties: {
      official: 'compared with the official text',
      secondary: 'checked against public reprints, not word by word against the official text',
      assumed: 'from general knowledge, unchecked',
    } satisfies Record<Certainty, string>,
    source: 'Sources',
    next: 'Read on',
    feed: 'Follow new and changed articles (Atom)',
    withdrawn: (day: string) => `This article was withdrawn on ${day}.`,
  },
} as const;
