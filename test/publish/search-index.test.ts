import { beforeAll, describe, expect, it } from 'vitest';
import { soundedName, textsOf } from '../../functions/publish/search/names.ts';
import { writeIndex } from '../../functions/publish/search/write-index.ts';
import { createChance } from '../../infra/local/demonstration/chance.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { RegisterSearch } from '../../shared/register/search/ask.ts';
import { WHOLE_LIMIT } from '../../shared/register/search/index-file.ts';
import type { SearchEntry, SearchFilters } from '../../shared/register/search/schema.ts';
import { statusOn } from '../../shared/register/status.ts';
import { syntheticEntries, TODAY } from '../bench/search/names.ts';
import { MemoryObjectStore } from '../support/memory-object-store.ts';

/** Searches what has been published, and counts the files that it takes. */
function reader(objects: MemoryObjectStore) {
  const asked: string[] = [];
  const register = new RegisterSearch(async (path) => {
    asked.push(path);
    return objects.files.get(path.slice(1));
  });
  const ask = async (text: string, filters: SearchFilters = {}, limit = 50) =>
    (await register.ask({ text, filters, today: TODAY, limit })) ?? { hits: [], found: -1, isLeast: false };
  return { ask, asked, register };
}

async function published(entries: readonly SearchEntry[]) {
  const objects = new MemoryObjectStore();
  await writeIndex(objects, { entries, changed: undefined, today: TODAY });
  return objects;
}

const filesOf = (objects: MemoryObjectStore) => new Map([...objects.files].sort());

