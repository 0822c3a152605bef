import { createHash } from 'node:crypto';

/** What makes two addresses the same premises: full-width forms, spaces and letter case do not matter. */
export function premisesDigest(division: string, address: string): string {
  const folded = address.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();
  return createHash('sha256').update(`${division}|${folded}`).digest('hex').slice(0, 32);
}
