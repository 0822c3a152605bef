import { randomBytes } from 'node:crypto';
import { type Bytes, concatBytes } from '../../shared/kernel/bytes.ts';

/** `count` bytes that nobody can guess. */
export const secretBytes = (count: number): Bytes => concatBytes(randomBytes(count));
