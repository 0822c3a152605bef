import { join } from 'node:path';
import { now } from '../../functions/adapters/clock.ts';
import { createLogger } from '../../functions/adapters/logger.ts';
import { createS3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { logEntryWrite } from '../../functions/log/log-entry-write.ts';
import { createLogRepository } from '../../functions/log/repository.ts';
import { writeLog } from '../../functions/publish/log/write-log.ts';
import type { LogServices } from '../../functions/services/log-services.ts';
import type { Table } from '../../functions/table/table.ts';
import { BUCKETS } from '../../infra/constructs/stores.ts';
import { startObjectStoreServer } from '../../infra/local/object-store-server.ts';
import { utf8 } from '../../shared/kernel/bytes.ts';
import type { CertificateEvent } from '../../shared/register/schema.ts';
import { aUnit } from '../support/a-unit.ts';
import type { Engine } from '../support/engine.ts';
import { LOG_ORIGIN, sha256, testSigner } from '../support/log.ts';
import type { Figures } from './figures.ts';

const BATCH = 100;
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The writer of the transparency log from the table to files on the disk, with the real stores of one machine: how
 * many entries a second, how many objects a batch costs, and what it costs others to check.
 */
export async function benchLog(
  figures: Figures,
  engine: Engine,
  given: { readonly entries: number; readonly directory: string },
): Promise<void> {
  const server = await startObjectStoreServer(join(given.directory, 'objects'));
  // The one pair of keys that the embedded server knows.
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  });
  try {
    const table = engine.table();
    const services = servicesOver(table, server.endpoint);
    const written: { readonly key: string; readonly bytes: number }[] = [];
    const counted = counting(services, written);
    await give(table, 0, 100, () => 0);
    await writeLog(counted);
    for (const [name, size] of [
      ['one', 1],
      ['256', 256],
    ] as const) {
      written.length = 0;
      await give(table, (await services.log.readHead())?.size ?? 0, size, () => 0);
      await writeLog(counted);
      const ofLog = written.filter(({ key }) => key.startsWith('log/')).length;
      figures.add(`log.batch-of-${name}.objects`, ofLog, 'and one conditional write');
    }
    // The history of one unit, so that proofs and their codes are next to no part of the time; then one unit an entry.
    for (const [name, unitOf, entries] of [
      ['log.entries-per-second', () => 0, given.entries],
      ['log.entries-per-second.with-a-proof-each', (index: number) => index, given.entries / 10],
    ] as const) {
      const before = (await services.log.readHead())?.size ?? 0;
      await give(table, before, entries, unitOf);
      written.length = 0;
      const started = performance.now();
      await writeLog(counted);
      const seconds = (performance.now() - started) / 1000;
      figures.add(name, Math.round(entries / seconds), `${entries} entries, table to disk`);
    }
    const bundles = written.filter(({ key }) => /^log\/tile\/entries\/[x\d/]+$/.test(key));
    const bundled = bundles.reduce((sum, { bytes }) => sum + bytes, 0);
    figures.add('log.audit.bytes-per-entry', bundled / (bundles.length * 256), 'whole bundles as sent');
    const proof = written.findLast(({ key }) => key.endsWith('.tlog-proof'))?.bytes ?? 0;
    const keys = Buffer.byteLength((await services.log.readHead())?.keys ?? '');
    figures.add('log.verify.bytes', proof + keys, 'proof and keys, two requests, nothing compressed');
  } finally {
    await server.stop();
  }
}

function servicesOver(table: Table, endpoint: string): LogServices {
  return {
    origin: LOG_ORIGIN,
    publicOrigin: 'https://register.example',
    log: createLogRepository(table),
    objects: createS3ObjectStore(BUCKETS.site.name, endpoint),
    signers: [testSigner(1)],
    witnesses: [],
    mirrors: [],
    now,
    logger: createLogger('error', () => {}),
  };
}

function counting(services: LogServices, written: { key: string; bytes: number }[]): LogServices {
  const { objects } = services;
  return {
    ...services,
    objects: {
      ...objects,
      put(file) {
        written.push({ key: file.key, bytes: Buffer.byteLength(file.body) });
        return objects.put(file);
      },
      putBytes(file) {
        written.push({ key: file.key, bytes: file.body.length });
        return objects.putBytes(file);
      },
    },
  };
}

/** Gives events their places, as the register's transactions do. */
async function give(table: Table, from: number, count: number, unitOf: (index: number) => number) {
  const event: CertificateEvent = { sequence: 1, type: 'issued', year: 2025 };
  for (let start = from; start < from + count; start += BATCH) {
    const size = Math.min(BATCH, from + count - start);
    await table.transact(
      Array.from({ length: size }, (_, at) => {
        const unit = unitOf(start + at);
        const id = Array.from(sha256(utf8(String(unit))).slice(0, 12), (byte) => CROCKFORD.charAt(byte % 32));
        const certificateNumber = `YNIM-2025-530102-M-${String(unit).padStart(7, '0')}-K`;
        return logEntryWrite(aUnit({ publicId: `u${id.join('')}`, certificateNumber }), event, start + at);
      }),
    );
  }
}
