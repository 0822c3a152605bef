import { type Day, isDay } from '../kernel/days.ts';
import { type Instrument, MOST_INSTRUMENTS } from './schema.ts';

/** Why a row of a pasted or imported table cannot be taken as it is. */
export type RowError =
  | 'name-missing'
  | 'serial-missing'
  | 'serial-twice'
  | 'not-a-day'
  | 'too-long'
  | 'too-many';

export interface ReadRow {
  /** Line of the table, from 1, the header counted. */
  readonly line: number;
  readonly row: Instrument;
  readonly errors: readonly { readonly column: Column; readonly error: RowError }[];
}

const COLUMNS = ['name', 'model', 'serial', 'place', 'verifiedOn', 'validUntil', 'certificateNo'] as const;
export type Column = (typeof COLUMNS)[number];

/** Headers by which a column is known; the first word of each is the one that the template writes. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  name: ['名称', '器具名称', '计量器具名称', 'name', 'instrument'],
  model: ['型号规格', '型号', '规格', 'model'],
  serial: ['编号', '出厂编号', '器具编号', '设备编号', 'serial', 'serialno', 'number'],
  place: ['位置', '使用地点', '安装位置', '摊位', 'place', 'location'],
  verifiedOn: ['检定日期', 'verifiedon', 'verified'],
  validUntil: ['有效期至', '有效期', '下次检定日期', 'validuntil', 'valid'],
  certificateNo: ['证书编号', '检定证书编号', 'certificateno', 'certificate'],
};

export const TEMPLATE_HEADER = COLUMNS.map((column) => HEADERS[column][0] ?? column).join(',');

/**
 * A table as people paste it from a spreadsheet (tabs) or save it (commas): with a header in any order, or without
 * one in the template's order. Every row comes back, also one that cannot be taken, so that nothing typed is lost.
 * @param ledger what it is to be added to
 */
export function readInstrumentTable(text: string, ledger: readonly Instrument[] = []): readonly ReadRow[] {
  const records = cellsOf(text);
  const [first] = records;
  if (first === undefined) return [];
  const named = columnsOf(first.cells);
  const columns = named ?? COLUMNS;
  const serials = new Set<string>();
  const kept = new Set(ledger.map(sameInstrument));
  return (named === undefined ? records : records.slice(1)).map(({ line, cells }) => {
    const row = rowOf(columns, cells);
    if (row.serial !== '') kept.add(sameInstrument(row));
    const errors = errorsOf(row, { serials, all: kept.size });
    return { line, row, errors };
  });
}

/** One instrument is known by its name and its serial number. */
const sameInstrument = ({ name, serial }: Pick<Instrument, 'name' | 'serial'>): string => `${name}|${serial}`;

/**
 * A ledger with rows put into it: what it has already is brought up to date where it stands, what is new comes after.
 * @returns the ledger, and how many rows were added, were brought up to date, and said what it had said before
 */
export function withInstruments(
  ledger: readonly Instrument[],
  rows: readonly Instrument[],
): {
  readonly ledger: readonly Instrument[];
  readonly added: number;
  readonly updated: number;
  readonly same: number;
} {
  const held = new Map(ledger.map((row) => [sameInstrument(row), row]));
  const count = { added: 0, updated: 0, same: 0 };
  for (const row of rows) {
    const before = held.get(sameInstrument(row));
    // A column that the table does not have says nothing against what is known.
    const said = Object.entries(row).filter(([, value]) => value !== undefined && value !== '');
    const after = { ...before, ...Object.fromEntries(said) } as Instrument;
    const isSame =
      before !== undefined && said.every(([column, value]) => before[column as Column] === value);
    count[before === undefined ? 'added' : isSame ? 'same' : 'updated'] += 1;
    held.set(sameInstrument(row), before === undefined ? row : after);
  }
  return { ledger: [...held.values()], ...count };
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s_*（(].*$/g, '')
    .toLowerCase();

function columnsOf(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => COLUMNS.find((column) => HEADERS[column].includes(fold(cell))));
  return columns.filter((column) => column !== undefined).length >= 2 ? columns : undefined;
}

function rowOf(columns: readonly (Column | undefined)[], cells: readonly string[]): Instrument {
  const row: Record<Column, string> = {
    name: '',
    model: '',
    serial: '',
    place: '',
    verifiedOn: '',
    validUntil: '',
    certificateNo: '',
  };
  for (const [at, column] of columns.entries()) {
    if (column !== undefined) row[column] = (cells[at] ?? '').trim();
  }
  return { ...row, verifiedOn: dayOrText(row.verifiedOn), validUntil: dayOrText(row.validUntil) };
}

/** `2026/5/3`, `2026.5.3` and `2026年5月3日` as days; anything else stays as typed, to be shown with its error. */
function dayOrText(text: string): Day | '' {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC'));
  const day =
    parts === null ? text : [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
  // What is no day is reported by `errorsOf` before it can be saved.
  return day as Day | '';
}

const LONGEST = 60;

function errorsOf(
  row: Instrument,
  seen: { readonly serials: Set<string>; readonly all: number },
): ReadRow['errors'] {
  const errors: { column: Column; error: RowError }[] = [];
  if (row.name === '') errors.push({ column: 'name', error: 'name-missing' });
  if (row.serial === '') errors.push({ column: 'serial', error: 'serial-missing' });
  else if (seen.serials.has(sameInstrument(row))) errors.push({ column: 'serial', error: 'serial-twice' });
  seen.serials.add(sameInstrument(row));
  for (const column of ['verifiedOn', 'validUntil'] as const) {
    const text = row[column];
    if (text && !isDay(text)) errors.push({ column, error: 'not-a-day' });
  }
  for (const column of COLUMNS)
    if ((row[column] ?? '').length > LONGEST) errors.push({ column, error: 'too-long' });
  if (seen.all > MOST_INSTRUMENTS) errors.push({ column: 'name', error: 'too-many' });
  return errors;
}

interface Record_ {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Cells by RFC 4180, the separator being whichever of tab, comma and semicolon the first line has. Written here
 * because it runs in the browser on a small pasted text; lists on the server are read with csv-parse, which this is
 * tested against.
 */
function cellsOf(text: string): readonly Record_[] {
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const firstLine = source.slice(0, source.indexOf('\n') < 0 ? source.length : source.indexOf('\n'));
  const separator = ['\t', ',', ';'].find((each) => firstLine.includes(each)) ?? '\t';
  const records: Record_[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let began = 1;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRecord = () => {
    endCell();
    if (cells.some((each) => each.trim() !== '')) records.push({ line: began, cells });
    cells = [];
    began = line;
  };
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\n') line += 1;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') endRecord();
    else cell += character;
  }
  if (cell !== '' || cells.length > 0) endRecord();
  return records;
}
