import { expect, it } from 'vitest';
import { transitionOf } from '../../../shared/certification/lifecycle.ts';
import { SECTIONS } from '../../../shared/certification/schema.ts';
import { STEP_SCHEMAS } from '../../../shared/certification/steps.ts';
import { TEXT_TEMPLATES, templatesFor, withText } from '../../../shared/certification/text-templates.ts';

it('a text is offered in the steps of officers alone, whole: nothing in it waits to be filled in', () => {
  for (const { id, steps, zh, en } of TEXT_TEMPLATES) {
    for (const step of steps) expect([id, transitionOf(step).by]).not.toEqual([id, 'merchant']);
    expect([id, /[{}[\]…]|XX|___/.test(zh + en), zh.endsWith('。'), en.endsWith('.')]).toEqual([
      id,
      false,
      true,
      true,
    ]);
  }
  expect(new Set(TEXT_TEMPLATES.map(({ id }) => id)).size).toBe(TEXT_TEMPLATES.length);
});

it('every part of an application has a text for its correction, and each fits where it goes', () => {
  for (const section of SECTIONS) {
    const texts = templatesFor('request-correction', section);
    expect([section, texts.length > 0]).toEqual([section, true]);
    for (const { zh } of texts) {
      const words = { items: [{ what: zh, example: '' }] };
      expect(STEP_SCHEMAS['request-correction'].words.safeParse(words).success).toBe(true);
    }
  }
});

it('is put behind what was typed, replaces nothing, and is not put in twice', () => {
  const once = withText('摊位 3。', '请更新。', '\n');
  expect(once).toBe('摊位 3。\n请更新。');
  expect(withText(once, '请更新。', '\n')).toBe(once);
  expect(withText('  ', '请更新。', ' ')).toBe('请更新。');
});
