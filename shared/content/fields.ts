import type { ContentKind } from './schema.ts';
import { TEXT_MOST } from './schema.ts';

/** One field of an editor's form. */
export interface ContentField {
  readonly name: string;
  readonly type: 'line' | 'markdown' | 'lines' | 'day' | 'number' | 'choice' | 'rules' | 'tick';
  /** Characters at most. */
  readonly most: number;
  readonly optional?: boolean;
  /** Of a text in Markdown: pictures may stand in it. */
  readonly pictures?: boolean;
  /** The language whose text it is; absent where it counts for both. */
  readonly locale?: 'zh' | 'en';
}

const TITLE = 80;
const LINE = 300;
const SHORT_TEXT = 2_000;

const both = (name: string, type: ContentField['type'], most: number): readonly ContentField[] =>
  (['zh', 'en'] as const).map((locale) => ({
    name: `${name}${locale === 'zh' ? 'Zh' : 'En'}`,
    type,
    most,
    locale,
  }));
const one = (name: string, type: ContentField['type'], most = LINE): ContentField => ({ name, type, most });

/**
 * What is typed for each kind of content, in the order in which it is asked. The names are those of the version that is
 * kept; what makes the finished item of them is `contentOf`.
 */
export const CONTENT_FIELDS = {
  article: [
    ...both('title', 'line', TITLE),
    ...both('summary', 'line', LINE),
    ...both('text', 'markdown', TEXT_MOST).map((field) => ({ ...field, pictures: true })),
    ...both('source', 'line', LINE),
    one('topic', 'choice'),
    one('order', 'number'),
    one('rules', 'rules'),
    one('reviewedOn', 'day'),
  ],
  announcement: [
    ...both('title', 'line', TITLE),
    ...both('text', 'markdown', SHORT_TEXT),
    one('showUntil', 'day'),
  ],
  question: [
    ...both('question', 'line', LINE),
    ...both('right', 'line', LINE),
    ...both('wrong', 'lines', SHORT_TEXT),
    ...both('why', 'lines', SHORT_TEXT),
    one('topic', 'choice'),
    one('rules', 'rules'),
    { ...one('article', 'choice'), optional: true },
    { ...one('unchecked', 'tick'), optional: true },
    one('reviewedOn', 'day'),
  ],
  evidence: [
    one('value', 'number'),
    one('on', 'day'),
    ...both('title', 'line', LINE),
    one('source', 'line', 500),
  ],
} as const satisfies Record<ContentKind, readonly ContentField[]>;

export const fieldsOf = (kind: ContentKind): readonly ContentField[] => CONTENT_FIELDS[kind];
