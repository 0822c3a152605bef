import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { fileComplaint } from '../../functions/complaints/file-complaint.ts';
import type { Table, TableWrite } from '../../functions/table/table.ts';
import { aComplaint } from '../support/a-filing.ts';
import type { Engine } from '../support/engine.ts';
import { aRequest, filingPorts } from '../support/filing-ports.ts';
import { type Figures, median } from './figures.ts';

const ROUNDS = 8;
const FILINGS = 60;
const AT_ONCE = 8;

/**
 * Filings a second on the embedded engine, beside bare `TransactWriteItems` of the very items that they wrote, in turns
 * in the same run: what reading, sealing, hashing and signing add.
 */
export async function benchFiling(figures: Figures, engine: Engine): Promise<void> {
  const written: (readonly TableWrite[])[] = [];
  const ports = filingPorts(recording(engine.table(), written));
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    written.length = 0;
    const keys = Array.from({ length: FILINGS }, (_, at) =>
      (round * FILINGS + at).toString(16).padStart(32, 'b'),
    );
    const requests = await Promise.all(keys.map((key) => aRequest(aComplaint, key)));
    const filing = await seconds(requests, (request) => fileComplaint(ports, request));
    const bare = await seconds([...written], (writes) => transact(engine, writes, `bare ${round}#`));
    // The first round warms both up.
    if (round === 0) continue;
    rates.push(FILINGS / filing);
    ratios.push(filing / bare);
  }
  const ratio = median(ratios);
  figures.add('filing.a-second', Math.round(median(rates)), `embedded engine, ${AT_ONCE} at once`);
  figures.add(
    'filing.ratio-to-bare-transaction',
    ratio,
    `time; as throughput ${(1 / ratio).toFixed(2)} of bare (goal 0.5)`,
  );
}

const recording = (table: Table, written: (readonly TableWrite[])[]): Table => ({
  ...table,
  async transact(writes) {
    written.push(writes);
    await table.transact(writes);
  },
});

async function transact({ client }: Engine, writes: readonly TableWrite[], prefix: string): Promise<void> {
  const TableName = 'Register';
  await client.send(
    new TransactWriteCommand({
      TransactItems: writes.map((write) =>
        'put' in write
          ? { Put: { TableName, Item: { ...write.put, pk: prefix + write.put.pk } } }
          : { Delete: { TableName, Key: { pk: prefix + write.remove.pk, sk: write.remove.sk } } },
      ),
    }),
  );
}

/** How long all take, so many at a time. */
async function seconds<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (performance.now() - started) / 1000;
}
