import type { FigureRowsFile } from '../../shared/complaints/figures/schema.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { ComplaintsRepository } from './repository.ts';

/**
 * The rows from which a published month was counted, for the auditor; `npm run figures:recompute` takes them.
 * @throws DomainError NOT_FOUND where the month has not been published; STORE_UNAVAILABLE
 */
export async function exportFigureRows(
  complaints: Pick<ComplaintsRepository, 'findFrozenRows'>,
  month: string,
): Promise<FigureRowsFile> {
  const file = await complaints.findFrozenRows(month);
  if (file === undefined) throw new DomainError('NOT_FOUND', 'figures of that month have not been published');
  return file;
}
