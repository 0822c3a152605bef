import { figuresOf } from '../../shared/complaints/figures/figures-of.ts';
import type { FigureTrack } from '../../shared/complaints/figures/schema.ts';
import { LEAST_PUBLISHED } from '../../shared/complaints/figures/suppression.ts';
import { addDays, type Day, dayInShanghai, daysBetween, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { divisionsBelow } from '../../shared/register/divisions.ts';
import type { ComplaintsRepository } from './repository.ts';

/**
 * The figures of a month as of now, for officers.
 * @param asked.province first two digits of GB/T 2260
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function readFigures(
  complaints: Pick<ComplaintsRepository, 'listFigureRows' | 'listSurveys'>,
  asked: {
    readonly month: string;
    readonly track: FigureTrack;
    readonly province: string;
    readonly at: Instant;
  },
) {
  const { month, track, province, at } = asked;
  const [rows, surveys] = await Promise.all([
    complaints.listFigureRows(month, dayInShanghai(at)),
    complaints.listSurveys(month),
  ]);
  const prefectures = divisionsBelow(`${province}0000`);
  const figures = figuresOf(rows, { month, track, prefectures, surveys });
  return { month, track, ...figures, leastPublished: LEAST_PUBLISHED };
}

/** Three years, one of them with a leap day. */
const MOST_DAYS = 1096;

/**
 * The figures of the cases received from one day to another as of now, for officers.
 * @param asked.from first and last day of receipt, `to` not before `from` and at most three years after
 * @throws DomainError INVALID_INPUT, STORE_UNAVAILABLE
 */
export async function readFiguresOfDays(
  complaints: Pick<ComplaintsRepository, 'listFigureRows'>,
  asked: {
    readonly from: Day;
    readonly to: Day;
    readonly track: FigureTrack;
    readonly province: string;
    readonly at: Instant;
  },
) {
  const { from, to, track, province, at } = asked;
  assertSpan(daysBetween(from, to));
  const today = dayInShanghai(at);
  const read = monthsOf(from, to).map((month) => complaints.listFigureRows(month, today, { from, to }));
  const rows = (await Promise.all(read)).flat();
  const figures = figuresOf(rows, { track, prefectures: divisionsBelow(`${province}0000`) });
  return { from, to, track, ...figures, leastPublished: LEAST_PUBLISHED };
}

function assertSpan(days: number): void {
  if (days >= 0 && days <= MOST_DAYS) return;
  const zh = days < 0 ? '止日不能早于起日' : '一次最多三年';
  const en = days < 0 ? 'The last day comes before the first' : 'At most three years at once';
  throw new DomainError('INVALID_INPUT', 'expected a span of days', {
    issues: [{ field: 'to', code: 'span', zh, en }],
  });
}

/** `2026-04` to `2026-06`, both included. */
function monthsOf(from: Day, to: Day): readonly string[] {
  const months = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) months.add(day.slice(0, 7));
  return [...months];
}
