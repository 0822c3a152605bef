import { type Day, isDay } from '../kernel/days.ts';
import type { FieldIssue } from '../kernel/errors.ts';
import { type ContentField, fieldsOf } from './fields.ts';
import { differingPictures, pictureIssues } from './picture-issues.ts';
import type { KnownPicture } from './pictures.ts';
import type { ContentKind, Typed } from './schema.ts';
import { idsIn, linesIn } from './typed-text.ts';

/** What must be known beside the text to say whether it may be published. */
export interface ContentGiven {
  /** Today in Shanghai. */
  readonly today: Day;
  /** The oldest day of review that counts: what nobody has looked at since is not published. */
  readonly reviewedFrom: Day;
  /** The rules that may be cited. */
  readonly rules: readonly { readonly id: string; readonly number: string }[];
  /** Numbers of orders and norms that are repealed or replaced. */
  readonly endedNumbers: readonly string[];
  /** Targets of the action plan of which evidence may be entered. */
  readonly targets: readonly { readonly id: string; readonly kind: 'count' | 'milestone' }[];
  /** Articles that there are, by the last part of their address. */
  readonly articles: readonly string[];
  /** Pictures that the text names, as far as there are such. */
  readonly pictures: readonly KnownPicture[];
}

/** Addresses below /learn/ that are no article's. */
const RESERVED = ['convert', 'label', 'text-check', 'index', 'feed'];

const PARAGRAPH_MOST = 2_000;
/** Asterisks and underscores of a paragraph. */
const EMPHASIS_MOST = 200;
const DEPTH_MOST = 6;
/** A line that begins with more marks of quotes and lists than that, or stands further in than they could need. */
const DEEP = /^(?:(?:[ \t]*(?:>|[-+*](?=\s)|\d+[.)])){7}|[ \t]{40})/m;

/** Orders the text anew for the eye without changing what it is: never needed, and good for deceiving. */
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;
const CONTROL = /(?![\n\t])\p{Cc}/u;

/** What keeps an item from being published, field by field, in words that say what to do; empty where nothing does. */
export const contentIssues = (
  kind: ContentKind,
  id: string,
  typed: Typed,
  given: ContentGiven,
): readonly FieldIssue[] => [
  ...fieldsOf(kind).flatMap((field) => issuesOfField(field, typed[field.name] ?? '', given)),
  ...issuesOfItem(kind, id, typed, given),
];

export const issue = (field: string, code: string, zh: string, en: string): FieldIssue => ({
  field,
  code,
  zh,
  en,
});

function issuesOfField(field: ContentField, value: string, given: ContentGiven): readonly FieldIssue[] {
  const { name, most, optional, type } = field;
  if (value.trim() === '')
    return optional === true ? [] : [issue(name, 'required', '请填写', 'Fill this in')];
  if (value.length > most)
    return [
      issue(
        name,
        'too_big',
        `至多 ${most} 个字符，现在 ${value.length} 个`,
        `At most ${most} characters, now ${value.length}`,
      ),
    ];
  if (BIDI_CONTROL.test(value) || CONTROL.test(value))
    return [
      issue(
        name,
        'control_character',
        '含有看不见的控制字符，请删去后重新输入',
        'Holds invisible control characters: delete and type it again',
      ),
    ];
  const ended = given.endedNumbers.filter((number) => namesAny(value, [number]));
  if (ended.length > 0)
    return [
      issue(
        name,
        'repealed',
        `提到已废止或被代替的 ${ended.join('、')}`,
        `Names what is repealed or replaced: ${ended.join(', ')}`,
      ),
    ];
  return [...(BY_TYPE[type]?.(name, value.trim(), given) ?? []), ...issuesOfPictures(field, value, given)];
}

/** However a number is spaced, it is the same number. */
const namesAny = (text: string, numbers: readonly string[]): boolean =>
  numbers.some((number) => spaceless(text).includes(spaceless(number)));
const spaceless = (text: string): string => text.replaceAll(/\s/g, '');

const issuesOfPictures = ({ type, name, pictures }: ContentField, text: string, given: ContentGiven) =>
  type === 'markdown' ? pictureIssues(name, text, pictures === true ? given.pictures : undefined) : [];

type FieldCheck = (name: string, value: string, given: ContentGiven) => readonly FieldIssue[];

