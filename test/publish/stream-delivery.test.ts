import { expect, it } from 'vitest';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import { recordCertificateEvent } from '../../functions/register/record-event.ts';
import { unitKey } from '../../functions/table/keys.ts';
import { createChance } from '../../infra/local/demonstration/chance.ts';
import { pumpBatch } from '../../infra/local/pump.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { divisionsBelow } from '../../shared/register/divisions.ts';
import { aCandidate } from '../support/a-unit.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { enter, publishingServices, streamEventOf } from '../support/publishing.ts';

const UNITS = 300;
const MOST_DELIVERIES = 5;
const BATCH = 100;
const POISONED = 3;
type StreamRecord = ReturnType<typeof streamEventOf>['Records'][number];

/** A register with a history, and a unit record that no reader understands. */
async function aRegister() {
  const table = createMemoryTable();
  const parts = publishingServices(table);
  const counties = divisionsBelow('530100');
  const units = await enter(
    parts.services,
    Array.from({ length: UNITS }, (_, at) =>
      aCandidate({ name: `演示${at}号店`, division: counties[at % counties.length] ?? '' }),
    ),
  );
  for (const { publicId } of units.filter((_, at) => at % 7 === 0)) {
    const event = { type: 'suspended', on: asDay('2026-01-05'), ground: 'under-investigation' } as const;
    await recordCertificateEvent(parts.services.register, { publicId, expectedVersion: 1, event });
  }
  const poison = Array.from({ length: POISONED }, (_, at) => ({ publicId: `u${at}broken` }));
  await table.transact(poison.map(({ publicId }) => ({ put: { ...unitKey(publicId), unit: { name: 1 } } })));
  return { ...parts, table, units, poison };
}

it('delivered up to five times, out of order, in batches that fail half-way, with poison among them: the same pages', async () => {
  const { services, objects, table, units, poison } = await aRegister();
  const chance = createChance(7);
  const deliveries = [...units, ...units, ...poison].flatMap((unit) =>
    Array.from({ length: 1 + chance.below(MOST_DELIVERIES - 1) }, () => unit),
  );
  const records = shuffled(streamEventOf(deliveries).Records, chance);
  const publish = createPublisher(services);
  const buried = new Set<string>();
  let failures = 0;
  let untilFailure = 100;
  objects.beforePut = () => {
    untilFailure -= 1;
    if (untilFailure > 0) return;
    untilFailure = 150 + chance.below(900);
    failures += 1;
    throw new Error('bucket away');
  };
  for (let from = 0; from < records.length; from += BATCH) {
    await pumpBatch<StreamRecord>(records.slice(from, from + BATCH), {
      deliver: (batch) => publish({ Records: batch as never }),
      checkpoint: async () => {},
      bury: async (record) => void buried.add(record.dynamodb.Keys.pk.S),
      wait: async () => {},
      isStopping: () => false,
      retryAttempts: 5,
    });
  }
  objects.beforePut = () => {};
  await publish({ source: 'aws.events' });

  expect(failures).toBeGreaterThan(5);
  expect([...buried].sort()).toEqual(poison.map(({ publicId }) => `UNIT#${publicId}`));
  const anew = publishingServices(table);
  await createPublisher(anew.services)({ kind: 'republish' });
  const once = anew.objects.published();
  const generated = [...objects.published().keys()];
  expect(generated.filter((key) => objects.files.get(key) !== once.get(key))).toEqual([]);
  for (const { publicId } of units) expect(objects.files.has(`units/${publicId}/index.html`)).toBe(true);
}, 120_000);

function shuffled<T>(items: readonly T[], chance: ReturnType<typeof createChance>): readonly T[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    const [a, b] = [result[at], result[other]];
    if (a === undefined || b === undefined) continue;
    result[at] = b;
    result[other] = a;
  }
  return result;
}
