import { type FigureTrack, figuresOf } from '../../shared/complaints/figures.ts';
import { LEAST_PUBLISHED } from '../../shared/complaints/suppression.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { divisionsBelow } from '../../shared/register/divisions.ts';
import type { ComplaintsRepository } from './repository.ts';

/**
 * The figures of a month, for the public and for officers alike.
 * @param asked.province first two digits of GB/T 2260
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function readFigures(
  complaints: Pick<ComplaintsRepository, 'listFigureRows'>,
  asked: {
    readonly month: string;
    readonly track: FigureTrack;
    readonly province: string;
    readonly at: Instant;
  },
) {
  const { month, track, province, at } = asked;
  const rows = await complaints.listFigureRows(month, dayInShanghai(at));
  const prefectures = divisionsBelow(`${province}0000`).filter((code) => code.endsWith('00'));
  const { byKind, byOutcome, byTime, medianDays } = figuresOf(rows, { month, track, prefectures });
  return {
    month,
    track,
    byKind: plain(byKind),
    byOutcome: plain(byOutcome),
    byTime: plain(byTime),
    medianDays: [...medianDays],
    leastPublished: LEAST_PUBLISHED,
  };
}

const plain = ({ columns, rows }: ReturnType<typeof figuresOf>['byKind']) => ({
  columns: [...columns],
  rows: rows.map(({ name, counts }) => ({ name, counts: [...counts] })),
});
