import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { type Filed, fileComplaint } from '../../functions/complaints/file-complaint.ts';
import { openCases } from '../../functions/complaints/open-cases.ts';
import { createDynamoTable } from '../../functions/table/dynamo-table.ts';
import type { Table } from '../../functions/table/table.ts';
import { createTables } from '../../infra/local/dynamodb-tables.ts';
import { startEmbeddedDynamodb } from '../../infra/local/embedded-dynamodb.ts';
import { aComplaint, aReport } from '../support/a-filing.ts';
import { caseServices } from '../support/case-services.ts';
import { aRequest, filingPorts } from '../support/filing-ports.ts';
import { createMemoryTable } from '../support/memory-table.ts';

const FILINGS = 1_000;
const AT_A_TIME = 32;
const FAILURE = 0.05;
const HANDLER_KILLED = 0.03;
const STORE_RESTARTS = 4;
const MOST_TRIES = 2_000;
const PATIENCE_MS = 2_000;

/** Chance that a run can be repeated with. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

it(`${FILINGS} filings at ${AT_A_TIME} at a time, calls failing, handlers killed, the store restarted: none lost, none twice`, async () => {
  const chance = seeded(520);
  const directory = await mkdtemp(join(tmpdir(), 'filings-'));
  const store = await restartableStore(join(directory, 'tables.sqlite'), chance);
  const keys = caseServices(createMemoryTable());
  const ports = () => filingPorts(store.table(), keys);
  const shown: Filed[] = [];
  let tries = 0;

  async function fileOne(number: number): Promise<void> {
    const form = number % 3 === 0 ? { ...aComplaint, door: 'both' } : { ...aReport, stall: `${number} 号` };
    const request = await aRequest(form, number.toString(16).padStart(32, '0'));
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      tries += 1;
      const filing = fileComplaint(ports(), request).catch(() => undefined);
      // A handler that is killed answers nobody, whatever it has done by then; the device sends again.
      const isKilled = chance() < HANDLER_KILLED;
      const filed = await (isKilled ? delay(5 * chance()) : Promise.race([filing, delay(PATIENCE_MS)]));
      if (filed !== undefined) {
        shown.push(filed);
        return;
      }
      await delay(60 * chance());
    }
    throw new Error(`expected filing ${number} to get through`);
  }

  const waiting = Array.from({ length: FILINGS }, (_, at) => at + 1);
  let restarts = 0;
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      await fileOne(number);
      if (shown.length > ((restarts + 1) * FILINGS) / (STORE_RESTARTS + 1) && restarts < STORE_RESTARTS) {
        restarts += 1;
        await store.restart();
      }
    }
  });
  await Promise.all(workers);
  store.heal();

  expect(restarts).toBe(STORE_RESTARTS);
  expect(tries, 'the control: had nothing gone wrong, the test would show nothing').toBeGreaterThan(
    FILINGS * 1.05,
  );
  expect(shown).toHaveLength(FILINGS);
  expect(new Set(shown.map(({ receipt }) => receipt)).size).toBe(FILINGS);
  const caseIds = new Set<string>();
  for (const { receipt, caseIds: ids } of shown) {
    const { cases } = await openCases(ports(), receipt);
    expect(cases.map(({ stored }) => stored.head.caseId).sort()).toEqual([...ids].sort());
    for (const { stored, facts } of cases) {
      expect(facts?.narrative).toBeTypeOf('string');
      expect(stored.head.events).toHaveLength(1);
      caseIds.add(stored.head.caseId);
    }
  }
  expect(caseIds.size).toBe(await casesInWorkList(ports()));
  console.log(
    `${FILINGS} filings, ${caseIds.size} cases, ${tries} attempts, ${store.failures()} calls failed, ${restarts} restarts: 0 lost, 0 twice`,
  );
  await store.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Every case that is open in the county: one without a receipt would be too many. */
async function casesInWorkList({ desk }: ReturnType<typeof filingPorts>): Promise<number> {
  let after: string | undefined;
  let count = 0;
  do {
    const page = await desk.listWork('530102', after);
    count += page.items.length;
    after = page.next;
  } while (after !== undefined);
  return count;
}

/** The embedded store, whose calls fail by chance, half of them after they were done. */
async function restartableStore(dataFile: string, chance: () => number) {
  let failures = 0;
  let isHealed = false;
  let current = await start();

  async function start() {
    const server = await startEmbeddedDynamodb({ dataFile });
    const bare = new DynamoDBClient({
      endpoint: server.endpoint,
      region: 'local',
      maxAttempts: 1,
      credentials: { accessKeyId: 'faults', secretAccessKey: 'local' },
    });
    const client = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
    client.middlewareStack.add(
      (next) => async (given) => {
        if (isHealed || chance() >= FAILURE) return next(given);
        failures += 1;
        if (chance() < 0.5) await next(given);
        throw Object.assign(new Error('fault'), { name: 'TimeoutError' });
      },
      { step: 'initialize', name: 'fault' },
    );
    return { server, bare, table: createDynamoTable(client, 'Casework') as Table };
  }
  await createTables(current.bare);
  return {
    table: () => current.table,
    failures: () => failures,
    heal: () => {
      isHealed = true;
    },
    async restart() {
      const old = current;
      await old.server.stop();
      current = await start();
      old.bare.destroy();
    },
    async stop() {
      current.bare.destroy();
      await current.server.stop();
    },
  };
}
