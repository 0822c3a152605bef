import { figuresOf } from '../../shared/complaints/figures/figures-of.ts';
import type { FigureTrack } from '../../shared/complaints/figures/schema.ts';
import { LEAST_PUBLISHED } from '../../shared/complaints/figures/suppression.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { divisionsBelow } from '../../shared/register/divisions.ts';
import type { ComplaintsRepository } from './repository.ts';

/**
 * The figures of a month as of now, for officers.
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
  const figures = figuresOf(rows, { month, track, prefectures: divisionsBelow(`${province}0000`) });
  return { month, track, ...figures, leastPublished: LEAST_PUBLISHED };
}
