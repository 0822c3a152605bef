import type { Locale } from '../../../shared/register/divisions.ts';
import type { LotCriterion, LotUndecided } from '../../../shared/tolerance/lot.ts';

/** What answers about a lot say. The page brings it in its own language, so that the script has no words. */
export interface LotAnswers {
  readonly verdicts: Readonly<Record<'exceeds' | 'within' | 'not-decidable', string>>;
  readonly why: Readonly<Record<LotUndecided, string>>;
  /** `{sample}` */
  readonly needs: string;
  /** `{measured}`, `{sample}` */
  readonly counted: string;
  readonly criteria: Readonly<Record<LotCriterion, string>>;
  readonly passed: string;
  readonly failed: string;
  readonly columns: readonly [criterion: string, found: string, allowed: string, result: string];
  readonly caption: string;
  /** `{value}` */
  readonly atLeast: string;
  readonly notTested: string;
  /** `{count}` */
  readonly packages: string;
  /** `{count}` */
  readonly atMost: string;
  /** `{line}`, `{advice}` */
  readonly lineFault: string;
  readonly rule: string;
  /** `{title}`, `{titleEn}` */
  readonly titled: string;
  readonly sure: Readonly<Record<string, string>>;
}

export const LOT_ANSWERS: Readonly<Record<Locale, LotAnswers>> = {
  zh: {
    verdicts: { exceeds: '这一批不合格', within: '这一批合格', 'not-decidable': '还没有结论' },
    why: {
      'excluded-goods': '药品、危险化学品不适用这个办法。',
      'above-table': '净含量超出 50 kg（L），规定没有给出允许值。',
      'sample-size': '测的件数和抽样方案不一致，不能下结论。',
    },
    needs: '这一批要抽 {sample} 件。',
    counted: '已填 {measured} 件，应为 {sample} 件',
    criteria: {
      mean: '平均实际含量',
      t1: '短缺超过 T、不超过 2T 的件数',
      t2: '短缺超过 2T 的件数',
    },
    passed: '符合',
    failed: '不符合',
    columns: ['要求', '测得', '允许', '结果'],
    caption: '逐项结果',
    atLeast: '不低于 {value}',
    notTested: '10 件及以下不考核平均值',
    packages: '{count} 件',
    atMost: '至多 {count} 件',
    lineFault: '第 {line} 行：{advice}',
    rule: '依据',
    titled: '《{title}》',
    sure: {
      official: '已与官方原文核对',
      secondary: '据公开转载核对',
      assumed: '这一档未能核到现行原表，仅供参考',
    },
  },
  en: {
    verdicts: {
      exceeds: 'This lot does not pass',
      within: 'This lot passes',
      'not-decidable': 'No conclusion yet',
    },
    why: {
      'excluded-goods': 'The Measures do not apply to medicine and hazardous chemicals.',
      'above-table': 'Above 50 kg (L) the rule gives no limit.',
      'sample-size': 'The number of packages measured is not that of the plan, so nothing can be concluded.',
    },
    needs: 'Of this lot {sample} packages have to be measured.',
    counted: '{measured} measured, {sample} needed',
    criteria: {
      mean: 'Mean content',
      t1: 'Packages that lack more than T, at most 2T',
      t2: 'Packages that lack more than 2T',
    },
    passed: 'Met',
    failed: 'Not met',
    columns: ['Requirement', 'Found', 'Allowed', 'Result'],
    caption: 'Each requirement',
    atLeast: 'at least {value}',
    notTested: 'The mean of ten or fewer is not tested',
    packages: '{count}',
    atMost: 'at most {count}',
    lineFault: 'Line {line}: {advice}',
    rule: 'Rule',
    titled: '{titleEn}',
    sure: {
      official: 'compared with the official text',
      secondary: 'compared with public copies',
      assumed: 'this row could not be compared with the table in force, take it as a hint',
    },
  },
};
