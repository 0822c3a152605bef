import * as z from 'zod/mini';
import { type Day, daysBetween } from '../kernel/days.ts';
import { stepAfter, transitionNamed } from './lifecycle.ts';
import { type CaseHead, OUTCOMES } from './schema.ts';
import { type Cell, withheldCells, withTotals } from './suppression.ts';

export const PURCHASE_KINDS = ['retail-weighing', 'prepackaged', 'fuel', 'other'] as const;

/** Tracks that are counted: a request to correct the register is neither a complaint nor a report. */
export const FIGURE_TRACKS = ['complaint', 'report'] as const;
export type FigureTrack = (typeof FIGURE_TRACKS)[number];

/** What statistics keep of a case, and all that they keep: nothing in it says who, where exactly, or about whom. */
export const figureRowSchema = z.object({
  /** Month of receipt in Shanghai, `2026-05`. */
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  /** GB/T 2260 code of the prefecture. */
  prefecture: z.string().check(z.regex(/^\d{4}00$/)),
  kind: z.enum(PURCHASE_KINDS),
  track: z.enum(FIGURE_TRACKS),
  /** How it ended; absent while it is open. */
  outcome: z.optional(z.enum(OUTCOMES)),
  /** Calendar days from receipt to that. */
  days: z.optional(z.int().check(z.gte(0))),
  /** Whether the first decision came by its last day; absent where none was needed yet. */
  onTime: z.optional(z.boolean()),
});
export type FigureRow = z.infer<typeof figureRowSchema>;

/**
 * The row of a case.
 * @param firstDueDay last day of the clock that filing started, as the case's calendar counts it
 * @param today a case without a decision counts as late from the day after its last one
 */
export function figureRowOf(
  head: CaseHead & { readonly track: FigureTrack },
  firstDueDay: Day | undefined,
  today: Day,
): FigureRow {
  const { receivedOn, division, rule, track, events } = head;
  const isOpen = ![
    'closed',
    'withdrawn',
    'not-accepted',
    'settled',
    'terminated',
    'not-opened',
    'decided',
  ].includes(stepAfter(events));
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
  };
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

/** A table of counts with totals; `null` where a count is withheld. */
export interface FigureTable {
  readonly columns: readonly string[];
  /** Prefectures, and `total` last. */
  readonly rows: readonly { readonly name: string; readonly counts: readonly (number | null)[] }[];
}

export interface Figures {
  readonly month: string;
  readonly track: FigureRow['track'];
  readonly byKind: FigureTable;
  readonly byOutcome: FigureTable;
  readonly byTime: FigureTable;
  /** Median days of the cases that ended; `null` where fewer than five did. */
  readonly medianDays: readonly { readonly name: string; readonly days: number | null }[];
}

/**
 * The figures of a month and track: the one function behind the officers' export and the open data.
 * @param rows rows of that month and track; others are ignored
 * @param given.prefectures every prefecture, so that one without a case is a row too
 */
export function figuresOf(
  rows: readonly FigureRow[],
  given: {
    readonly month: string;
    readonly track: FigureRow['track'];
    readonly prefectures: readonly string[];
  },
): Figures {
  const { month, track, prefectures } = given;
  const own = rows.filter((row) => row.month === month && row.track === track);
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
  const masks = linkedMasks(tables.map(({ counts }) => counts));
  const [byKind, byOutcome, byTime] = tables.map(({ columns, counts }, at) =>
    shown({ columns, counts }, masks[at] ?? [], prefectures),
  );
  if (byKind === undefined || byOutcome === undefined || byTime === undefined)
    throw new RangeError('three tables');
  return { month, track, byKind, byOutcome, byTime, medianDays: mediansOf(own, prefectures) };
}

/** The tables share their row totals: what one withholds of them the others have to withhold too. */
function linkedMasks(tables: readonly (readonly (readonly number[])[])[]) {
  const totals = new Set<number>();
  for (;;) {
    const masks = tables.map((counts) => {
      const last = counts[0]?.length ?? 0;
      return withheldCells(
        counts,
        [...totals].map((row): Cell => [row, last]),
      );
    });
    const found = masks.flatMap((mask) => mask.flatMap((row, at) => (row.at(-1) === true ? [at] : [])));
    if (found.every((row) => totals.has(row))) return masks;
    for (const row of found) totals.add(row);
  }
}

function shown(
  {
    columns,
    counts,
  }: { readonly columns: readonly string[]; readonly counts: readonly (readonly number[])[] },
  mask: readonly (readonly boolean[])[],
  prefectures: readonly string[],
): FigureTable {
  return {
    columns,
    rows: withTotals(counts).map((row, at) => ({
      name: prefectures[at] ?? 'total',
      counts: row.map((count, column) => (mask[at]?.[column] === true ? null : count)),
    })),
  };
}

function mediansOf(rows: readonly FigureRow[], prefectures: readonly string[]): Figures['medianDays'] {
  const LEAST = 5;
  const of = (name: string, own: readonly FigureRow[]) => {
    const days = own.flatMap((row) => (row.days === undefined ? [] : [row.days])).toSorted((a, b) => a - b);
    const [low, high] = [days[Math.ceil(days.length / 2) - 1] ?? 0, days[Math.floor(days.length / 2)] ?? 0];
    return { name, days: days.length < LEAST ? null : (low + high) / 2 };
  };
  return [
    ...prefectures.map((prefecture) =>
      of(
        prefecture,
        rows.filter((row) => row.prefecture === prefecture),
      ),
    ),
    of('total', rows),
  ];
}
