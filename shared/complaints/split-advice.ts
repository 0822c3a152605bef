/** What can be wrong with a split, and what would do. */
export type SplitFault =
  | 'side-needed'
  | 'same-side'
  | 'own-words'
  | 'demand-needed'
  | 'other-photo'
  | 'identity-day'
  | 'unit-unknown';

export const SPLIT_ADVICE: Readonly<Record<SplitFault, { readonly zh: string; readonly en: string }>> = {
  'side-needed': {
    zh: '请写明新案针对谁：商家、摊位、地点或登记单位，至少一项',
    en: 'Say whom the new case is about: merchant, stall, place or a unit of the register',
  },
  'same-side': {
    zh: '同一类案件、同一商家，不用分案；请改写新案针对的商家，或另选类别',
    en: 'Same kind and same merchant: nothing to split. Name the other merchant, or choose the other kind',
  },
  'own-words': {
    zh: '只能摘录本人写的原话，一段一行，不要改字',
    en: 'Only passages of what the person wrote, word for word, one a line',
  },
  'demand-needed': {
    zh: '投诉须有请求，请至少选一项',
    en: 'A complaint asks for something: choose at least one',
  },
  'other-photo': { zh: '只能选本案的照片', en: 'Only photos of this case can go over' },
  'identity-day': {
    zh: '从举报中分出投诉，要请本人补充真实身份（办法第十条），请填最后一天',
    en: 'A complaint out of a report needs the person’s identity first: give the last day to show it',
  },
  'unit-unknown': { zh: '登记簿里没有这个单位编号', en: 'The register has no unit of this id' },
};
