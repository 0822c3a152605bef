import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { createLogger } from '../../functions/adapters/logger.ts';
import type { Signer } from '../../functions/adapters/signer.ts';
import { createLogRepository } from '../../functions/log/repository.ts';
import { createLogWriter } from '../../functions/publish/log/handle-event.ts';
import { sha256 } from '../../functions/publish/log/sign-checkpoint.ts';
import type { LogServices } from '../../functions/services/log-services.ts';
import type { Table } from '../../functions/table/table.ts';
import { type Bytes, fromBase64Url, toBase64Url } from '../../shared/kernel/bytes.ts';
import { type LogKeys, logKeysSchema } from '../../shared/log/schema.ts';
import { hashesOfTile, type TileRef } from '../../shared/log/tiles.ts';
import type { Tile } from '../../shared/log/tree.ts';
import type { Verifying } from '../../shared/log/verify.ts';
import { MemoryObjectStore } from './memory-object-store.ts';
import { NOON } from './publishing.ts';

export const LOG_ORIGIN = 'register.example/log';

/** An Ed25519 key that is the same in each run. */
export function testKey(seed: number): KeyObject {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  return createPrivateKey({
    key: Buffer.concat([prefix, Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  });
}

export function testSigner(seed: number): Signer {
  const key = testKey(seed);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: async () => fromBase64Url(x),
    sign: async (message) => new Uint8Array(sign(null, message, key)),
  };
}

/** The reader's cryptography on Node. */
export const nodeVerifying: Verifying = {
  digest: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  isSignedBy: async (publicKey, message, signature) =>
    verify(
      null,
      message,
      createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) } }),
      signature,
    ),
};

/** The writer of a log over a table, with a bucket in memory, one key and a clock that the test sets. */
export function logWriting(table: Table, more: Partial<LogServices> = {}) {
  const objects = new MemoryObjectStore();
  const clock = { at: NOON };
  const services: LogServices = {
    origin: LOG_ORIGIN,
    publicOrigin: 'https://register.example',
    log: createLogRepository(table),
    objects,
    signers: [testSigner(1)],
    witnesses: [],
    mirrors: [],
    now: () => clock.at,
    logger: createLogger('error', () => {}),
    ...more,
  };
  return { services, objects, clock, write: createLogWriter(services) };
}

/** `/log/keys.json` as published. */
export const publishedKeys = (objects: MemoryObjectStore): LogKeys =>
  logKeysSchema.parse(JSON.parse(objects.files.get('log/keys.json') ?? ''));

/** Reads the tiles of a tree that was grown in one go. */
export function readerOf(tiles: readonly Tile[]) {
  return async ({ level, index, width }: TileRef): Promise<readonly Bytes[]> => {
    const tile = tiles.findLast((each) => each.level === level && each.index === index);
    return hashesOfTile(tile?.body ?? new Uint8Array()).slice(0, width);
  };
}

export { sha256 };
