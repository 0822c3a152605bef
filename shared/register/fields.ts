/**
 * The fields in which units are recognised. The 2016 action plan names five (task 9) and says "等领域", so a
 * list may name others: they are kept under their own words in `fieldText` and filed under `other`.
 * Names: domain/integrity-units.json, certainty `official` for the five.
 */
export const FIELDS = {
  market: { zh: '集贸市场（超市）', en: 'Markets and supermarkets' },
  medical: { zh: '医疗机构', en: 'Medical institutions' },
  transport: { zh: '交通运输', en: 'Transport' },
  fuel: { zh: '加油站', en: 'Filling stations' },
  optical: { zh: '配镜', en: 'Opticians' },
  other: { zh: '其他领域', en: 'Other fields' },
} as const;

export type Field = keyof typeof FIELDS;

export const FIELD_CODES = [
  'market',
  'medical',
  'transport',
  'fuel',
  'optical',
  'other',
] as const satisfies readonly Field[];
