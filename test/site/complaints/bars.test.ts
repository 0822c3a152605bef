import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Bars } from '../../../site/src/render/charts/bars.tsx';
import { CHART_WIDTH } from '../../../site/src/render/charts/figure.tsx';

const drawn = (label: string, text: string): string =>
  renderToString(h(Bars, { id: 'bars', title: 't', description: 'd', bars: [{ label, value: 1, text }] }));

describe('the name of a bar', () => {
  it.each([
    'Wenshan Zhuang and Miao Autonomous Prefecture',
    'Dehong Dai and Jingpo Autonomous Prefecture',
    '西双版纳傣族自治州西双版纳傣族自治州西双版纳',
  ])('is set narrower where it would run into its number: %s', (name) => {
    const [, length] = /textLength="([\d.]+)"/.exec(drawn(name, '100 %')) ?? [];
    expect(Number(length)).toBeGreaterThan(0);
    expect(Number(length)).toBeLessThan(CHART_WIDTH - 40);
    expect(drawn(name, '100 %')).toContain(name);
  });

  it('is left as it is where there is room', () => {
    for (const name of ['Kunming City', '文山壮族苗族自治州'])
      expect(drawn(name, '100 %')).not.toContain('textLength');
  });
});
