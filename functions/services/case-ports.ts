import { onceItWorks } from '../../shared/kernel/once-it-works.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { createFileCaseKeys } from '../adapters/file-case-keys.ts';
import { createFileKeyedHash } from '../adapters/file-keyed-hash.ts';
import { createFileSigner } from '../adapters/file-signer.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';
import type { Signer } from '../adapters/signer.ts';
import type { KeySetting } from './key-setting.ts';

/*
 * The adapters of KMS are loaded when a key is first used: most requests read what is public, and a cold start should
 * not carry the client for them.
 */

export function caseKeysAt(setting: KeySetting): CaseKeys {
  if ('file' in setting) return createFileCaseKeys(setting.file);
  const loaded = onceItWorks(async () => {
    const { createKmsCaseKeys } = await import('../adapters/kms-case-keys.ts');
    return createKmsCaseKeys(setting.kms);
  });
  return {
    create: async (caseId) => (await loaded()).create(caseId),
    unwrap: async (caseId, wrapped) => (await loaded()).unwrap(caseId, wrapped),
  };
}

export function keyedHashAt(setting: KeySetting): KeyedHash {
  if ('file' in setting) return createFileKeyedHash(setting.file);
  const loaded = onceItWorks(async () => {
    const { createKmsKeyedHash } = await import('../adapters/kms-keyed-hash.ts');
    return createKmsKeyedHash(setting.kms);
  });
  return { hash: async (purpose, value) => (await loaded()).hash(purpose, value) };
}

export function signerAt(setting: KeySetting): Signer {
  if ('file' in setting) return createFileSigner(setting.file);
  const loaded = onceItWorks(async () => {
    const { createKmsSigner } = await import('../adapters/kms-signer.ts');
    return createKmsSigner(setting.kms);
  });
  return {
    publicKey: async () => (await loaded()).publicKey(),
    sign: async (message) => (await loaded()).sign(message),
  };
}
