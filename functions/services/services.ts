import type { Instant } from '../../shared/kernel/days.ts';
import { now } from '../adapters/clock.ts';
import { createDynamoClient } from '../adapters/dynamo-client.ts';
import { newId } from '../adapters/ids.ts';
import { createLogger, type Logger } from '../adapters/logger.ts';
import { createRegisterRepository, type RegisterRepository } from '../register/repository.ts';
import { createDynamoTable } from '../table/dynamo-table.ts';
import type { Table } from '../table/table.ts';
import type { Config } from './config.ts';

/** What the features are given; all effects come in through here. */
export interface Services {
  readonly config: Config;
  readonly register: RegisterRepository;
  /** Sessions table: idempotency records. */
  readonly sessions: Table;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Logger;
}

/** Wires the real parts together; performs no I/O. */
export function createServices(config: Config): Services {
  const client = createDynamoClient(config.dynamodbEndpoint);
  return {
    config,
    register: createRegisterRepository(createDynamoTable(client, config.registerTable)),
    sessions: createDynamoTable(client, config.sessionsTable ?? 'Sessions'),
    now,
    newId,
    log: createLogger(config.logLevel),
  };
}