describe('P2: a register that lies in shards is searched like a small one', () => {
  const entries = syntheticEntries(600);
  let objects: MemoryObjectStore;
  let ask: ReturnType<typeof reader>['ask'];
  beforeAll(async () => {
    objects = await published(entries);
    ask = reader(objects).ask;
  });
  const lostAmong = async (questions: (entry: SearchEntry) => readonly string[], every = 5) => {
    const lost: string[] = [];
    for (const entry of entries.filter((_, at) => at % every === 0)) {
      for (const text of questions(entry)) {
        const { hits, isLeast } = await ask(text);
        const isFound = hits.some((hit) => hit.entry.publicId === entry.publicId);
        // Under a word that very many share, the closest forty are kept.
        if (!isFound && !isLeast) lost.push(`${text} for ${entry.name}`);
      }
    }
    return lost;
  };
  const runsOf = (entry: SearchEntry, length: number) => {
    const texts = textsOf(entry.name);
    return texts.slice(0, texts.length - length + 1).map((_, at) => texts.slice(at, at + length).join(''));
  };

  it('any two, three, four, five or more characters that stand together', async () => {
    expect(await lostAmong((entry) => [2, 3, 4, 5, 7].flatMap((length) => runsOf(entry, length)))).toEqual(
      [],
    );
  });

  it('initials and pinyin in full, mixed with characters, and with the last syllable begun', async () => {
    const sounds = (entry: SearchEntry) => soundedName(entry.name).map(({ readings: [first = ''] }) => first);
    expect(
      await lostAmong((entry) => {
        const spelt = sounds(entry);
        const characters = textsOf(entry.name);
        return [
          spelt.map((each) => each.charAt(0)).join(''),
          spelt.join(''),
          `${spelt.slice(0, -1).join('')}${spelt.at(-1)?.slice(0, 2)}`,
          `${characters.slice(0, 3).join('')}${spelt.slice(3).join('')}`,
        ];
      }),
    ).toEqual([]);
  });

  it('certificate number and identifier, in one request each', async () => {
    for (const entry of entries.slice(0, 20)) {
      const { ask: askFresh, asked } = reader(objects);
      const answer = await askFresh(entry.certificateNumber.toLowerCase());
      expect(answer.hits.map((hit) => hit.entry.publicId)).toEqual([entry.publicId]);
      expect(asked).toHaveLength(2);
    }
  });

  it('one homophone, one character wrong, missing or too many: as an exhaustive comparison finds them', async () => {
    const chance = createChance(5);
    const lost: string[] = [];
    for (const { publicId, name } of entries.slice(0, 120)) {
      const texts = textsOf(name);
      const at = 1 + chance.below(texts.length - 1);
      for (const wrong of [['囧'], [], ['囧', texts[at] ?? '']]) {
        const text = [...texts.slice(0, at), ...wrong, ...texts.slice(at + 1)].join('');
        const { hits, isLeast } = await ask(text);
        if (!isLeast && !hits.some((hit) => hit.entry.publicId === publicId))
          lost.push(`${text} for ${name}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('traditional characters, which the shards know under their usual form', async () => {
    const answer = await ask('雲南');
    const simplified = await ask('云南');
    expect(answer.found).toBe(simplified.found);
    expect((await ask('龍鳳')).hits.length).toBe((await ask('龙凤')).hits.length);
  });

  it('one request for a question, after the first', async () => {
    const { ask: askAgain, asked } = reader(objects);
    await askAgain('大理');
    const before = asked.length;
    await askAgain('昆明');
    await askAgain('昆明');
    expect(asked.length - before).toBe(1);
  });

  const passing = (filters: SearchFilters) =>
    entries.filter(
      (entry) =>
        (filters.field === undefined || entry.field === filters.field) &&
        (filters.division === undefined ||
          entry.division.startsWith(filters.division.replace(/(00)+$/, ''))) &&
        (filters.status === undefined || statusOn(entry, TODAY).status === filters.status),
    );

  it.each([
    ['超市', '超市', { division: '532900' }],
    ['超市', '超市', { field: 'market', division: '530100' }],
    ['店', '店', { status: 'expired' }],
    ['加油', '加油', { field: 'fuel' }],
    ['chaoshi', '超市', { division: '530100' }],
    ['jyz', '加油站', { field: 'fuel' }],
    ['chaoshi', '超市', { field: 'market', status: 'certified' }],
    ['朝市', '超市', { division: '530100', field: 'market' }],
  ] as const)(
    'P3: %s (%s) with filters finds all that a comparison of each unit finds: %o',
    async (text, written, filters) => {
      const expected = passing(filters).filter(({ name }) => name.includes(written));
      const answer = await ask(text, filters, 1_000);
      expect(expected.length).toBeGreaterThan(1);
      expect(answer.isLeast).toBe(false);
      expect(new Set(answer.hits.map(({ entry }) => entry.publicId))).toEqual(
        new Set(expected.map(({ publicId }) => publicId)),
      );
    },
  );

  it('P3: filters alone list what lies in a place, in one request after the first', async () => {
    const filters = { division: '530100', field: 'fuel', status: 'certified' } as const;
    const { ask: askFresh, asked } = reader(objects);
    const answer = await askFresh('', filters, 1_000);
    expect(answer.found).toBe(passing(filters).length);
    expect(asked).toEqual(['/search-index/index.txt', '/search-index/in/530100.txt']);
    expect((await askFresh('', { division: '530111' })).found).toBe(passing({ division: '530111' }).length);
  });

  it('P3: in a place without units nothing is found, which is no failure', async () => {
    const filters = { division: '110101' };
    expect(passing(filters)).toEqual([]);
    expect(await ask('', filters)).toMatchObject({ found: 0, isLeast: false });
    expect(await ask('超市', filters)).toMatchObject({ found: 0, isLeast: false });
    expect((await ask('超市')).found).toBeGreaterThan(0);
  });

  it('without words and without filters it names the list instead of sending thousands', async () => {
    expect(await ask('', { status: 'certified' })).toMatchObject({ isTooWide: true, hits: [] });
  });

  it('a question that nobody waits for any more is broken off, and asked anew when it comes again', async () => {
    let isSlow = true;
    let broken = 0;
    const register = new RegisterSearch((path, signal) => {
      if (!isSlow || !path.includes('/c')) return Promise.resolve(objects.files.get(path.slice(1)));
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          broken += 1;
          reject(new Error('aborted'));
        }),
      );
    });
    const request = { text: '大理', filters: {}, today: TODAY, limit: 5 };
    // Warm, so that only the shard is on its way.
    await register.ask({ ...request, text: 'dali' });
    const late = register.ask(request).catch(() => 'dropped');
    await new Promise((resolve) => setTimeout(resolve, 1));
    register.drop();
    isSlow = false;
    expect((await register.ask(request))?.hits.length).toBe(5);
    expect([await late, broken]).toEqual(['dropped', 1]);
  });
});

describe('a change rewrites the shards of its own grams', () => {
  const entries = syntheticEntries(450);
  const suspended = (entry: SearchEntry): SearchEntry => ({ ...entry, suspendedOn: asDay('2026-05-19') });

  it('and gives the bytes of making all anew, for every shard that no gram overfills', {
    timeout: 60_000,
  }, async () => {
    const [first] = entries;
    if (first === undefined) throw new Error('expected a unit');
    const added = syntheticEntries(460).slice(450);
    const changed = [suspended(first), ...added];
    const after = [...changed, ...entries.slice(1)];
    const objects = await published(entries);
    await writeIndex(objects, {
      entries: after,
      changed: new Set(changed.map(({ publicId }) => publicId)),
      today: TODAY,
    });
    const anew = filesOf(await published(after));
    const differing = [...filesOf(objects)].filter(
      ([path, text]) =>
        text !== anew.get(path) && (text.split('\n\n')[1] ?? '') === '' && !path.endsWith('index.txt'),
    );
    expect(differing).toEqual([]);
    const { ask } = reader(objects);
    for (const { publicId, name } of added) {
      expect((await ask(name)).hits[0]?.entry.publicId).toBe(publicId);
    }
    expect((await ask(first.name)).hits[0]?.entry.suspendedOn).toBe('2026-05-19');
  });

  it('and a unit that took another name is shown under that one alone', { timeout: 60_000 }, async () => {
    const first = entries[0] as SearchEntry;
    const renamed = { ...first, name: '新名演示商行', formerNames: [first.name] };
    const objects = await published(entries);
    const after = [renamed, ...entries.slice(1)];
    await writeIndex(objects, { entries: after, changed: new Set([first.publicId]), today: TODAY });
    const { ask } = reader(objects);
    const shown = async (text: string, filters: SearchFilters = {}) =>
      (await ask(text, filters)).hits.map(({ entry }) => entry.name);
    expect(await shown(renamed.name)).toContain(renamed.name);
    expect(await shown(first.name)).not.toContain(first.name);
    const there = await shown('', { division: first.division });
    expect([there.includes(renamed.name), there.includes(first.name)]).toEqual([true, false]);
  });

  it('as few in a register twice as large', { timeout: 60_000 }, async () => {
    const written: number[] = [];
    for (const size of [450, 1_000]) {
      const all = syntheticEntries(size);
      const objects = await published(all);
      const [first] = all;
      if (first === undefined) throw new Error('expected a unit');
      objects.written.length = 0;
      await writeIndex(objects, {
        entries: [suspended(first), ...all.slice(1)],
        changed: new Set([first.publicId]),
        today: TODAY,
      });
      written.push(objects.written.length);
      objects.written.length = 0;
      await writeIndex(objects, {
        entries: [suspended(first), ...all.slice(1)],
        changed: new Set([first.publicId]),
        today: TODAY,
      });
      expect(objects.written).toEqual([]);
    }
    expect(written[0]).toBeGreaterThan(40);
    expect(Math.max(...written)).toBeLessThanOrEqual(200);
  });

  it('a small register knows traditional forms as the name itself, and only then by sound', async () => {
    const named = (at: number, name: string): SearchEntry => ({ ...(entries[at] as SearchEntry), name });
    const { ask } = reader(await published([named(0, '重庆路超市'), named(1, '从庆路商店')]));
    expect((await ask('重慶路')).hits).toMatchObject([{ match: 'prefix', entry: { name: '重庆路超市' } }]);
    expect((await ask('仲庆路')).hits[0]).toMatchObject({
      match: 'homophone',
      entry: { name: '重庆路超市' },
    });
  });

  it('a small register is one file, and stays searchable while it grows into shards', async () => {
    const objects = await published(entries.slice(0, WHOLE_LIMIT));
    expect([...objects.files.keys()].sort()).toEqual([
      'search-index/characters.txt',
      'search-index/identifiers.txt',
      'search-index/index.txt',
      'search-index/readings.txt',
    ]);
    const text = entries[7]?.name ?? '';
    const before = objects.files.get('search-index/index.txt');
    objects.beforePut = (key) => {
      if (key === 'search-index/index.txt') throw new Error('killed');
    };
    const grown = { entries, changed: undefined, today: TODAY };
    await expect(writeIndex(objects, grown)).rejects.toThrow('killed');
    expect(objects.files.get('search-index/index.txt')).toBe(before);
    expect((await reader(objects).ask(text)).found).toBe(1);
    objects.beforePut = () => {};
    await writeIndex(objects, grown);
    expect((await reader(objects).ask(text)).found).toBe(1);
  });
});
