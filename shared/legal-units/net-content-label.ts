import { decimalText } from '../kernel/decimal-text.ts';
import { compared, dividedBy, type Rational, rational, readRational, times } from '../kernel/rationals.ts';
import type { LabelKind, LabelUnit, NonLegalTerm } from './schema.ts';

/** What a statement of net content is held to. */
export type Requirement = 'words' | 'number' | 'unit' | 'range' | 'height' | 'pieces';

/** `unclear` where the rules or what was typed do not decide. */
export type Outcome = 'kept' | 'broken' | 'unclear';

export interface LabelFinding {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  /** How it would be right, or what is asked for: `1 kg`, `4 mm`. */
  readonly expected?: string | undefined;
}

export interface LabelAnswer {
  readonly kind?: LabelKind['id'] | undefined;
  readonly findings: readonly LabelFinding[];
  /** The content of one package as stated, such as `500 g`. */
  readonly content?: string | undefined;
}

export interface LabelRules {
  readonly kinds: readonly LabelKind[];
  readonly terms: readonly NonLegalTerm[];
}

interface Stated {
  readonly value: Rational;
  readonly kind: LabelKind;
  readonly unit: LabelUnit;
  /** The unit as it is written. */
  readonly word: string;
}

const PIECES = /[×xX✕*]\s*\d+|\d+\s*[^\d\s]{1,2}\s*[×xX✕*]/;
const QUANTITY = /(\d+(?:\.\d+)?)\s*([A-Za-zμ]+[²³23]?|[\u4e00-\u9fff]{1,4})/g;

/** What a label says of its net content, held to the rules one by one. */
export function checkNetContentLabel(
  asked: { readonly statement: string; readonly heightMm?: Rational | undefined },
  { kinds, terms }: LabelRules,
): LabelAnswer {
  const statement = plain(asked.statement);
  if (statement === '') return { findings: [] };
  const stated = statedIn(statement, kinds);
  const hasWords = /净\s*含\s*量/.test(statement);
  if (stated === undefined) {
    return { findings: [wordsFinding(hasWords, undefined), ...unreadable(statement, { kinds, terms })] };
  }
  const { kind, value, unit } = stated;
  const content = times(value, rational(unit.inBase));
  return {
    kind: kind.id,
    content: `${decimalText(value).text} ${unit.symbols[0]}`,
    findings: [
      wordsFinding(hasWords, kind),
      { requirement: 'number', outcome: 'kept' },
      unitFinding(stated),
      rangeFinding(stated, content),
      heightFinding(kind, content, asked.heightMm),
      ...(PIECES.test(statement) ? [{ requirement: 'pieces', outcome: 'kept' } as const] : []),
    ],
  };
}

/** Full-width figures and letters, and signs such as ㎏, as they are meant; ² stays what it is. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/[^²³]/gu, (each) => each.normalize('NFKC'))
    .replaceAll(/(?<=[dcm]?m)2(?!\d)/g, '²');

/** The first quantity in a unit of the rules; a count only where nothing else is stated. */
function statedIn(statement: string, kinds: readonly LabelKind[]): Stated | undefined {
  const all = [...statement.matchAll(QUANTITY)].flatMap(([, number = '', word = '']) => {
    const value = readRational(number);
    if (value === undefined || value.over === 0n) return [];
    return kinds.flatMap((kind) =>
      kind.units
        .filter(({ symbols, synonyms = [] }) =>
          [...symbols, ...synonyms].some((each) => isWritten(word, each)),
        )
        .map((unit) => ({ value, kind, unit, word })),
    );
  });
  return all.find(({ kind }) => kind.id !== 'count') ?? all[0];
}

/** 500克装 states 克; a symbol stands alone. */
const isWritten = (word: string, symbol: string): boolean =>
  /[\u4e00-\u9fff]/.test(symbol) ? word.startsWith(symbol) : word === symbol;

function wordsFinding(hasWords: boolean, kind: LabelKind | undefined): LabelFinding {
  if (hasWords || kind?.words === false) return { requirement: 'words', outcome: 'kept' };
  return { requirement: 'words', outcome: kind === undefined ? 'unclear' : 'broken', expected: '净含量' };
}

/** 公斤 is legal, and the schedule says 千克. */
function unitFinding({ unit: { symbols, synonyms = [] }, word }: Stated): LabelFinding {
  if (!synonyms.some((each) => isWritten(word, each))) return { requirement: 'unit', outcome: 'kept' };
  return { requirement: 'unit', outcome: 'unclear', expected: symbols[0] };
}

/** Why nothing was found: no number, or a unit that is none, with what is to be written. */
function unreadable(statement: string, { kinds, terms }: LabelRules): readonly LabelFinding[] {
  if (!/\d/.test(statement)) return [{ requirement: 'number', outcome: 'broken' }];
  const [, , word = ''] = [...statement.matchAll(QUANTITY)][0] ?? [];
  const term = terms.find(({ words = [], anywhere = [], symbols = [] }) =>
    [...words, ...anywhere, ...symbols].some((each) => isWritten(word, each)),
  );
  const meant = kinds.flatMap(({ units }) => units).find(({ misspelt = [] }) => misspelt.includes(word));
  const expected = term?.to ?? meant?.symbols[0];
  return [
    { requirement: 'number', outcome: 'kept' },
    { requirement: 'unit', outcome: word === '' || expected !== undefined ? 'broken' : 'unclear', expected },
  ];
}

/** 1000 g is to be stated as 1 kg, and 0.5 kg as 500 g. */
function rangeFinding({ kind, unit }: Stated, content: Rational): LabelFinding {
  const fits = ({ from, below }: LabelUnit): boolean =>
    compared(content, rational(from)) >= 0 && (below === undefined || compared(content, rational(below)) < 0);
  if (fits(unit)) return { requirement: 'range', outcome: 'kept' };
  const better = kind.units.find(fits);
  if (better === undefined) return { requirement: 'range', outcome: 'unclear' };
  const value = decimalText(dividedBy(content, rational(better.inBase))).text;
  return { requirement: 'range', outcome: 'broken', expected: `${value} ${better.symbols[0]}` };
}

function heightFinding(kind: LabelKind, content: Rational, heightMm: Rational | undefined): LabelFinding {
  const row = kind.heights.find(({ upTo }) => upTo === undefined || compared(content, rational(upTo)) <= 0);
  const expected = row === undefined ? undefined : `${row.mm} mm`;
  if (row === undefined || heightMm === undefined)
    return { requirement: 'height', outcome: 'unclear', expected };
  const outcome = compared(heightMm, rational(row.mm)) >= 0 ? 'kept' : 'broken';
  return { requirement: 'height', outcome, expected };
}
