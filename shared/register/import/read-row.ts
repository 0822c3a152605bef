import { isUscc } from '../../kernel/check-digits.ts';
import type { Day } from '../../kernel/days.ts';
import type { UnitCandidate } from '../candidate.ts';
import { canLieIn } from '../coordinates.ts';
import type { Coordinates, Unit } from '../schema.ts';
import type { Columns } from './columns.ts';
import { fieldOfWords } from './field-words.ts';
import type { RowIssue } from './issues.ts';
import type { PlaceFinder, PlaceFound } from './places.ts';
import { RowCells, type SourceRow } from './row-cells.ts';
import { matchText } from './text.ts';
import { readPeriod, readYear } from './values.ts';

/** Longest texts that the register keeps; see schema.ts. */
const MOST = { name: 200, fieldText: 60, address: 200, originalNumber: 60, certifyingBody: 80 } as const;

export interface ListContext {
  readonly columns: Columns;
  readonly places: PlaceFinder;
  /** Year of the list, where neither a column nor a date says it. */
  readonly year?: number | undefined;
}

/** Either a candidate, or everything that is wrong with the row. */
export type RowRead =
  | { readonly candidate: UnitCandidate; readonly issues?: never }
  | { readonly candidate?: never; readonly issues: readonly RowIssue[] };

/**
 * Reads one row of a published list. Performs nothing and throws nothing.
 * @returns the candidate, or at least one issue that names row, column, value and remedy
 */
export function readRow(source: SourceRow, context: ListContext): RowRead {
  const cells = new RowCells(source, context.columns);
  const name = readName(cells);
  const field = readField(cells);
  const division = readDivision(cells, context.places);
  const dates = readDates(cells);
  const year = readListYear(cells, dates, context.year);
  const rest = {
    uscc: readUscc(cells),
    ...readTexts(cells),
    coordinates: readCoordinates(cells, division),
    instruments: readInstruments(cells, dates),
  };
  const incomplete =
    name === undefined || field === undefined || division === undefined || year === undefined;
  if (incomplete || cells.issues.length > 0) return { issues: cells.issues };
  const { validFrom, validTo } = dates;
  const demonstration = /^(true|是|1)$/u.test(matchText(cells.cell('demonstration') ?? ''));
  const candidate: UnitCandidate = {
    name,
    ...field,
    division,
    year,
    validFrom,
    validTo,
    ...rest,
    demonstration,
  };
  return { candidate };
}

function readName(cells: RowCells): string | undefined {
  if (cells.cell('name') === undefined) return cells.refuse('name', 'missing');
  const name = cells.text('name', MOST.name);
  return name === undefined || /\p{L}/u.test(name) ? name : cells.refuse('name', 'not-a-name');
}

function readField(cells: RowCells): Pick<UnitCandidate, 'field' | 'fieldText'> | undefined {
  if (cells.cell('field') === undefined) return cells.refuse('field', 'missing');
  const words = cells.text('field', MOST.fieldText);
  const ownWords = cells.text('fieldText', MOST.fieldText);
  if (words === undefined) return undefined;
  return ownWords === undefined ? fieldOfWords(words) : { ...fieldOfWords(words), fieldText: ownWords };
}

/** The place of the division column, with the prefecture's column before it, or else that of the address. */
function readDivision(cells: RowCells, places: PlaceFinder): string | undefined {
  const own = cells.cell('division');
  const above = cells.cell('prefecture') ?? '';
  const address = cells.cell('address');
  if (own === undefined && address === undefined) return cells.refuse('division', 'missing');
  const column = own === undefined ? 'address' : 'division';
  const find = own === undefined ? places.findInAddress : places.find;
  const text = own ?? address ?? '';
  const alone = find(text);
  const found = alone.kind === 'county' || above === '' ? alone : better(find(`${above}${text}`), alone);
  switch (found.kind) {
    case 'county':
      return found.code;
    case 'ambiguous':
      return cells.refuse(column, 'ambiguous-place', { codes: found.codes });
    case 'outside':
      return cells.refuse(column, 'outside-jurisdiction', { codes: [found.code] });
    case 'too-wide':
      return cells.refuse(column, 'place-too-wide');
    case 'unknown':
      return own === undefined ? cells.refuse('division', 'missing') : cells.refuse(column, 'unknown-place');
  }
}

