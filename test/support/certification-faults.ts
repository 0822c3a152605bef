import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item, Table } from '../../functions/table/table.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { memoryCaseKeys } from './case-services.ts';
import { certificationDesk } from './certification-desk.ts';
import type { UseCase } from './certification-use-cases.ts';
import { type Engine, startEngine } from './engine.ts';
import { FAULTS, failCall } from './faulty-client.ts';
import { createMemoryTable } from './memory-table.ts';
import { prefixedTable } from './prefixed-table.ts';
import { putAll, recordedTable } from './recorded-table.ts';
import { stableText } from './stable-text.ts';

/** What is sealed anew each time: that it is there counts, not its bytes. */
const SEALED = new Set(['sealed', 'wrapped', 'words']);

const shownOf = (items: readonly Item[]): readonly string[] =>
  items.map((item) =>
    stableText(item, (name, value) => (SEALED.has(name) && typeof value === 'string' ? 'sealed' : value)),
  );

/**
 * Each call that a use case makes to the store goes wrong once, in each way; then the same is asked again under the same
 * key. Everything that is stored must be what a faultless run leaves: nothing half done, nothing twice.
 */
export function describeFaults(useCases: readonly UseCase[]): void {
  describe.each(useCases)('when $name and a call to the store goes wrong', ({ name, given, act }) => {
    const caseKeys = memoryCaseKeys();
    let engine: Engine;
    let before: readonly Item[];
    let caseId: string;
    let calls: number;
    let faultless: readonly string[];

    /** The situation once more, on the engine. */
    async function fresh(label: string) {
      const prefixed = prefixedTable(engine.table(), `${name} ${label}#`);
      const table = recordedTable(prefixed);
      await putAll(table, before);
      return { table, desk: certificationDesk(table, table, caseKeys) };
    }
    const stored = async (table: Pick<ReturnType<typeof recordedTable>, 'everything'>) =>
      shownOf(await table.everything());

    beforeAll(async () => {
      engine = await startEngine();
      const memory = recordedTable(createMemoryTable());
      caseId = await given(certificationDesk(memory, memory, caseKeys), memory as Table);
      before = await memory.everything();
      const { table, desk } = await fresh('faultless');
      const counted = failCall(engine.client, Number.NaN, 'fails before');
      await act(desk, caseId, table);
      calls = counted.calls();
      counted.restore();
      faultless = await stored(table);
    });
    afterAll(() => engine.stop());

    it('the control: it changes something, in more than one call; and without the second try the fault shows', async () => {
      expect(shownOf(before)).not.toEqual(faultless);
      expect(calls).toBeGreaterThan(1);
      let isShown = false;
      for (let call = calls; call >= 1 && !isShown; call -= 1) {
        const { table, desk } = await fresh(`no second try ${call}`);
        const faulty = failCall(engine.client, call, 'fails before');
        await act(desk, caseId, table).catch(() => {});
        faulty.restore();
        isShown = JSON.stringify(await stored(table)) !== JSON.stringify(faultless);
      }
      expect(isShown).toBe(true);
    });

    it.each(FAULTS)(
      'a call that %s: asked again, nothing is half done, lost or twice',
      async (fault) => {
        for (let call = 1; call <= calls; call += 1) {
          const { table, desk } = await fresh(`${fault} ${call}`);
          const faulty = failCall(engine.client, call, fault);
          const first = await act(desk, caseId, table).catch((error: unknown) => error);
          faulty.restore();
          if (first instanceof Error) {
            expect(first).toBeInstanceOf(DomainError);
            expect(first).toMatchObject({ code: 'STORE_UNAVAILABLE' });
            await act(desk, caseId, table);
          }
          expect(await stored(table), `call ${call} of ${calls}`).toEqual(faultless);
        }
      },
      120_000,
    );
  });
}
