import type { CaseLookup } from '../../shared/desk/case-search.ts';
import { groupedCode, plainCode } from '../../shared/kernel/checked-code.ts';
import type { DeskRepository } from './repository.ts';

/** Shortest and longest of what may be a reference without its dashes. */
const REFERENCE = /^[0-9A-Z]{8,24}$/;

/** What was typed or heard on the telephone: without spaces, in capitals, full-width forms as what they mean. */
export const typedReference = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/** A case by its reference, with dashes or without, letters and digits that look alike taken for each other. */
export async function findByReference(
  desk: Pick<DeskRepository, 'findCaseByReference'>,
  typed: string,
): Promise<CaseLookup | undefined> {
  for (const spelling of spellings(typedReference(typed))) {
    const found = await desk.findCaseByReference(spelling);
    if (found !== undefined) return found;
  }
  return undefined;
}

function spellings(typed: string): readonly string[] {
  const bare = typed.replaceAll(/[-‐-―]/g, '');
  if (!REFERENCE.test(bare)) return [typed];
  // Of complaints and reports: `C-`, then groups of four; of all others a code in groups of four.
  const complaint = bare.startsWith('C') ? [`C-${groupedCode(bare.slice(1))}`] : [];
  return [...new Set([typed, ...complaint, groupedCode(plainCode(bare))])];
}
