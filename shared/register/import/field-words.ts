import { FIELD_CODES, FIELDS, type Field } from '../fields.ts';
import { matchText, shownText } from './text.ts';

/**
 * Words of published lists and the plan's field that they mean. Seen in the lists of Tianshui 2017, Heihe 2016
 * and Jiangsu 2020; 药店 and 液化气 are none of the five.
 */
const FIELD_WORDS: readonly (readonly [field: Field, words: RegExp])[] = [
  ['market', /超市|(集贸|农贸|农产品|农副产品|蔬菜|菜)市场/u],
  ['optical', /眼镜|配镜|验光/u],
  ['fuel', /加油|成品油/u],
  ['medical', /医疗机构|医疗卫生|^医疗$|医院|卫生院|卫生服务|卫生室|卫生所|诊所/u],
  ['transport', /交通|出租|客运|公交|^运输/u],
];

const OWN_WORDS = new Map(
  FIELD_CODES.flatMap((field) => [
    [matchText(FIELDS[field].zh), field] as const,
    [matchText(FIELDS[field].en), field] as const,
    [field, field] as const,
  ]),
);

/**
 * The field that a list's words mean, and the words themselves where they are not the plan's own. Words that
 * mean none of the five, or more than one, are filed under `other`: the plan says "等领域", so none is dropped.
 */
export function fieldOfWords(cell: string): { readonly field: Field; readonly fieldText?: string } {
  const words = matchText(cell);
  const own = OWN_WORDS.get(words);
  if (own !== undefined) return { field: own };
  const meant = FIELD_WORDS.filter(([, pattern]) => pattern.test(words)).map(([field]) => field);
  const [first = 'other', second] = meant;
  return { field: second === undefined ? first : 'other', fieldText: shownText(cell) };
}
