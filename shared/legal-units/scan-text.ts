import { type DecimalText, decimalText } from '../kernel/decimal-text.ts';
import { dividedBy, plus, type Rational, rational, times } from '../kernel/rationals.ts';
import { readNumber } from './chinese-number.ts';
import type { NonLegalTerm } from './schema.ts';

/** A unit that is not legal, in a text. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly term: NonLegalTerm;
  /** The quantity in `term.to`; absent where there is no number or none can be given. */
  readonly amount?: DecimalText | undefined;
  /** A price for the unit rather than a quantity: `amount` is the price for one `term.to`. */
  readonly isPrice: boolean;
  /** False where it may well mean something else. */
  readonly isSure: boolean;
}

export interface Terms {
  readonly idioms: readonly string[];
  readonly terms: readonly NonLegalTerm[];
}

/** Longer texts are not read: a page has to answer while somebody types. */
export const MOST_CHARACTERS = 20_000;

const NUMERALS = '零一二两三四五六七八九十百千万亿半几数';
const FIGURES = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMBER = `(?:${FIGURES})[万亿]*|[${NUMERALS}]+`;
/** So far before a word its number may begin. */
const MOST_BEFORE = 24;
const COUNT = new RegExp(`(?:(${NUMBER})([多余]?)\\s*|[/／每])$`);
const PRICE = new RegExp(`(${FIGURES})\\s*元\\s*[/／每一]\\s*$|[¥￥]\\s*(${FIGURES})\\s*[/／]\\s*$`);
const FIGURES_BEFORE = new RegExp(`(?<![A-Za-z0-9.])(${FIGURES})[万亿]*\\s?$`);
const FIGURES_AT_ONCE = new RegExp(`(?<![A-Za-z0-9.])(${FIGURES})$`);
/** What a range ends with is only half of what is meant. */
const RANGE = /[\d零一二三四五六七八九十百千万亿半][-–—~～至到、]$/;
/** Of the second there are ten in the first: 二斤三两 is one quantity. */
const TENTHS: Readonly<Record<string, string>> = {
  jin: 'liang',
  liang: 'qian',
  zhang: 'chi',
  chi: 'cun',
  mu: 'fen-land',
};

interface Match extends Finding {
  readonly count?: Rational | undefined;
}

/** Every unit in a text that is not legal, from its beginning to its end, none twice. */
export function findNonLegalUnits(text: string, { idioms, terms }: Terms): readonly Finding[] {
  const read = withoutIdioms(withPlainFigures(text.slice(0, MOST_CHARACTERS)), idioms);
  const found = terms.flatMap((term) => [
    ...pricesIn(read, term),
    ...quantitiesIn(read, term),
    ...wordsIn(read, term),
    ...symbolsIn(read, term),
  ]);
  // Where two overlap the one that begins first counts, and of those the longest: 大卡 is no 卡.
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of inOrder) {
    const last = kept.at(-1);
    if (last !== undefined && match.start < last.end) continue;
    const joined = last === undefined ? undefined : join(last, match, text);
    if (joined !== undefined) kept.pop();
    kept.push(joined ?? { ...match, text: text.slice(match.start, match.end) });
  }
  return kept;
}

/** The text with everything replaced that is sure and has a number or a name to go in its place. */
export function correctedText(text: string, findings: readonly Finding[]): string {
  let at = 0;
  let corrected = '';
  for (const finding of findings) {
    const replacement = replacementOf(finding);
    corrected += text.slice(at, finding.start) + (finding.isSure && replacement ? replacement : finding.text);
    at = finding.end;
  }
  return corrected + text.slice(at);
}

/** What goes in its place; `undefined` where that needs a decision. */
export function replacementOf({ term, amount, isPrice, text }: Finding): string | undefined {
  if (term.level === 'medical') return undefined;
  if (isPrice) return amount === undefined ? undefined : `${amount.text} 元/${term.to}`;
  if (amount !== undefined) return `${amount.text} ${term.to}`;
  // Another name for the same is put in its place; anything else would change what is said.
  return term.factor === '1' && term.anywhere?.includes(text) ? term.toZh : undefined;
}

/** As long as before, so that places in it are places in the text. */
const withPlainFigures = (text: string): string =>
  text.replaceAll(/[０-９．，](?=[０-９．\d])|[０-９]/g, (each) =>
    String.fromCharCode(each.charCodeAt(0) - 0xfee0),
  );

