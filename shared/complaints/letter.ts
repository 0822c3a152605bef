import { type Day, dayInChinese, dayInEnglish } from '../kernel/days.ts';
import { divisionName, type Locale } from '../register/divisions.ts';
import { caseReference } from './case-reference.ts';
import type { Law } from './law.ts';
import { groundCited } from './law.ts';
import { type Audience, LETTER_WORDS } from './letter-words.ts';
import type { TransitionName } from './lifecycle.ts';
import type { CaseEvent, CaseHead } from './schema.ts';
import type { SplitOff } from './split-off.ts';

export interface Letter {
  readonly to: Audience;
  readonly subject: string;
  readonly body: string;
}

export interface LetterFacts {
  readonly head: Pick<CaseHead, 'caseId' | 'receivedOn' | 'division' | 'track'>;
  readonly type: TransitionName;
  readonly event: Pick<CaseEvent, 'on' | 'ground' | 'replyBy' | 'division' | 'amountFen' | 'splitOff'>;
  /** The officer's own words. */
  readonly text: string;
  /** Track of a case that is split off. */
  readonly splitOff?: SplitOff['track'] | undefined;
  readonly law: Law;
  /** Last day on which the decision can be contested. */
  readonly contestUntil: Day | undefined;
  readonly locale: Locale;
}

/**
 * The words of a step, whole: what an officer sees beforehand is what is sent, since both come from here. It is made
 * from the case's head and the officer's words alone, so that a letter to a merchant cannot hold what a reporter said.
 */
export function letterOf(facts: LetterFacts): Letter {
  const words = LETTER_WORDS[facts.type];
  if (words === undefined) return { to: 'officers', subject: facts.type, body: facts.text };
  const [title, opening] = words[facts.locale];
  const subject = `${title} ${caseReference(facts.head.caseId)}`;
  if (words.to === 'officers') return { to: words.to, subject, body: facts.text };
  const lines = facts.locale === 'zh' ? chineseLines(facts, words.to) : englishLines(facts, words.to);
  return {
    to: words.to,
    subject,
    body: [subject, opening, ...lines].filter((line) => line !== '').join('\n'),
  };
}

function chineseLines(
  { head, event, text, splitOff, law, contestUntil }: LetterFacts,
  to: Audience,
): readonly string[] {
  const ground = event.ground === undefined ? undefined : groundCited(law, event.ground);
  const office = divisionName(event.division ?? head.division, 'zh') ?? head.division;
  return [
    to === 'citizen' ? `收到日期：${dayInChinese(head.receivedOn)}` : '',
    ground === undefined ? '' : `理由：${ground.zh}`,
    text === '' ? '' : `说明：${text}`,
    event.splitOff === undefined
      ? ''
      : `另立案件：${caseReference(event.splitOff)}（${splitOff === 'report' ? '举报' : '投诉'}）。两案分别办理，原回执码都能查看。`,
    event.splitOff === undefined || event.replyBy === undefined
      ? ''
      : '另立的投诉需要您的真实身份：请在那一案中补充；不补充，就不作为投诉办理，举报照常核查，也不会告诉被举报人。',
    event.amountFen === undefined ? '' : `金额：${(event.amountFen / 100).toFixed(2)} 元`,
    event.replyBy === undefined ? '' : `请在 ${dayInChinese(event.replyBy)} 当日结束前答复。`,
    head.track === 'correction' || (ground === undefined && contestUntil === undefined)
      ? ''
      : `依据：《${law.title}》（${law.number}）`,
    contestUntil === undefined
      ? ''
      : `如不同意，可在 ${dayInChinese(contestUntil)} 当日结束前凭回执码提出一次，由另一名工作人员复核${head.track === 'correction' ? '' : '；也可以依法申请行政复议或者提起诉讼'}。`,
    event.division === undefined
      ? ''
      : `分送机关：${divisionName(head.division, 'zh') ?? head.division}市场监督管理部门`,
    `办理机关：${office}市场监督管理部门　${dayInChinese(event.on)}`,
  ];
}

function englishLines(
  { head, event, text, splitOff, law, contestUntil }: LetterFacts,
  to: Audience,
): readonly string[] {
  const ground = event.ground === undefined ? undefined : groundCited(law, event.ground);
  const office = divisionName(event.division ?? head.division, 'en') ?? head.division;
  return [
    to === 'citizen' ? `Received on ${dayInEnglish(head.receivedOn)}` : '',
    ground === undefined ? '' : `Ground ${ground.en}`,
    text === '' ? '' : `In detail: ${text}`,
    event.splitOff === undefined
      ? ''
      : `The new case: ${caseReference(event.splitOff)} (${splitOff === 'report' ? 'report' : 'complaint'}). Each is handled for itself, and your receipt code opens both.`,
    event.splitOff === undefined || event.replyBy === undefined
      ? ''
      : 'The new complaint needs to know who you are: say so in that case. If you do not, it is not handled as a complaint; your report goes on, and the merchant is told nothing.',
    event.amountFen === undefined ? '' : `Amount: ${(event.amountFen / 100).toFixed(2)} yuan`,
    event.replyBy === undefined ? '' : `Please answer by the end of ${dayInEnglish(event.replyBy)}.`,
    head.track === 'correction' || (ground === undefined && contestUntil === undefined)
      ? ''
      : `Rule: ${law.titleEn} (${law.number})`,
    contestUntil === undefined
      ? ''
      : `If you disagree, say so once by the end of ${dayInEnglish(contestUntil)} with your receipt code, and another officer reviews it${head.track === 'correction' ? '' : '; administrative review and the courts are open too'}.`,
    event.division === undefined
      ? ''
      : `Passed on by the market regulator of ${divisionName(head.division, 'en') ?? head.division}`,
    `${event.division === undefined ? 'Market' : 'Now with the market'} regulator of ${office}, ${dayInEnglish(event.on)}`,
  ];
}
