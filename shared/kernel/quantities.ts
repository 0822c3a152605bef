/**
 * Quantities as people type them, taken exactly: mass in whole milligrams, volume in whole microlitres, length in whole
 * micrometres, area in whole square millimetres, money in whole fen. No floating-point number is ever involved, so that "exactly the limit" is exactly the limit.
 */

/** Why a text is not taken as a quantity. */
export type QuantityFault =
  | 'empty'
  | 'decimal-comma'
  | 'no-unit'
  | 'other-unit'
  | 'not-a-number'
  | 'too-fine'
  | 'too-large';

export type Quantity = { readonly value: number } | { readonly fault: QuantityFault };

/** Milligrams; the 市斤 of 500 g and its parts are those of the 1959 State Council order. */
const MASS_UNITS: Readonly<Record<string, number>> = {
  t: 1_000_000_000,
  吨: 1_000_000_000,
  kg: 1_000_000,
  公斤: 1_000_000,
  千克: 1_000_000,
  斤: 500_000,
  市斤: 500_000,
  两: 50_000,
  市两: 50_000,
  钱: 5_000,
  市钱: 5_000,
  g: 1_000,
  克: 1_000,
  mg: 1,
  毫克: 1,
};

/** Microlitres. */
const VOLUME_UNITS: Readonly<Record<string, number>> = {
  l: 1_000_000,
  升: 1_000_000,
  公升: 1_000_000,
  ml: 1_000,
  毫升: 1_000,
};

/** Micrometres. */
const LENGTH_UNITS: Readonly<Record<string, number>> = {
  m: 1_000_000,
  米: 1_000_000,
  公尺: 1_000_000,
  dm: 100_000,
  分米: 100_000,
  cm: 10_000,
  厘米: 10_000,
  公分: 10_000,
  mm: 1_000,
  毫米: 1_000,
};

/** Square millimetres. `m²` and `㎡` are `m2` in their compatibility form. */
const AREA_UNITS: Readonly<Record<string, number>> = {
  msq: 1_000_000,
  平方米: 1_000_000,
  平米: 1_000_000,
  dmsq: 10_000,
  平方分米: 10_000,
  cmsq: 100,
  平方厘米: 100,
  mmsq: 1,
  平方毫米: 1,
};

/** What is counted, by the words of labels. */
const COUNT_UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...['个', '件', '片', '张', '支', '只', '枚', '粒', '块', '条', '根', '双', '卷', '抽', '包'],
    ...['pc', 'pcs', 'piece', 'pieces', 'sheet', 'sheets', 'item', 'items'],
  ].map((word) => [word, 1]),
);

const NUMERALS = '零一二三四五六七八九十';
/** A thousand tonnes, or cubic metres: beyond it nobody weighs on a scale. */
const MOST = 1_000_000_000_000;
const PART = /^(\d+(?:\.\d+)?|\.\d+)([a-z\u4e00-\u9fff]+)/;

/** `1.5 kg`, `３斤２两`, `半斤` in milligrams. */
export const parseMass = (text: string): Quantity => parseQuantity(text, MASS_UNITS);

/** `550 mL`, `20升` in microlitres. */
export const parseVolume = (text: string): Quantity => parseQuantity(text, VOLUME_UNITS);

/** `20 m`, `150cm` in micrometres. */
export const parseLength = (text: string): Quantity => parseQuantity(text, LENGTH_UNITS);

/** `1.5 m²`, `600平方厘米` in square millimetres. */
export const parseArea = (text: string): Quantity =>
  parseQuantity(text.normalize('NFKC').replace(/([a-z])\s*2/gi, '$1sq'), AREA_UNITS);

/** `100 片`, `12 pcs`. */
export const parseCount = (text: string): Quantity => parseQuantity(text, COUNT_UNITS);

/** Yuan with at most two decimals, with or without its sign, in fen. */
export function parseYuan(text: string): Quantity {
  const typed = plain(text)
    .replace(/^[¥￥]/, '')
    .replace(/元(\/(kg|公斤|千克))?$/, '');
  if (typed === '') return { fault: 'empty' };
  if (/^\d+,\d{1,2}$/.test(typed)) return { fault: 'decimal-comma' };
  return exactly(typed, 100);
}

function parseQuantity(text: string, units: Readonly<Record<string, number>>): Quantity {
  let left = withDigits(plain(text));
  if (left === '') return { fault: 'empty' };
  if (/\d,\d/.test(left)) return { fault: 'decimal-comma' };
  if (/^[\d.]+$/.test(left)) return { fault: 'no-unit' };
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  while (left !== '') {
    const [whole, number = '', unit = ''] = PART.exec(left) ?? [];
    if (whole === undefined) return { fault: 'not-a-number' };
    const size = units[unit];
    if (size === undefined) return { fault: 'other-unit' };
    // 三斤二两 goes from the large to the small; anything else is a slip.
    if (size >= last) return { fault: 'not-a-number' };
    const part = exactly(number, size);
    if ('fault' in part) return part;
    total += part.value;
    last = size;
    left = left.slice(whole.length);
  }
  return total > MOST ? { fault: 'too-large' } : { value: total };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** 半 and the numerals to ten, where they stand before a unit. */
const withDigits = (text: string): string =>
  text
    .replace(/半(?=[斤两公市升])/g, '0.5')
    .replace(/[零一二三四五六七八九十](?=[斤两公市钱千升毫克])/g, (numeral) =>
      String(NUMERALS.indexOf(numeral)),
    );

/** A decimal text times a whole number, where that is whole. */
function exactly(text: string, size: number): Quantity {
  if (!/^(\d+(\.\d+)?|\.\d+)$/.test(text)) return { fault: 'not-a-number' };
  const [whole = '', decimals = ''] = text.split('.');
  if (whole.length > 12 || decimals.length > 12)
    return { fault: whole.length > 12 ? 'too-large' : 'too-fine' };
  const scale = 10n ** BigInt(decimals.length);
  const product = BigInt(`${whole}${decimals}`) * BigInt(size);
  if (product % scale !== 0n) return { fault: 'too-fine' };
  const value = product / scale;
  return value > BigInt(MOST) ? { fault: 'too-large' } : { value: Number(value) };
}
