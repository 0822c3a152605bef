import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type Editing, editingUnderTest, minute } from '../support/editing.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { FAULTS, failCall } from '../support/faulty-client.ts';
import { prefixedTable } from '../support/prefixed-table.ts';
import { anArticle } from '../support/some-content.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const fresh = (label: string): Editing => editingUnderTest(prefixedTable(engine.table(), `${label}#`));
const auditOf = async (label: string): Promise<readonly string[]> => {
  const desk = createDeskRepository(prefixedTable(engine.table(), `${label}#`));
  const { entries } = await desk.listAudit(asDay('2026-05-20'), { limit: 100 });
  return entries.map(({ actor, action, detail }) => `${actor} ${action} ${detail}`);
};

describe('R19: an article on the way to the public and back', () => {
  it('is written, scheduled by two people, public from its moment on, rolled back, withdrawn; history and audit trail keep all of it', async () => {
    const editing = fresh('whole way');
    await editing.save('article', 'zero', anArticle());
    await editing.step('article', 'zero', 'propose', { from: minute(60) });
    await editing.step('article', 'zero', 'approve', { by: 'B' });
    editing.clock.at = minute(59);
    await editing.tick();
    expect(await editing.publicContent.find('article', 'zero')).toBeUndefined();

    editing.clock.at = minute(60);
    await editing.tick();
    const first = await editing.publicContent.find('article', 'zero');
    expect(first).toMatchObject({ state: 'published', serial: 1, version: 1, at: minute(60) });

    editing.clock.at = minute(70);
    await editing.publish('article', 'zero', anArticle({ titleZh: '写错了' }));
    await editing.tick();
    expect(await editing.publicContent.find('article', 'zero')).toMatchObject({ version: 2, serial: 2 });

    editing.clock.at = minute(80);
    await editing.step('article', 'zero', 'propose', { version: 1 });
    await editing.step('article', 'zero', 'approve', { by: 'B' });
    await editing.tick();
    const back = await editing.publicContent.find('article', 'zero');
    expect(back).toMatchObject({ version: 1, serial: 3, firstAt: minute(60) });
    expect(back?.content).toEqual(first?.content);

    editing.clock.at = minute(90);
    await editing.step('article', 'zero', 'withdraw', { by: 'B' });
    await editing.tick();
    expect(await editing.publicContent.find('article', 'zero')).toMatchObject({
      state: 'withdrawn',
      reason: { zh: '更正', en: 'Correction' },
    });
    expect((await editing.publicContent.find('article', 'zero'))?.content).toBeUndefined();
    expect((await editing.content.listFacts('article', 'zero')).map(({ type }) => type).reverse()).toEqual([
      'save',
      'propose',
      'approve',
      'save',
      'propose',
      'approve',
      'propose',
      'approve',
      'withdraw',
    ]);
    expect(await auditOf('whole way')).toEqual([
      'editor-a content-changed save article/zero v1',
      'editor-a content-changed propose article/zero v1',
      'editor-b content-changed approve article/zero v1',
      'system content-published public article/zero v1',
      'editor-a content-changed save article/zero v2',
      'editor-a content-changed propose article/zero v2',
      'editor-b content-changed approve article/zero v2',
      'system content-published public article/zero v2',
      'editor-a content-changed propose article/zero v1',
      'editor-b content-changed approve article/zero v1',
      'system content-published public article/zero v1',
      'editor-b content-changed withdraw article/zero v1',
      'system content-published withdrawn article/zero v1',
    ]);
  });

  it('R7: who proposed cannot approve; what is returned or recalled leaves no public trace', async () => {
    const editing = fresh('second person');
    await editing.save('article', 'zero', anArticle());
    await editing.step('article', 'zero', 'propose');
    await expect(editing.step('article', 'zero', 'approve', { by: 'A' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(editing.step('article', 'zero', 'return', { by: 'B', reason: ' ' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await editing.step('article', 'zero', 'return', { by: 'B' });
    await editing.step('article', 'zero', 'propose', { from: minute(30) });
    await editing.step('article', 'zero', 'approve', { by: 'B' });
    await editing.step('article', 'zero', 'recall', { by: 'B' });
    editing.clock.at = minute(40);
    expect(await editing.tick()).toBe(1);
    expect(await editing.tick()).toBe(0);
    expect(await editing.publicContent.list('article')).toEqual([]);
  });

  it('R12: the second of two editors who save is told, and nothing is overwritten', async () => {
    const editing = fresh('two editors');
    await editing.save('article', 'zero', anArticle());
    await editing.save('article', 'zero', anArticle({ titleZh: '甲' }), { by: 'A', revision: 1 });
    await expect(
      editing.save('article', 'zero', anArticle({ titleZh: '乙' }), { by: 'B', revision: 1 }),
    ).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
    const both = await Promise.allSettled([
      editing.save('article', 'zero', anArticle({ titleZh: '丙' }), { by: 'A', revision: 2 }),
      editing.save('article', 'zero', anArticle({ titleZh: '丁' }), { by: 'B', revision: 2 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await editing.content.findHead('article', 'zero'))?.latest.version).toBe(3);
  });

  it('what is not finished can be saved and not be proposed, and each field that is missing is named', async () => {
    const editing = fresh('unfinished');
    await editing.save('article', 'zero', anArticle({ textEn: '', rules: 'made-up' }));
    const refusal = await editing.step('article', 'zero', 'propose').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
    expect((refusal as DomainError).issues.map(({ field }) => field)).toEqual(['textEn', 'rules']);
  });

  it('publication that is scheduled more than a year ahead is taken for a slip', async () => {
    const editing = fresh('far ahead');
    await editing.save('article', 'zero', anArticle());
    await expect(
      editing.step('article', 'zero', 'propose', { from: minute(60 * 24 * 400) }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('ten clocks at a time write one public record and one line', async () => {
    const editing = fresh('ten clocks');
    await editing.publish('article', 'zero', anArticle());
    await Promise.allSettled(Array.from({ length: 10 }, () => editing.tick()));
    await editing.tick();
    expect(await editing.publicContent.find('article', 'zero')).toMatchObject({ serial: 1 });
    expect((await auditOf('ten clocks')).filter((line) => line.startsWith('system'))).toHaveLength(1);
  });
});

interface UseCase {
  readonly name: string;
  readonly given: (editing: Editing) => Promise<unknown>;
  readonly act: (editing: Editing) => Promise<unknown>;
}

const request = (revision: number) => ({ revision, requestId: 'the-same-request' });

const USE_CASES: readonly UseCase[] = [
  {
    name: 'a first version is saved',
    given: async () => {},
    act: (editing) => editing.save('article', 'zero', anArticle(), request(0)),
  },
  {
    name: 'a version is proposed',
    given: (editing) => editing.save('article', 'zero', anArticle()),
    act: (editing) => editing.step('article', 'zero', 'propose', request(1)),
  },
  {
    name: 'a version is approved',
    given: async (editing) => {
      await editing.save('article', 'zero', anArticle());
      await editing.step('article', 'zero', 'propose');
    },
    act: (editing) => editing.step('article', 'zero', 'approve', { by: 'B', ...request(2) }),
  },
  {
    name: 'the clock publishes',
    given: (editing) => editing.publish('article', 'zero', anArticle()),
    act: (editing) => editing.tick(),
  },
  {
    name: 'an article is withdrawn',
    given: async (editing) => {
      await editing.publish('article', 'zero', anArticle());
      await editing.tick();
    },
    act: (editing) => editing.step('article', 'zero', 'withdraw', request(3)),
  },
  {
    name: 'the clock takes it from the public',
    given: async (editing) => {
      await editing.publish('article', 'zero', anArticle());
      await editing.tick();
      await editing.step('article', 'zero', 'withdraw');
    },
    act: (editing) => editing.tick(),
  },
];

/** Everything that is kept of the item, and what the clock still has to do. */
async function stateOf(editing: Editing, label: string) {
  const head = await editing.content.findHead('article', 'zero');
  return {
    head,
    facts: (await editing.content.listFacts('article', 'zero')).map(({ requestId: _id, ...rest }) => rest),
    version: await editing.content.findVersion('article', 'zero', head?.latest.version ?? 1),
    due: await editing.content.listDue(minute(999), 10),
    published: await editing.publicContent.find('article', 'zero'),
    listed: await editing.publicContent.list('article'),
    audit: await auditOf(label),
  };
}

describe.each(USE_CASES)('when $name and a call to the store goes wrong', ({ name, given, act }) => {
  let faultless: unknown;
  let calls = 0;

  beforeAll(async () => {
    const editing = fresh(`${name} faultless`);
    await given(editing);
    const counted = failCall(engine.client, Number.NaN, 'fails before');
    await act(editing);
    calls = counted.calls();
    counted.restore();
    faultless = await stateOf(editing, `${name} faultless`);
  });

  it('the control: it changes something, and asks the store more than once', async () => {
    const before = fresh(`${name} control`);
    await given(before);
    expect(await stateOf(before, `${name} control`)).not.toEqual(faultless);
    expect(calls).toBeGreaterThan(1);
  });

  it.each(FAULTS)('a call that %s: tried again, nothing is lost, doubled or half done', async (fault) => {
    for (let at = 1; at <= calls; at += 1) {
      const label = `${name} ${fault} ${at}`;
      const editing = fresh(label);
      await given(editing);
      const faulty = failCall(engine.client, at, fault);
      const first = await act(editing).catch((error: unknown) => error);
      faulty.restore();
      if (first instanceof Error) {
        expect(first).toBeInstanceOf(DomainError);
        expect(['STORE_UNAVAILABLE', 'VERSION_MISMATCH', 'CONFLICT']).toContain((first as DomainError).code);
      }
      // The same request again, as a browser sends it after no answer; the clock comes again by itself.
      await act(editing);
      expect(await stateOf(editing, label), `call ${at} of ${calls}`).toEqual(faultless);
    }
  });
});

describe('what a publication costs', () => {
  it('in units of capacity, an article of two pages, from the first save to the public record', async () => {
    const spent: Record<string, number> = { reads: 0, writes: 0 };
    const table = engine.table((operation, units) => {
      const side = /write|transact/i.test(operation) && !/get/i.test(operation) ? 'writes' : 'reads';
      spent[side] = (spent[side] ?? 0) + units;
    });
    const editing = editingUnderTest(prefixedTable(table, 'costs#'));
    const text = `## 小标题\n\n${'计量'.repeat(400)}\n\n${'计量'.repeat(400)}\n`;
    const article = anArticle({ textZh: text, textEn: text.replaceAll('计量', 'kg') });
    const figures: string[] = [];
    const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      spent.reads = 0;
      spent.writes = 0;
      await act();
      figures.push(`${name} ${spent.writes} written, ${spent.reads} read`);
      expect(spent.writes, name).toBeLessThanOrEqual(40);
    };
    await step('save', () => editing.save('article', 'zero', article));
    await step('propose', () => editing.step('article', 'zero', 'propose'));
    await step('approve', () => editing.step('article', 'zero', 'approve', { by: 'B' }));
    await step('clock', () => editing.tick());
    await step('clock with nothing due', () => editing.tick());
    console.log(`content, units of capacity: ${figures.join('; ')}`);
    expect(spent.writes).toBe(0);
  });
});
