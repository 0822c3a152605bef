import { describe, expect, it } from 'vitest';
import { renderNotice } from '../../../shared/notices/render.ts';
import { NOTICE_TEMPLATE_IDS } from '../../../shared/notices/schema.ts';
import { NOTICE_TEMPLATES } from '../../../shared/notices/templates.ts';

const paramsOf = (template: keyof typeof NOTICE_TEMPLATES): Record<string, string> =>
  Object.fromEntries(NOTICE_TEMPLATES[template].params.map((name) => [name, `<${name}>`]));

describe('R4: a notice has the same words whenever it is rendered', () => {
  it.each(NOTICE_TEMPLATE_IDS)('%s: both languages use every parameter and leave no gap', (template) => {
    const params = paramsOf(template);
    for (const locale of ['zh', 'en'] as const) {
      const { subject, text } = renderNotice({ template, locale, params });
      for (const value of Object.values(params)) expect(subject + text).toContain(value);
      expect(subject + text).not.toMatch(/[{}]/);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });

  it('refuses a letter with a gap, and one that is told too much', () => {
    const given = { template: 'case-news', locale: 'zh' } as const;
    expect(() => renderNotice({ ...given, params: { reference: 'A' } })).toThrow(RangeError);
    expect(() => renderNotice({ ...given, params: { ...paramsOf('case-news'), name: '张三' } })).toThrow(
      RangeError,
    );
  });

  it('takes a parameter as it is: braces in it are no names, a line feed in a subject begins no header', () => {
    const params = { subject: 'a\r\nBcc: x@example', body: '{subject} $& {link}' };
    expect(renderNotice({ template: 'letter', locale: 'zh', params })).toEqual({
      subject: 'a Bcc: x@example',
      text: '{subject} $& {link}',
    });
  });
});
