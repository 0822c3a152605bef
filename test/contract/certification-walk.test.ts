import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkMany } from '../support/certification-walks.ts';
import { type Engine, startEngine } from '../support/engine.ts';

/** A sample; test/faults/certification-walks.test.ts walks the rest. */
const WALKS = 10;

describe('whatever happens to a case, in whatever order (M14, R3, R7)', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  it('no invariant is broken', async () => {
    const { broken, taken, events } = await walkMany(engine.table(), { from: 1, to: WALKS });
    expect(broken).toEqual([]);
    expect(events).toBeGreaterThanOrEqual(WALKS * 20);
    expect(taken).toBeGreaterThan(WALKS * 3);
  }, 120_000);
});
