import { describe, expect, it } from 'vitest';
import { walkMany } from '../support/certification-walks.ts';
import { startStreamlessEngine } from '../support/streamless-engine.ts';

/** `CERTIFICATION_WALKS=1-10000` walks these seeds, however long it takes; without it as many as the time holds. */
const asked = /^(\d+)-(\d+)$/.exec(process.env.CERTIFICATION_WALKS ?? '');
const [first, last] = [Number(asked?.[1] ?? 1), Number(asked?.[2] ?? 10_000)];
const BUDGET_MS = asked === null ? 240_000 : Number.POSITIVE_INFINITY;
/** Walks on one engine: it is begun anew before its tables grow large. */
const ON_ONE_ENGINE = 100;

describe('cases walked at random on the embedded engine', () => {
  it(
    'break no invariant',
    async () => {
      const end = performance.now() + BUDGET_MS;
      const sum = { walks: 0, events: 0, taken: 0 };
      for (let from = first; from <= last && performance.now() < end; from += ON_ONE_ENGINE) {
        const engine = await startStreamlessEngine();
        const to = Math.min(last, from + ON_ONE_ENGINE - 1);
        const { broken, walks, events, taken } = await walkMany(engine.table, { from, to });
        await engine.stop();
        expect(broken).toEqual([]);
        sum.walks += walks;
        sum.events += events;
        sum.taken += taken;
      }
      const { walks, events, taken } = sum;
      console.log(`certification: ${walks} walks, ${events} events, ${taken} taken, 0 invariants broken`);
      expect(walks).toBeGreaterThanOrEqual(Math.min(ON_ONE_ENGINE, last - first + 1));
    },
    6 * 3_600_000,
  );
});
