import { NOTICE_TEMPLATES, type NoticeTemplate } from './templates.ts';

/** Between an English letter and its original. */
const ORIGINAL_BELOW =
  'The Chinese text below is the original; where the two differ, it counts.\n以下为中文原文；两种文本不一致时，以中文为准。';

/** A notice as its reader gets it. */
export interface NoticeText {
  readonly subject: string;
  readonly text: string;
}

/**
 * The words of a notice: the one function behind preview and sending, so that both are the same bytes. An English
 * letter to a merchant carries the Chinese text as well.
 * @param given.params every name that the template holds, and no other
 * @throws RangeError where a name is missing or unknown: a letter with a gap must not go out
 */
export function renderNotice(given: {
  readonly template: NoticeTemplate;
  readonly locale: 'zh' | 'en';
  readonly params: Readonly<Record<string, string>>;
}): NoticeText {
  const template = NOTICE_TEMPLATES[given.template];
  const names: readonly string[] = template.params;
  const isWhole = names.every((name) => Object.hasOwn(given.params, name));
  if (!isWhole || Object.keys(given.params).length !== names.length) {
    throw new RangeError(`expected the parameters ${names.join(', ')}`);
  }
  const { subject } = template[given.locale];
  const filled = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (_whole, name: string) => given.params[name] ?? '');
  // A subject is one line whatever a parameter holds: a line feed in it would begin another header of a mail.
  return {
    subject: filled(subject).replace(/\s+/g, ' ').trim(),
    text: filled(textOf(template, given.locale)),
  };
}

function textOf(template: (typeof NOTICE_TEMPLATES)[NoticeTemplate], locale: 'zh' | 'en'): string {
  const { zh, en } = template;
  if (locale === 'zh') return zh.text;
  return 'withOriginal' in template ? [en.text, ORIGINAL_BELOW, zh.subject, zh.text].join('\n\n') : en.text;
}
