import type { QuizTopic } from '../../../shared/outreach/schema.ts';

/** Words of the quiz page, without those of a running quiz. Chinese is the original. */
export const QUIZ_WORDS = {
  zh: {
    title: '计量小测验',
    description: '每次十题，每题都有解释和依据。不用登录，成绩只在您自己的设备上，没有网络也能玩。',
    lead: (all: number | string) =>
      `每次十题，从 ${all} 题里抽。答完每题都看到为什么、依据哪条规定。成绩只留在这一页上；您不要求，就什么也不发送。`,
    noScript: '没有启用 JavaScript：下面是全部题目，点开就能看到答案。',
    play: '开始',
    start: '开始新的十题',
    together: '和全班玩同一套题',
    togetherText:
      '一个代码就是一套题：题目、顺序、选项的位置都由它决定。老师开始一套题，把代码写在黑板上，大家输入后做的就是同一套。代码不经过网络。',
    board: '全班一起答，看榜',
    code: '代码',
    codeHint: '6 个字符，例如 K7Q2MX',
    useCode: '用这个代码',
    badCode: '代码是 6 个字符，只用数字和字母（没有 I、L、O、U）。请对照再输一遍。',
    all: '全部题目和答案',
    topics: {
      shopping: '买东西',
      packages: '预包装商品',
      home: '家里的表',
      health: '健康',
      knowledge: '单位与常识',
    } satisfies Record<QuizTopic, string>,
    answer: '看答案',
    rule: '依据',
    more: '读一篇',
    reviewed: (day: string) => `复核：${day}`,
    unchecked: '待核',
    end: (full: string, number: string) => `《${full}》（${number}）`,
  },
  en: {
    title: 'A quiz on measurement',
    description:
      'Ten questions at a time, each with its explanation and the rule behind it. No sign-in; the score stays on your device; works without a connection.',
    lead: (all: number | string) =>
      `Ten questions at a time, out of ${all}. After each you see why, and which rule says so. The score stays on this page; nothing is sent unless you ask for it.`,
    noScript: 'JavaScript is off: here are all the questions. Open one to see its answer.',
    play: 'Start',
    start: 'Start ten new questions',
    together: 'The same quiz for a whole class',
    togetherText:
      'A code is a quiz: it decides the questions, their order and the places of the answers. A teacher starts one and writes its code on the board; whoever types it gets the same. The code goes through no network.',
    board: 'Play together, with a board',
    code: 'Code',
    codeHint: '6 characters, such as K7Q2MX',
    useCode: 'Use this code',
    badCode:
      'A code has 6 characters, figures and letters (no I, L, O, U). Please compare and type it again.',
    all: 'All questions and answers',
    topics: {
      shopping: 'Shopping',
      packages: 'Packages',
      home: 'Meters at home',
      health: 'Health',
      knowledge: 'Units and more',
    } satisfies Record<QuizTopic, string>,
    answer: 'Show the answer',
    rule: 'Rule',
    more: 'Read on',
    reviewed: (day: string) => `reviewed ${day}`,
    unchecked: 'unchecked',
    end: (full: string, number: string) => `${full} (${number})`,
  },
} as const;
