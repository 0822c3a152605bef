import * as z from 'zod/mini';
import { dayInShanghai, type Instant } from '../kernel/days.ts';
import { lastEnd, type VisitEvent } from './events.ts';

/** What the campaign came to: people counted, persons unknown. */

/** Smaller counts are not published: in a small place they would tell of somebody. Assumed. */
const SMALLEST_SHOWN = 5;
/** Questions of one quiz. */
export const QUIZ_LENGTH = 10;

/** What an event came to, session by session; kept when nothing about persons is left. */
export const visitOutcomeSchema = z.object({
  sessions: z.array(
    z.object({
      sessionId: z.string(),
      capacity: z.int(),
      /** People with places. */
      booked: z.int(),
      /** People on the waiting list at the end. */
      waiting: z.int(),
      /** People who came. */
      came: z.int(),
    }),
  ),
  erasedAt: z.optional(z.string()),
});
export type VisitOutcome = z.infer<typeof visitOutcomeSchema>;

/** Scores of a year that people chose to have counted: at place n, how many had n right. */
export const quizScoresSchema = z.object({
  year: z.int(),
  scores: z.array(z.int().check(z.gte(0))).check(z.length(QUIZ_LENGTH + 1)),
});
export type QuizScores = z.infer<typeof quizScoresSchema>;

/** A count, or that it is too small to be told. */
export type ShownCount = number | 'withheld';

export const RESULT_COLUMNS = ['capacity', 'booked', 'waiting', 'came'] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** From how many right answers each group of scores begins. */
const SCORE_GROUPS = [0, 4, 7, QUIZ_LENGTH] as const;

/** One year as it is published. */
export interface YearResults {
  readonly year: number;
  readonly sessionsHeld: number;
  readonly sessionsCancelled: number;
  readonly events: readonly (Readonly<Record<ResultColumn, ShownCount>> & {
    readonly title: VisitEvent['title'];
    readonly eventId: string;
  })[];
  readonly totals: Readonly<Record<ResultColumn, ShownCount>>;
  /** By `SCORE_GROUPS`; and all. */
  readonly quiz: readonly ShownCount[];
  readonly quizTotal: ShownCount;
  readonly demonstration: boolean;
}

/**
 * Counts with the small ones left out, and their sum only where it does not give a small one away: by subtraction from a
 * sum a single count that was left out would be told after all. Zero is told.
 */
export function withholdSmall(counts: readonly number[]): {
  readonly shown: readonly ShownCount[];
  readonly total: ShownCount;
} {
  const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;
  const small = counts.filter(isSmall);
  const hidden = small.reduce((sum, count) => sum + count, 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isTold = small.length === 0 || (small.length > 1 && hidden >= SMALLEST_SHOWN && !isSmall(total));
  return {
    shown: counts.map((count) => (isSmall(count) ? 'withheld' : count)),
    total: isTold ? total : 'withheld',
  };
}

/** A year's campaign: the year in which an event ends, in Shanghai. */
const campaignYear = (event: Pick<VisitEvent, 'sessions'>): number =>
  Number(dayInShanghai(lastEnd(event)).slice(0, 4));

/**
 * What each year came to, the newest first: events that are over, and scores that were sent in.
 * @param held events that are over, with what they came to
 */
export function campaignResults(
  held: readonly { readonly event: VisitEvent; readonly outcome: VisitOutcome }[],
  quiz: readonly QuizScores[],
): readonly YearResults[] {
  const years = new Set([...held.map(({ event }) => campaignYear(event)), ...quiz.map(({ year }) => year)]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const ofYear = held.filter(({ event }) => campaignYear(event) === year);
      return resultsOfYear(year, ofYear, quiz.find((each) => each.year === year)?.scores ?? []);
    });
}

function resultsOfYear(
  year: number,
  held: readonly { readonly event: VisitEvent; readonly outcome: VisitOutcome }[],
  scores: readonly number[],
): YearResults {
  const column = (name: ResultColumn) =>
    withholdSmall(held.map(({ event, outcome }) => sumOf(event, outcome, name)));
  const columns = {
    capacity: column('capacity'),
    booked: column('booked'),
    waiting: column('waiting'),
    came: column('came'),
  };
  const sessions = held.flatMap(({ event }) => event.sessions);
  const cancelled = sessions.filter(({ cancelledAt }) => cancelledAt !== undefined).length;
  const groups = SCORE_GROUPS.map((from, at) =>
    scores.slice(from, SCORE_GROUPS[at + 1] ?? scores.length).reduce((sum, count) => sum + count, 0),
  );
  const quiz = withholdSmall(groups);
  const cells = (at: number) => ({
    capacity: columns.capacity.shown[at] ?? 0,
    booked: columns.booked.shown[at] ?? 0,
    waiting: columns.waiting.shown[at] ?? 0,
    came: columns.came.shown[at] ?? 0,
  });
  return {
    year,
    sessionsHeld: sessions.length - cancelled,
    sessionsCancelled: cancelled,
    events: held.map(({ event: { title, eventId } }, at) => ({ title, eventId, ...cells(at) })),
    totals: {
      capacity: columns.capacity.total,
      booked: columns.booked.total,
      waiting: columns.waiting.total,
      came: columns.came.total,
    },
    quiz: quiz.shown,
    quizTotal: quiz.total,
    demonstration: held.some(({ event }) => event.demonstration),
  };
}

/** Sessions that were held: what was booked at one that was called off came to nothing. */
function sumOf(event: VisitEvent, outcome: VisitOutcome, column: ResultColumn): number {
  const off = new Set(
    event.sessions.filter(({ cancelledAt }) => cancelledAt !== undefined).map(({ sessionId }) => sessionId),
  );
  return outcome.sessions
    .filter(({ sessionId }) => !off.has(sessionId))
    .reduce((sum, session) => sum + session[column], 0);
}

/** Whether an event is over. */
export const isOver = (event: Pick<VisitEvent, 'sessions'>, now: Instant): boolean =>
  Date.parse(now) >= Date.parse(lastEnd(event));
