import type { Instant } from '../../shared/kernel/days.ts';
import { now } from '../adapters/clock.ts';
import { createDynamoClient } from '../adapters/dynamo-client.ts';
import { createHttpMirror } from '../adapters/http-mirror.ts';
import { createHttpWitness } from '../adapters/http-witness.ts';
import { createLogger, type Logger } from '../adapters/logger.ts';
import type { Mirror } from '../adapters/mirror.ts';
import type { ObjectStore } from '../adapters/object-store.ts';
import { createS3ObjectStore } from '../adapters/s3-object-store.ts';
import type { Signer } from '../adapters/signer.ts';
import type { Witness } from '../adapters/witness.ts';
import { createLogRepository, type LogRepository } from '../log/repository.ts';
import { createDynamoTable } from '../table/dynamo-table.ts';
import { signerAt } from './case-ports.ts';
import type { LogConfig } from './config.ts';

/** What the writer of the transparency log is given. */
export interface LogServices {
  /** First line of every checkpoint. */
  readonly origin: string;
  /** Scheme and host under which citizens read the site; goes into QR codes. */
  readonly publicOrigin: string;
  readonly log: LogRepository;
  readonly objects: ObjectStore;
  /** Keys that sign; while keys change hands, the new one and the old one. */
  readonly signers: readonly Signer[];
  readonly witnesses: readonly Witness[];
  /** Second places that keep every checkpoint. */
  readonly mirrors: readonly Mirror[];
  readonly now: () => Instant;
  readonly logger: Logger;
}

/** Wires the real parts together; performs no I/O. */
export function createLogServices(config: LogConfig): LogServices {
  const table = createDynamoTable(createDynamoClient(config.dynamodbEndpoint), config.registerTable);
  return {
    origin: config.origin,
    publicOrigin: config.publicOrigin,
    log: createLogRepository(table),
    objects: createS3ObjectStore(config.siteBucket, config.s3Endpoint, config.siteKeys),
    signers: config.keys.map((key) => signerAt(key)),
    witnesses: config.witnesses.map(({ vkey, address }) => createHttpWitness(vkey, address)),
    mirrors: config.mirrors.map(createHttpMirror),
    now,
    logger: createLogger(config.logLevel),
  };
}
