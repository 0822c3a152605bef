import type { WorkItem, WorkKind } from '../../../../shared/desk/schema.ts';

import { STANDING_TEXTS } from '../../i18n/certification-words.ts';
import { CHECK_WORDS } from '../../i18n/check-words.ts';

type Both = { readonly zh: string; readonly en: string };

const CASE_STAGES = {
  submitted: { zh: '待受理', en: 'To be accepted' },
  'identity-required': { zh: '待补身份材料', en: 'Identity awaited' },
  accepted: { zh: '已受理', en: 'Accepted' },
  mediating: { zh: '调解中', en: 'In mediation' },
  appraisal: { zh: '检定鉴定中', en: 'Appraisal' },
  settled: { zh: '已达成协议', en: 'Settled' },
  terminated: { zh: '已终止调解', en: 'Mediation ended' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  verifying: { zh: '核查中', en: 'Inspection' },
  testing: { zh: '检测中', en: 'Testing' },
  investigating: { zh: '立案调查中', en: 'Investigation' },
  'not-opened': { zh: '不予立案', en: 'Not opened' },
  decided: { zh: '已决定', en: 'Decided' },
  review: { zh: '待复核', en: 'To be reviewed' },
} as const satisfies Readonly<Record<string, Both>>;

/**
 * What stages are called in the work list. Each feature adds the names of its own stages under its kind; a stage without
 * a name shows its closed name, so that nothing is ever blank.
 */
export const STAGE_NAMES: Readonly<Partial<Record<WorkKind, Readonly<Record<string, Both>>>>> = {
  complaint: CASE_STAGES,
  // A report is looked into; only a complaint is accepted or not.
  report: { ...CASE_STAGES, submitted: { zh: '待核查', en: 'To be looked into' } },
  correction: {
    submitted: { zh: '待核对', en: 'To be checked' },
    review: CASE_STAGES.review,
  },
  review: {
    'verification-overdue': { zh: '强制检定已过期，复核证书', en: 'Verification overdue: review' },
    'repeated-penalties': { zh: '一年内三次处罚，复核证书', en: 'Three penalties in a year: review' },
    'asked-by-officer': { zh: '工作人员提出复核', en: 'Review asked for by an officer' },
  },
  application: STANDING_TEXTS,
  access: { 'hand-over-open': { zh: '待确认', en: 'To be confirmed' } },
};

export const stageText = ({ kind, stage }: WorkItem, locale: 'zh' | 'en'): string =>
  STAGE_NAMES[kind]?.[stage]?.[locale] ?? stage;

/** What a case is about: the name of a unit, or the kind of goods or of the rule, as a closed name. */
export function subjectText(subject: string, locale: 'zh' | 'en'): string {
  const { goodsNames, packagedNames, kinds } = CHECK_WORDS[locale];
  const names: Readonly<Record<string, string>> = {
    ...Object.fromEntries(kinds),
    ...goodsNames,
    ...packagedNames,
  };
  return Object.hasOwn(names, subject) ? (names[subject] ?? subject) : subject;
}
