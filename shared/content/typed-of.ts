import type { Content, Typed } from './schema.ts';

/** What an editor would have typed for a finished item: the beginning of a new version of what came with the site. */
export function typedOf(content: Content): Typed {
  switch (content.kind) {
    case 'article': {
      const { zh, en } = content;
      const { topic, order, rules, reviewedOn } = zh.front;
      return {
        titleZh: zh.front.title,
        titleEn: en.front.title,
        summaryZh: zh.front.summary,
        summaryEn: en.front.summary,
        textZh: zh.text,
        textEn: en.text,
        sourceZh: zh.front.source,
        sourceEn: en.front.source,
        ...{ topic, order: String(order), rules: rules.join(' '), reviewedOn },
      };
    }
    case 'announcement': {
      const { zh, en, showUntil } = content;
      return { titleZh: zh.title, titleEn: en.title, textZh: zh.text, textEn: en.text, showUntil };
    }
    case 'question': {
      const { topic, question } = content;
      const { zh, en, rules, article = '', unchecked, reviewedOn } = question;
      return {
        questionZh: zh.question,
        questionEn: en.question,
        rightZh: zh.right,
        rightEn: en.right,
        wrongZh: zh.wrong.join('\n'),
        wrongEn: en.wrong.join('\n'),
        whyZh: zh.why,
        whyEn: en.why,
        ...{ topic, rules: rules.join(' '), article, unchecked: unchecked === true ? 'yes' : '', reviewedOn },
      };
    }
    case 'evidence': {
      const { value, on, source, titleZh, titleEn } = content.evidence;
      return { value: String(value), on, titleZh, titleEn, source };
    }
  }
}

/** What lists call an item that has been typed so far: empty where that is still missing. */
export const titleTyped = (typed: Typed): { readonly zh: string; readonly en: string } => ({
  zh: (typed.titleZh ?? typed.questionZh ?? '').trim(),
  en: (typed.titleEn ?? typed.questionEn ?? '').trim(),
});
