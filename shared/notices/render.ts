import { NOTICE_TEMPLATES, type NoticeTemplate } from './templates.ts';

/** A notice as its reader gets it. */
export interface NoticeText {
  readonly subject: string;
  readonly text: string;
}

/**
 * The words of a notice: the one function behind preview and sending, so that both are the same bytes.
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
  const { subject, text } = template[given.locale];
  const filled = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (_whole, name: string) => given.params[name] ?? '');
  // A subject is one line whatever a parameter holds: a line feed in it would begin another header of a mail.
  return { subject: filled(subject).replace(/\s+/g, ' ').trim(), text: filled(text) };
}