function better(combined: PlaceFound, alone: PlaceFound): PlaceFound {
  return combined.kind === 'county' ? combined : alone;
}

interface Dates {
  readonly issuedOn: Day | undefined;
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
}

function readDates(cells: RowCells): Dates {
  const issuedOn = cells.day('issuedOn');
  const period = cells.cell('validity');
  const both = period === undefined ? undefined : readPeriod(period);
  if (period !== undefined && both === undefined) cells.refuse('validity', 'bad-period');
  const validFrom = cells.day('validFrom') ?? both?.from ?? issuedOn;
  const validTo = cells.day('validTo') ?? both?.to;
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    cells.refuse(cells.cell('validTo') === undefined ? 'validity' : 'validTo', 'ends-before-start');
  }
  return { issuedOn, validFrom, validTo };
}

function readListYear(cells: RowCells, dates: Dates, listYear: number | undefined): number | undefined {
  const cell = cells.cell('year');
  if (cell !== undefined) return readYear(cell) ?? cells.refuse('year', 'bad-year');
  const day = dates.issuedOn ?? dates.validFrom;
  const year = day === undefined ? listYear : readYear(day);
  return year ?? cells.refuse('year', 'bad-year');
}

function readUscc(cells: RowCells): string | undefined {
  const cell = cells.cell('uscc');
  if (cell === undefined) return undefined;
  const uscc = matchText(cell).toUpperCase();
  return isUscc(uscc) ? uscc : cells.refuse('uscc', 'bad-uscc');
}

function readTexts(cells: RowCells): Pick<UnitCandidate, 'address' | 'originalNumber' | 'certifyingBody'> {
  return {
    address: cells.text('address', MOST.address),
    originalNumber: cells.text('originalNumber', MOST.originalNumber),
    certifyingBody: cells.text('certifyingBody', MOST.certifyingBody),
  };
}

/** Checked against the province of the row's own county, where that is known. */
function readCoordinates(cells: RowCells, division: string | undefined): Coordinates | undefined {
  const [first, second] = (['latitude', 'longitude'] as const).filter(
    (column) => cells.cell(column) !== undefined,
  );
  if (first === undefined) return undefined;
  if (second === undefined) return cells.refuse(first, 'position-incomplete');
  const latitudeMicrodegrees = cells.microdegrees('latitude');
  const longitudeMicrodegrees = cells.microdegrees('longitude');
  if (latitudeMicrodegrees === undefined || longitudeMicrodegrees === undefined) return undefined;
  const coordinates = { latitudeMicrodegrees, longitudeMicrodegrees };
  return division === undefined || canLieIn(coordinates, division)
    ? coordinates
    : cells.refuse('latitude', 'position-outside');
}

function readInstruments(cells: RowCells, dates: Dates): Unit['instruments'] {
  const present = (['instrumentsInUse', 'instrumentsInVerification'] as const).filter(
    (column) => cells.cell(column) !== undefined,
  );
  const [first, second] = present;
  const asOf = cells.day('instrumentsAsOf') ?? dates.issuedOn ?? dates.validFrom;
  if (first === undefined) return undefined;
  const inUse = cells.count('instrumentsInUse');
  const inVerification = cells.count('instrumentsInVerification');
  if (second === undefined) return cells.refuse(first, 'count-incomplete');
  if (inUse === undefined || inVerification === undefined) return undefined;
  if (inVerification > inUse) return cells.refuse(second, 'more-verified-than-used');
  return asOf === undefined
    ? cells.refuse('instrumentsAsOf', 'count-without-day')
    : { inUse, inVerification, asOf };
}
