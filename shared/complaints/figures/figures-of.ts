import { type Day, daysBetween } from '../../kernel/days.ts';
import { hasEnded, transitionNamed } from '../lifecycle.ts';
import { type CaseHead, OUTCOMES } from '../schema.ts';
import { hidden, safeMasks } from './linked-tables.ts';
import {
  type FigureRow,
  type Figures,
  type FigureTable,
  type FigureTrack,
  PURCHASE_KINDS,
  type SurveyRow,
} from './schema.ts';
import { LEAST_PUBLISHED } from './suppression.ts';
import { surveyTablesOf } from './survey-tables.ts';

/**
 * The row of a case.
 * @param firstDueDay last day of the clock that filing started: by the case's calendar, with what paused, lengthened or
 * began it anew before the first decision; `undefined` where it cannot be told
 * @param today a case without a decision counts as late from the day after its last one
 */
export function figureRowOf(
  head: CaseHead & { readonly track: FigureTrack },
  firstDueDay: Day | undefined,
  today: Day,
): FigureRow {
  const { receivedOn, division, rule, track, events } = head;
  const isOpen = !hasEnded(events);
  const ended = isOpen ? undefined : events.findLast((each) => outcomeOf(each) !== undefined);
  const first = events.find(({ type }) => FIRST_DECISIONS.has(type));
  const onTime =
    firstDueDay === undefined ? undefined : first === undefined ? undefined : first.on <= firstDueDay;
  const isLate = first === undefined && firstDueDay !== undefined && today > firstDueDay;
  return {
    month: receivedOn.slice(0, 7),
    prefecture: `${division.slice(0, 4)}00`,
    kind: rule ?? 'other',
    track,
    ...(ended === undefined
      ? {}
      : { outcome: outcomeOf(ended), days: Math.max(0, daysBetween(receivedOn, ended.on)) }),
    ...(onTime === undefined && !isLate ? {} : { onTime: onTime ?? false }),
    ...(head.demonstration ? { demonstration: true } : {}),
  };
}

/** What happened before the decision that ends the clock of filing: by it that clock is counted, pauses and all. */
export function untilDecided(events: CaseHead['events']): CaseHead['events'] {
  const decided = events.findIndex(({ type }) => FIRST_DECISIONS.has(type));
  return decided === -1 ? events : events.slice(0, decided);
}

const outcomeOf = ({ type, outcome }: CaseHead['events'][number]) => outcome ?? transitionNamed(type).outcome;

/** Decisions that end the clock of filing. */
const FIRST_DECISIONS: ReadonlySet<string> = new Set([
  'accepted',
  'not-accepted',
  'investigation-opened',
  'investigation-declined',
  'referred',
  'closed-unanswered',
  'withdrawn',
]);

const STATES = [
  'open',
  ...OUTCOMES.filter((each) => each !== 'corrected' && each !== 'not-corrected'),
] as const;
const TIMES = ['on-time', 'late', 'not-due'] as const;

/**
 * The figures of a track: the one function behind the officers' exports and the open data.
 * @param rows rows of the days wanted; those of another track, or another month where one is given, are ignored
 * @param given.prefectures every prefecture, so that one without a case is a row too
 * @param given.surveys answers of the survey, of the same month; where absent, nothing is said of them
 */
export function figuresOf(
  rows: readonly FigureRow[],
  given: {
    readonly month?: string;
    readonly track: FigureRow['track'];
    readonly prefectures: readonly string[];
    readonly surveys?: readonly SurveyRow[] | undefined;
  },
): Figures {
  const { month, track, prefectures, surveys } = given;
  const own = rows.filter((row) => (month === undefined || row.month === month) && row.track === track);
  const tables = [
    { columns: PURCHASE_KINDS, of: (row: FigureRow): string => row.kind },
    { columns: STATES, of: (row: FigureRow): string => row.outcome ?? 'open' },
    {
      columns: TIMES,
      of: (row: FigureRow): string =>
        row.onTime === undefined ? 'not-due' : row.onTime ? 'on-time' : 'late',
    },
  ].map(({ columns, of }) => ({
    columns: [...columns, 'total'],
    counts: prefectures.map((prefecture) =>
      columns.map(
        (column) => own.filter((row) => row.prefecture === prefecture && of(row) === column).length,
      ),
    ),
  }));
  const masks = safeMasks(tables.map(({ counts }) => counts));
  const [byKind, byOutcome, byTime] = tables.map(({ columns, counts }, at) => ({
    columns: [...columns],
    rows: hidden(counts, masks[at] ?? []).map((row, line) => ({
      name: prefectures[line] ?? 'total',
      counts: [...row],
    })),
  }));
  if (byKind === undefined || byOutcome === undefined || byTime === undefined)
    throw new RangeError('three tables');
  const asked = surveys?.filter((row) => row.track === track);
  return {
    ...{ byKind, byOutcome, byTime, medianDays: mediansOf(own, byOutcome) },
    ...(asked === undefined ? {} : { survey: surveyTablesOf(asked, prefectures) }),
  };
}

/**
 * A median is told where the number of cases behind it is: it can be added up from what the table of outcomes
 * publishes, and is large enough. So whether there is one tells nothing that the table does not.
 */
function mediansOf(rows: readonly FigureRow[], { columns, rows: outcomes }: FigureTable) {
  return outcomes.map(({ name, counts }) => {
    const ended = counts.filter((_, at) => columns[at] !== 'open' && columns[at] !== 'total');
    const isTold = ended.every((count) => count !== null) && sumOf(ended) >= LEAST_PUBLISHED;
    const own = name === 'total' ? rows : rows.filter(({ prefecture }) => prefecture === name);
    return { name, days: isTold ? medianOf(own.flatMap(({ days }) => days ?? [])) : null };
  });
}

const sumOf = (counts: readonly (number | null)[]): number =>
  counts.reduce((sum: number, count) => sum + (count ?? 0), 0);

/** The least number of days within which at least half of the cases ended. */
const medianOf = (days: readonly number[]): number =>
  days.toSorted((a, b) => a - b)[Math.ceil(days.length / 2) - 1] ?? 0;