const BY_TYPE: Readonly<Partial<Record<ContentField['type'], FieldCheck>>> = {
  day: (name, value) =>
    isDay(value)
      ? []
      : [issue(name, 'invalid_date', '请填日期，例如 2026-11-28', 'Give a day such as 2026-11-28')],
  number: (name, value) =>
    /^\d{1,9}$/.test(value) ? [] : [issue(name, 'invalid_number', '请填一个整数', 'Give a whole number')],
  rules: (name, value, { rules, endedNumbers }) => {
    const cited = idsIn(value).map((id) => [id, rules.find((rule) => rule.id === id)] as const);
    const unknown = cited.flatMap(([id, rule]) => (rule === undefined ? [id] : []));
    const ended = cited.flatMap(([id, rule]) =>
      rule !== undefined && namesAny(rule.number, endedNumbers) ? [id] : [],
    );
    return [
      ...(unknown.length === 0
        ? []
        : [
            issue(
              name,
              'unknown_rule',
              `规则库里没有 ${unknown.join('、')}`,
              `Not in the rule book: ${unknown.join(', ')}`,
            ),
          ]),
      ...(ended.length === 0
        ? []
        : [
            issue(
              name,
              'repealed',
              `${ended.join('、')} 已废止或被代替`,
              `Repealed or replaced: ${ended.join(', ')}`,
            ),
          ]),
    ];
  },
  markdown: (name, value) => [
    ...(/^ {0,3}#(?!#)/m.test(value) || /^[^\n]+\n=+ *$/m.test(value)
      ? [
          issue(
            name,
            'first_heading',
            '一级标题是文章的标题；文中从 ## 开始',
            'The first heading is the title: begin with ## in the text',
          ),
        ]
      : []),
    ...(isTangled(value)
      ? [
          issue(
            name,
            'tangled',
            `一段至多 ${PARAGRAPH_MOST} 个字符、${EMPHASIS_MOST} 个星号或下划线，引用和列表至多套 ${DEPTH_MOST} 层`,
            `A paragraph has at most ${PARAGRAPH_MOST} characters and ${EMPHASIS_MOST} asterisks or underscores, and quotes and lists go at most ${DEPTH_MOST} deep`,
          ),
        ]
      : []),
  ],
  lines: () => [],
};

/** Nobody can read it, and turning it into HTML would take long: its cost grows with the square of a paragraph. */
const isTangled = (text: string): boolean =>
  DEEP.test(text) ||
  text
    .split(/\n[ \t]*\n/)
    .some((paragraph) => paragraph.length > PARAGRAPH_MOST || paragraph.split(/[*_]/).length > EMPHASIS_MOST);

function issuesOfItem(
  kind: ContentKind,
  id: string,
  typed: Typed,
  given: ContentGiven,
): readonly FieldIssue[] {
  const reviewed = typed.reviewedOn ?? '';
  const found: FieldIssue[] = [];
  if (isDay(reviewed) && reviewed > given.today)
    found.push(
      issue('reviewedOn', 'future', '复核日期不能在今天以后', 'The review cannot be later than today'),
    );
  if (isDay(reviewed) && reviewed < given.reviewedFrom)
    found.push(
      issue(
        'reviewedOn',
        'overdue',
        '复核已超过 24 个月，请重新对照规定',
        'The review is older than 24 months: compare it with its rules again',
      ),
    );
  return [...found, ...OF_KIND[kind](id, typed, given)];
}

const marks = (text: string, word: string): number => text.split(word).length;

const OF_KIND: Readonly<
  Record<ContentKind, (id: string, typed: Typed, given: ContentGiven) => readonly FieldIssue[]>
> = {
  article: (id, { textZh = '', textEn = '' }) => [
    ...(RESERVED.includes(id)
      ? [issue('id', 'reserved', '这个地址已有别的页面', 'Another page has this address')]
      : []),
    ...(marks(textZh, '待核') === marks(textEn, 'unchecked')
      ? []
      : [
          issue(
            'textEn',
            'unchecked_differs',
            '中文“待核”与英文 unchecked 的处数不同',
            '待核 and “unchecked” must stand equally often in both languages',
          ),
        ]),
    ...differingPictures(textZh, textEn),
  ],
  announcement: (_id, { showUntil = '' }, { today }) =>
    isDay(showUntil) && showUntil < today
      ? [issue('showUntil', 'past', '显示截止日已过', 'The last day of showing has passed')]
      : [],
  question: (_id, { article = '', wrongZh = '', wrongEn = '' }, { articles }) => [
    ...(article === '' || articles.includes(article)
      ? []
      : [issue('article', 'unknown_article', '没有这篇文章', 'There is no such article')]),
    ...wrongIssues('wrongZh', wrongZh),
    ...wrongIssues('wrongEn', wrongEn),
    ...(linesIn(wrongZh).length === linesIn(wrongEn).length
      ? []
      : [
          issue(
            'wrongEn',
            'count_differs',
            '两种语言的错误选项要一样多',
            'Both languages need the same number of wrong answers',
          ),
        ]),
  ],
  evidence: (id, { source = '', value = '', on = '' }, { targets, today }) => {
    const target = targets.find((each) => each.id === id);
    return [
      ...(target === undefined
        ? [
            issue(
              'id',
              'unknown_target',
              '没有这个目标，或由名录自己统计',
              'There is no such target, or the register counts it itself',
            ),
          ]
        : []),
      ...(/^https:\/\/[^\s/]+\.[^\s]+$/.test(source.trim()) || source.trim() === ''
        ? []
        : [
            issue(
              'source',
              'invalid_format',
              '请填公开网址，以 https:// 开头',
              'Give a public address that begins with https://',
            ),
          ]),
      ...(target?.kind === 'milestone' && !['0', '1'].includes(value.trim()) && value.trim() !== ''
        ? [issue('value', 'milestone', '办成了填 1，没有办成填 0', '1 where it was done, 0 where it was not')]
        : []),
      ...(isDay(on) && on > today
        ? [issue('on', 'future', '日期不能在今天以后', 'The day cannot be later than today')]
        : []),
    ];
  },
};

function wrongIssues(name: string, value: string): readonly FieldIssue[] {
  const { length } = linesIn(value);
  return length <= 3
    ? []
    : [issue(name, 'too_many', '错误选项至多三个，每行一个', 'At most three wrong answers, one a line')];
}
