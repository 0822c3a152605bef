import type { FieldIssue } from '../kernel/errors.ts';
import {
  ALTERNATIVE_MOST,
  CREDIT_MOST,
  hasStrayPicture,
  type KnownPicture,
  type NamedPicture,
  PICTURES_MOST,
  picturesIn,
} from './pictures.ts';

/**
 * What keeps the pictures of a text from being published.
 * @param field in which the text is typed
 * @param known of the pictures that it names; absent where the text may have none
 */
export function pictureIssues(
  field: string,
  text: string,
  known: readonly KnownPicture[] | undefined,
): readonly FieldIssue[] {
  const named = picturesIn(text);
  if (known === undefined)
    return named.length > 0 || hasStrayPicture(text)
      ? [
          {
            field,
            code: 'image',
            zh: '这里不能放图片；请用文字说明，或写成文章',
            en: 'Pictures cannot be shown here: say it in words, or write an article',
          },
        ]
      : [];
  return [
    ...(hasStrayPicture(text) ? [{ field, ...STRAY }] : []),
    ...(named.length > PICTURES_MOST ? [{ field, ...TOO_MANY }] : []),
    ...named.flatMap((picture, at) =>
      issuesOfPicture(picture, at + 1, known).map((issue) => ({ field, ...issue })),
    ),
  ];
}

type Issue = Omit<FieldIssue, 'field'>;

const STRAY: Issue = {
  code: 'image',
  zh: '图片要用“添加图片”传上来，并单独成段；别处的图片和段落中间的图片不能用',
  en: 'A picture is sent in by “Add a picture” and stands in a paragraph of its own: none from elsewhere, none within a paragraph',
};
const TOO_MANY: Issue = {
  code: 'too_many_pictures',
  zh: `一篇文章至多 ${PICTURES_MOST} 张图片`,
  en: `An article has at most ${PICTURES_MOST} pictures`,
};

function issuesOfPicture(
  { id, alternative, credit }: NamedPicture,
  number: number,
  known: readonly KnownPicture[],
): readonly Issue[] {
  const of = (code: string, zh: string, en: string): Issue => ({
    code,
    zh: `第 ${number} 张图片${zh}`,
    en: `Picture ${number} ${en}`,
  });
  return [
    ...stateIssues(
      known.find((each) => each.id === id),
      of,
    ),
    ...(alternative === ''
      ? [
          of(
            'picture_alternative',
            '没有替代文字：写出看不见图的人需要知道的',
            'has no alternative text: write what somebody who cannot see it has to know',
          ),
        ]
      : []),
    ...(alternative.length > ALTERNATIVE_MOST
      ? [
          of(
            'picture_alternative',
            `的替代文字至多 ${ALTERNATIVE_MOST} 个字符`,
            `has an alternative text of more than ${ALTERNATIVE_MOST} characters`,
          ),
        ]
      : []),
    ...(credit === ''
      ? [of('picture_credit', '没有写出处：谁拍的或谁画的', 'has no credit: say who took or drew it')]
      : []),
    ...(credit.length > CREDIT_MOST
      ? [
          of(
            'picture_credit',
            `的出处至多 ${CREDIT_MOST} 个字符`,
            `has a credit of more than ${CREDIT_MOST} characters`,
          ),
        ]
      : []),
  ];
}

function stateIssues(
  known: KnownPicture | undefined,
  of: (code: string, zh: string, en: string) => Issue,
): readonly Issue[] {
  if (known === undefined)
    return [
      of(
        'unknown_picture',
        '不存在，或一天内没有保存到文章里而已删除；请重新添加',
        'does not exist, or went because it was not saved in an article within a day: add it again',
      ),
    ];
  if (known.state === 'refused')
    return [of('refused_picture', `不能用：${known.zh}`, `cannot be used: ${known.en}`)];
  return known.state === 'waiting'
    ? [of('waiting_picture', '还在检查，请稍等几秒', 'is still being examined: wait a few seconds')]
    : [];
}

/** Both languages show the same pictures, each with words of its own. */
export function differingPictures(textZh: string, textEn: string): readonly FieldIssue[] {
  const ids = (text: string): string =>
    picturesIn(text)
      .map(({ id }) => id)
      .join(' ');
  if (ids(textZh) === ids(textEn)) return [];
  return [
    {
      field: 'textEn',
      code: 'pictures_differ',
      zh: '中文和英文要有同样的图片，次序也相同',
      en: 'Both languages need the same pictures in the same order',
    },
  ];
}
