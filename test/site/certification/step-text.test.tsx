import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { StepText } from '../../../site/src/features/certification/step-text.tsx';

const VISIT = {
  ...{ formId: 'f-1', visitedOn: '2026-03-10', weighings: 10, failedWeighings: 3 },
  ...{ instrumentsSeen: 4, instrumentsInVerification: 2, displayed: false },
};
const read = (locale: 'zh' | 'en', data: Readonly<Record<string, unknown>>): string =>
  renderToString(<StepText step="record-assessment" {...{ locale, data }} words={{ notes: '按记录' }} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('R9: who decides reads what was counted on site', () => {
  it('each number with what it counts, the day, and that nothing is displayed', () => {
    const zh = read('zh', VISIT);
    expect(zh).toMatch(/2026\s*年\s*3\s*月\s*10\s*日/);
    for (const each of [
      '抽查称量次数 10',
      '其中不合格次数 3',
      '查看器具台（件）数 4',
      '其中在检定有效期内 2',
    ])
      expect(zh).toContain(each);
    expect(zh).toContain('承诺书或投诉电话没有公示');
    expect(zh).toContain('按记录');
    expect(read('en', VISIT)).toContain('Of these, failed 3');
  });

  it('and nothing of it in the text of another step', () => {
    expect(read('zh', {})).not.toContain('抽查');
  });
});
