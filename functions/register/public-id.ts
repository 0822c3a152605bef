import { createHash } from 'node:crypto';
import { naturalKey, type UnitCandidate } from '../../shared/register/candidate.ts';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/**
 * The public id of a unit, from its natural key: `u` and 60 bits of SHA-256 in Crockford base32. Importing the
 * same row again, on any machine, meets the same unit; 60 bits make a clash among a million units one in two
 * million, and a clash is refused by the conditional write, never overwritten.
 */
export function publicIdOf(candidate: UnitCandidate): string {
  const digest = createHash('sha256').update(naturalKey(candidate)).digest();
  const characters = Array.from({ length: LENGTH }, (_, at) => CROCKFORD.charAt((digest[at] ?? 0) % 32));
  return `u${characters.join('')}`;
}
