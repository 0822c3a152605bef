import type { QuantityFault } from '../kernel/quantities.ts';

/** What to do about a quantity that could not be taken as typed. */
export const QUANTITY_ADVICE: Readonly<Record<QuantityFault, { readonly zh: string; readonly en: string }>> =
  {
    empty: { zh: '请填写数量', en: 'Enter a quantity' },
    'decimal-comma': { zh: '小数点请用“.”，例如 1.5', en: 'Write the decimal mark as a point: 1.5' },
    'no-unit': { zh: '请写上单位，例如 1.5斤、500 g、20 L', en: 'Add the unit: 500 g, 1.5 kg, 20 L' },
    'other-unit': {
      zh: '请用斤、两、公斤、千克、克，或者升、毫升；标签按长度、面积、件数标注的，用米、平方米、片或件',
      en: 'Use kg, g, jin (斤), liang (两), or L, mL; of a package also m, m², or pcs',
    },
    'not-a-number': { zh: '请写成数字加单位，例如 1.5斤', en: 'Write a number and a unit: 1.5 kg' },
    'too-fine': { zh: '数字太细，请少写几位小数', en: 'Write fewer decimals' },
    'too-large': { zh: '数字太大，请核对', en: 'The number is too large; check it' },
  };
