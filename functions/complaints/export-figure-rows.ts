import type { FigureRowsPart } from '../../shared/complaints/figures/schema.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { ComplaintsRepository } from './repository.ts';

/**
 * Some of the rows from which a published month was counted, for the auditor; `npm run figures:recompute` takes them.
 * @param asked.part from 1 on
 * @throws DomainError NOT_FOUND where the month has not been published, or has fewer parts; STORE_UNAVAILABLE
 */
export async function exportFigureRows(
  complaints: Pick<ComplaintsRepository, 'findFrozenPart'>,
  { month, part = 1 }: { readonly month: string; readonly part?: number | undefined },
): Promise<FigureRowsPart> {
  const file = await complaints.findFrozenPart(month, part);
  if (file === undefined)
    throw new DomainError('NOT_FOUND', 'expected a part of a month whose figures have been published');
  return file;
}
