import { DomainError } from '../../shared/kernel/errors.ts';
import type { CaseKeys } from './case-keys.ts';
import { secretBytes } from './random.ts';
import { openBytes, sealBytes } from './seal.ts';
import { readSecretFile } from './secret-file.ts';

const KEY_BYTES = 32;

/** Case keys under a key in a file, for one machine. @param path a file as `readSecretFile` reads it */
export function createFileCaseKeys(path: string): CaseKeys {
  const secret = readSecretFile(path);
  const contextOf = (caseId: string): string => `case-key/${caseId}`;
  return {
    async create(caseId) {
      const key = secretBytes(KEY_BYTES);
      return { key, wrapped: sealBytes(await secret(), key, contextOf(caseId)) };
    },
    async unwrap(caseId, wrapped) {
      const master = await secret();
      try {
        return openBytes(master, wrapped, contextOf(caseId));
      } catch (cause) {
        throw new DomainError('STORE_UNAVAILABLE', 'expected a key of this case', { cause });
      }
    },
  };
}