const withoutIdioms = (text: string, idioms: readonly string[]): string =>
  text.replaceAll(new RegExp(idioms.join('|'), 'g'), (idiom) => ' '.repeat(idiom.length));

/** 8 元/斤, ¥8/斤, 8 元一斤 */
function pricesIn(text: string, term: NonLegalTerm): readonly Match[] {
  const words = [...(term.words ?? []), ...(term.anywhere ?? []), ...(term.symbols ?? [])];
  const pattern = `(?:${any(words)})${notBefore(term)}${symbolEnd(term)}`;
  return behind(text, pattern, PRICE).map(({ start, end, before }) => {
    const price = readNumber(before[1] ?? before[2] ?? '');
    const amount =
      price === undefined || term.factor === undefined ? undefined : dividedBy(price, rational(term.factor));
    return { ...placed(text, start, end, term), isPrice: true, amount: amount && decimalText(amount) };
  });
}

/** A word behind a number, `/` or 每. */
function quantitiesIn(text: string, term: NonLegalTerm): readonly Match[] {
  const words = [...(term.words ?? []), ...(term.anywhere ?? [])];
  if (words.length === 0) return [];
  const pattern = `(?:${any(words)})(?:半(?![${NUMERALS}斤两]))?${notBefore(term)}`;
  return behind(text, pattern, COUNT).map(({ start, end, before }) => {
    const number = before[1] === undefined || before[2] !== '' ? undefined : readNumber(before[1]);
    const isAndAHalf = text[end - 1] === '半';
    const count = number !== undefined && isAndAHalf ? plus(number, rational('1/2')) : number;
    return counted(placed(text, start, end, term), count);
  });
}

/** A word that means nothing else, without a number. */
function wordsIn(text: string, term: NonLegalTerm): readonly Match[] {
  if (term.anywhere === undefined) return [];
  return [...text.matchAll(new RegExp(any(term.anywhere), 'g'))].map((match) =>
    placed(text, match.index, match.index + match[0].length, term),
  );
}

/** A symbol behind figures. An English word may look like one: 5 in a row. */
function symbolsIn(text: string, term: NonLegalTerm): readonly Match[] {
  if (term.symbols === undefined) return [];
  const pattern = `(?:${any(term.symbols)})(?![A-Za-z0-9])`;
  return behind(text, pattern, term.unsure ? FIGURES_AT_ONCE : FIGURES_BEFORE).map(({ start, end, before }) =>
    counted(placed(text, start, end, term), readNumber(before[1] ?? '')),
  );
}

/**
 * Where a word stands behind a number. The word is looked for first and the number backwards from it, in few
 * characters: the other way round a long row of figures would be read again from each of them.
 */
function behind(
  text: string,
  word: string,
  number: RegExp,
): readonly { readonly start: number; readonly end: number; readonly before: RegExpExecArray }[] {
  return [...text.matchAll(new RegExp(word, 'g'))].flatMap((match) => {
    const before = number.exec(text.slice(Math.max(0, match.index - MOST_BEFORE), match.index));
    if (before === null) return [];
    return [{ start: match.index - before[0].length, end: match.index + match[0].length, before }];
  });
}

function placed(text: string, start: number, end: number, term: NonLegalTerm): Match {
  const isRange = RANGE.test(text.slice(Math.max(0, start - 2), start));
  return {
    start,
    end,
    text: text.slice(start, end),
    term,
    isPrice: false,
    isSure: term.unsure !== true && !isRange,
  };
}

function counted(match: Match, count: Rational | undefined): Match {
  if (count === undefined || match.term.factor === undefined) return match;
  return { ...match, count, amount: decimalText(times(count, rational(match.term.factor))) };
}

/** 二斤 and 三两, one behind the other, are one quantity. */
function join(first: Match, second: Match, text: string): Match | undefined {
  const isTenth = TENTHS[first.term.id] === second.term.id && first.end === second.start;
  if (!isTenth || first.count === undefined || second.count === undefined) return undefined;
  const count = plus(first.count, dividedBy(second.count, rational('10')));
  const { start } = first;
  return counted({ ...first, end: second.end, text: text.slice(start, second.end) }, count);
}

const any = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const notBefore = ({ notBefore: pattern }: NonLegalTerm): string =>
  pattern === undefined ? '' : `(?!${pattern})`;

const symbolEnd = ({ symbols }: NonLegalTerm): string => (symbols === undefined ? '' : '(?![A-Za-z0-9])');
