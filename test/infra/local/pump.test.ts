import { describe, expect, it } from 'vitest';
import { type PumpParts, pumpBatch } from '../../../infra/local/pump.ts';

interface TestRecord {
  readonly eventID: string;
  readonly dynamodb: { readonly SequenceNumber: string };
}

const records = (count: number): TestRecord[] =>
  Array.from({ length: count }, (_, at) => ({
    eventID: `e${at + 1}`,
    dynamodb: { SequenceNumber: String(at + 1) },
  }));

/** A pump whose consumer is given; it remembers what came through, what was noted and what was put aside. */
function aPump(consume: (batch: readonly TestRecord[]) => unknown) {
  const delivered: string[] = [];
  const noted: string[] = [];
  const buried: string[] = [];
  const parts: PumpParts<TestRecord> = {
    deliver: async (batch) => {
      const answer = await consume(batch);
      delivered.push(...batch.map((record) => record.eventID));
      return answer;
    },
    checkpoint: async (sequenceNumber) => {
      noted.push(sequenceNumber);
    },
    bury: async (record) => {
      buried.push(record.eventID);
    },
    wait: async () => {},
    isStopping: () => false,
    retryAttempts: 5,
  };
  return { parts, delivered, noted, buried };
}

const poison = (id: string) => (batch: readonly TestRecord[]) => {
  if (batch.some((record) => record.eventID === id)) throw new Error('cannot be published');
  return { batchItemFailures: [] };
};

describe('the stream pump', () => {
  it('delivers a batch whole, in order, and notes its last record', async () => {
    const pump = aPump(() => ({ batchItemFailures: [] }));
    await pumpBatch(records(4), pump.parts);
    expect(pump.delivered).toEqual(['e1', 'e2', 'e3', 'e4']);
    expect(pump.noted).toEqual(['4']);
  });

  it('goes on at the first record that the publisher names as failed', async () => {
    let first = true;
    const pump = aPump((batch) => {
      if (!first) return { batchItemFailures: [] };
      first = false;
      return {
        batchItemFailures: [{ itemIdentifier: batch[3]?.dynamodb.SequenceNumber }, { itemIdentifier: '3' }],
      };
    });
    await pumpBatch(records(5), pump.parts);
    expect(pump.noted).toEqual(['2', '5']);
    expect(pump.delivered.slice(5)).toEqual(['e3', 'e4', 'e5']);
  });

  it('takes a name that it does not know for a failure of the whole batch', async () => {
    let calls = 0;
    const pump = aPump(() => ({ batchItemFailures: ++calls === 1 ? [{ itemIdentifier: '' }] : [] }));
    await pumpBatch(records(2), pump.parts);
    expect(calls).toBe(2);
    expect(pump.noted).toEqual(['2']);
  });

  it('puts aside the one record that cannot be published and lets all others through, in order', async () => {
    const pump = aPump(poison('e7'));
    await pumpBatch(records(20), pump.parts);
    expect(pump.buried).toEqual(['e7']);
    expect(pump.delivered).toEqual(
      records(20)
        .map((r) => r.eventID)
        .filter((id) => id !== 'e7'),
    );
    expect(pump.noted.map(Number)).toEqual([...pump.noted.map(Number)].sort((a, b) => a - b));
    expect(pump.noted.at(-1)).toBe('20');
  });

  it('puts aside only the named record, after its retries', async () => {
    let calls = 0;
    const pump = aPump((batch) => {
      const isNamed = batch[0]?.eventID === 'e1';
      if (isNamed) calls += 1;
      return { batchItemFailures: isNamed ? [{ itemIdentifier: '1' }] : [] };
    });
    await pumpBatch(records(3), pump.parts);
    expect(calls).toBe(6);
    expect(pump.buried).toEqual(['e1']);
    expect(pump.noted.at(-1)).toBe('3');
  });

  it('gets over a short failure without putting anything aside', async () => {
    let calls = 0;
    const pump = aPump(() => {
      calls += 1;
      if (calls < 2) throw new Error('store away');
    });
    await pumpBatch(records(3), pump.parts);
    expect(pump.buried).toEqual([]);
    expect(pump.noted).toEqual(['3']);
  });

  it('leaves the rest to the next start where it is told to stop', async () => {
    const pump = aPump(poison('e2'));
    await pumpBatch(records(3), { ...pump.parts, isStopping: () => true });
    expect(pump.noted).toEqual([]);
    expect(pump.buried).toEqual([]);
  });
});
