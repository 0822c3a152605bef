import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item, Table } from '../../functions/table/table.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type Engine, startEngine } from './engine.ts';
import { FAULTS, failCall } from './faulty-client.ts';
import { createMemoryTable } from './memory-table.ts';
import { prefixedTable } from './prefixed-table.ts';
import { putAll, recordedTable } from './recorded-table.ts';

/** What somebody does, asked for under one key however often. */
export interface FaultedUseCase<World> {
  readonly name: string;
  /** Brings things to where it can be done. @returns what it is done to */
  readonly given: (world: World, table: Table) => Promise<string>;
  /** @param attempt 0, and 1 when it is asked for again: a later moment, other random ids, the same key */
  readonly act: (world: World, subject: string, table: Table, attempt: number) => Promise<unknown>;
  /** The clock: it comes again each minute, whatever became of the one before, and is told nothing. */
  readonly comesAgain?: true;
  /** It only looks: a look whose answer was lost stands in the trail, and so does the next. */
  readonly looks?: true;
}

/** How a kind of use case is set up and read. */
export interface FaultedWorld<World> {
  /** @returns what use cases stand on, over a table */
  readonly over: (table: Table) => World;
  /** A stored item as text: without what is random or of the moment of an attempt. */
  readonly shown: (item: Item) => string;
}

/**
 * Each call that a use case makes to the store goes wrong once, in each way; then the same is asked again under the same
 * key. Everything that is stored must be what a faultless run leaves: nothing half done, nothing twice. That is cases,
 * work lists, notices, photos, counts and the audit trail alike.
 */
export function describeStoreFaults<World>(
  useCases: readonly FaultedUseCase<World>[],
  makeWorld: () => FaultedWorld<World>,
): void {
  describe.each(useCases)('when $name and a call to the store goes wrong', (useCase) => {
    const { name, given, act, comesAgain = false, looks = false } = useCase;
    const kind = makeWorld();
    let engine: Engine;
    let before: readonly Item[];
    let subject: string;
    let calls: number;
    let faultless: readonly string[];

    const shownOf = (items: readonly Item[]): readonly string[] => {
      const texts = items.map(kind.shown).toSorted();
      return looks ? [...new Set(texts)] : texts;
    };

    /** The situation once more, on the engine. */
    async function fresh(label: string) {
      const table = recordedTable(prefixedTable(engine.table(), `${name} ${label}#`));
      await putAll(table, before);
      const world = kind.over(table);
      return { table, ask: (attempt: number) => act(world, subject, table, attempt) };
    }
    const stored = async (table: Pick<ReturnType<typeof recordedTable>, 'everything'>) =>
      shownOf(await table.everything());

    async function withoutFault(label: string) {
      const { table, ask } = await fresh(label);
      const counted = failCall(engine.client, Number.NaN, 'fails before');
      await ask(0);
      calls = counted.calls();
      counted.restore();
      if (comesAgain) await ask(1);
      return stored(table);
    }

    beforeAll(async () => {
      engine = await startEngine();
      const memory = recordedTable(createMemoryTable());
      subject = await given(kind.over(memory), memory);
      before = await memory.everything();
      faultless = await withoutFault('faultless');
    });
    afterAll(() => engine.stop());

    it('the control: it changes something, in more than one call; and without the second try the fault shows', async () => {
      expect(shownOf(before)).not.toEqual(faultless);
      expect(calls).toBeGreaterThan(1);
      let isShown = false;
      for (let call = calls; call >= 1 && !isShown; call -= 1) {
        const { table, ask } = await fresh(`no second try ${call}`);
        const faulty = failCall(engine.client, call, 'fails before');
        await ask(0).catch(() => {});
        faulty.restore();
        isShown = JSON.stringify(await stored(table)) !== JSON.stringify(faultless);
      }
      expect(isShown).toBe(true);
    });

    it.each(FAULTS)(
      'a call that %s: asked again, nothing is half done, lost or twice',
      async (fault) => {
        for (let call = 1; call <= calls; call += 1) {
          const { table, ask } = await fresh(`${fault} ${call}`);
          const faulty = failCall(engine.client, call, fault);
          const first = await ask(0).catch((error: unknown) => error);
          faulty.restore();
          if (first instanceof Error) {
            expect(first).toBeInstanceOf(DomainError);
            expect(first, `call ${call} of ${calls}`).toMatchObject({ code: 'STORE_UNAVAILABLE' });
            await ask(1);
          } else if (comesAgain) await ask(1);
          expect(await stored(table), `call ${call} of ${calls}`).toEqual(faultless);
        }
      },
      120_000,
    );
  });
}
