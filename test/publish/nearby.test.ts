import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import { writeNearby } from '../../functions/publish/search/write-nearby.ts';
import { registerUnits } from '../../functions/register/register-units.ts';
import { createChance } from '../../infra/local/demonstration/chance.ts';
import { asDay } from '../../shared/kernel/days.ts';
import { applyEvent } from '../../shared/register/lifecycle.ts';
import type { Coordinates } from '../../shared/register/schema.ts';
import { nearestTo, readSurroundings } from '../../shared/register/search/nearby.ts';
import type { SearchEntry } from '../../shared/register/search/schema.ts';
import { syntheticEntries, TODAY } from '../bench/search/names.ts';
import { aCandidate, aUnit } from '../support/a-unit.ts';
import { MemoryObjectStore } from '../support/memory-object-store.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { enter, publishingServices, yunnan } from '../support/publishing.ts';

const TICK = { source: 'aws.events' } as const;
const at = (latitudeMicrodegrees: number, longitudeMicrodegrees: number): Coordinates => ({
  latitudeMicrodegrees,
  longitudeMicrodegrees,
});
const WUHUA = at(25_043_210, 102_702_340);
const DALI = at(25_590_000, 100_230_000);

describe('a unit whose premises were measured', () => {
  async function published(coordinates: Coordinates | undefined) {
    const { services, objects } = publishingServices(createMemoryTable());
    const publish = createPublisher(services);
    const candidate = aCandidate({ name: '五华测量超市', demonstration: false, address: '翠湖路1号' });
    const other = aCandidate({ name: '没有坐标的店' });
    const [unit] = await enter(services, [{ ...candidate, coordinates }, other]);
    await publish({ kind: 'republish' });
    await publish(TICK);
    const file = (key: string): string => objects.files.get(key) ?? '';
    const around = (place: Coordinates) =>
      readSurroundings(place, async (path) => objects.files.get(path.slice(1)));
    return { services, publish, candidate, unit, file, around, objects };
  }

  it('P15: says where in its page, in schema.org’s words, in JSON, and in the last columns of the CSV', async () => {
    const { unit, file } = await published(WUHUA);
    const page = file(`units/${unit?.publicId}/index.html`);
    expect(page).toContain('25.043210, 102.702340');
    expect(page).toContain(
      '"geo":{"@type":"GeoCoordinates","latitude":"25.043210","longitude":"102.702340"}',
    );
    expect(file(`units/${unit?.publicId}/unit.json`)).toContain(
      '"coordinates":{"latitudeMicrodegrees":25043210,"longitudeMicrodegrees":102702340}',
    );
    const rows: readonly string[][] = parse(file('open-data/units.csv'), { bom: true });
    expect(rows.map((row) => row.slice(-3))).toEqual([
      ['publicId', 'latitude', 'longitude'],
      [unit?.publicId, '25.043210', '102.702340'],
      [expect.stringMatching(/^u/), '', ''],
    ]);
  });

  it('without, nothing is said of where it is', async () => {
    const { unit, file } = await published(undefined);
    expect(file(`units/${unit?.publicId}/index.html`)).not.toMatch(/GeoCoordinates|WGS/);
    expect(file(`units/${unit?.publicId}/unit.json`)).not.toContain('coordinates');
  });

  it('is found around it, and who was not measured is counted, not guessed', async () => {
    const { around } = await published(WUHUA);
    const { units = [], withoutCoordinates } = (await around(at(25_050_000, 102_700_000))) ?? {};
    expect(units).toMatchObject([{ name: '五华测量超市', coordinates: WUHUA }]);
    expect(withoutCoordinates).toBe(1);
    expect((await around(DALI))?.units).toEqual([]);
  });

  it('a list of the same year adds coordinates where there are none, once, and never replaces them', async () => {
    const { services, publish, candidate, around } = await published(undefined);
    const enterAgain = async (coordinates: Coordinates) =>
      (await registerUnits(services.register, [{ ...candidate, coordinates }], yunnan()))[0];
    expect(await enterAgain(WUHUA)).toMatchObject({ outcome: 'located', unit: { version: 2 } });
    expect(await enterAgain(WUHUA)).toMatchObject({ outcome: 'unchanged', unit: { version: 2 } });
    const last = await enterAgain(DALI);
    expect(last).toMatchObject({ outcome: 'unchanged', unit: { coordinates: WUHUA } });
    const events = await services.register.listEvents(last?.unit.publicId ?? '');
    expect(events.map(({ type }) => type)).toEqual(['issued', 'corrected']);
    await publish({ kind: 'republish' });
    await publish(TICK);
    expect((await around(WUHUA))?.units).toHaveLength(1);
  });

  it('loses its coordinates with its address, and keeps them through everything else', () => {
    const unit = aUnit({ address: '旧路1号', coordinates: WUHUA });
    const on = asDay('2026-01-01');
    const corrected = (record: object) =>
      applyEvent(unit, { type: 'corrected', on, record }).unit.coordinates;
    expect(corrected({ name: '新名', address: '旧路1号' })).toEqual(WUHUA);
    expect(corrected({ address: '新路2号' })).toBeUndefined();
    expect(corrected({ address: '新路2号', coordinates: DALI })).toEqual(DALI);
    const suspended = applyEvent(unit, { type: 'suspended', on, ground: 'penalised' });
    expect(suspended.unit.coordinates).toEqual(WUHUA);
  });
});

describe('the files of what is near', () => {
  const chance = createChance(3);
  /** In the box of Yunnan, as lists would have them: most in a few towns. */
  const place = () => at(21_140_000 + chance.below(8_120_000), 97_520_000 + chance.below(8_680_000));
  const some = syntheticEntries(300).map((entry, index) =>
    index % 5 === 0 ? entry : { ...entry, coordinates: place() },
  );
  const written = async (entries: readonly SearchEntry[], objects = new MemoryObjectStore()) => {
    await writeNearby(objects, { entries, changed: undefined });
    return objects;
  };
  /** An empty file stands for a cell that was left; anew there would be none. */
  const shown = ({ files }: MemoryObjectStore) => [...files].filter(([, text]) => text !== '').sort();

  it('written for the changed units alone are the same as written anew, whatever moved', async () => {
    const moves = fc.array(
      fc.record({ unit: fc.nat(299), to: fc.constantFrom('away', 'nowhere', 'to another', 'renamed') }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        const objects = await written(some);
        let entries: readonly SearchEntry[] = some;
        for (const { unit, to } of all) {
          const { coordinates, ...rest } = entries[unit] as SearchEntry;
          const other = entries[(unit + 7) % entries.length]?.coordinates;
          const there = to === 'away' ? place() : to === 'to another' ? other : undefined;
          const kept = to === 'renamed' ? coordinates : there;
          const changed = {
            ...rest,
            name: to === 'renamed' ? `${rest.name}改` : rest.name,
            ...(kept === undefined ? {} : { coordinates: kept }),
          };
          entries = entries.with(unit, changed);
        }
        const changed = new Set(all.map(({ unit }) => some[unit]?.publicId ?? ''));
        await writeNearby(objects, { entries, changed });
        expect(shown(objects)).toEqual(shown(await written(entries)));
      }),
      { numRuns: 40 },
    );
  });

  it('a changed unit rewrites the file of its cell and nothing else; done twice, nothing', async () => {
    const objects = await written(some);
    const unit = some[1] as SearchEntry;
    const entries = some.with(1, { ...unit, suspendedOn: asDay('2026-05-01') });
    objects.written.length = 0;
    for (const _ of [1, 2]) await writeNearby(objects, { entries, changed: new Set([unit.publicId]) });
    expect(objects.written).toEqual([expect.stringMatching(/^search-index\/near\/\d+-\d+\.txt$/)]);
  });

  it('with 10,000 units a file has less than 4 kB in the median, and what is asked for first is small', async () => {
    // As much land as Yunnan has: 393,000 km² of some 120 cells.
    const inland = () => at(22_000_000 + chance.below(6_000_000), 99_000_000 + chance.below(5_800_000));
    const many = syntheticEntries(10_000).map((entry) => ({ ...entry, coordinates: inland() }));
    const { files } = await written(many);
    const sizes = [...files].map(([, text]) => brotliCompressSync(text).length).sort((a, b) => a - b);
    console.log(
      `near: ${sizes.length} files, median ${sizes[sizes.length >> 1]} bytes, largest ${sizes.at(-1)} (brotli)`,
    );
    expect(sizes[sizes.length >> 1]).toBeLessThan(4_000);
    const index = files.get('search-index/near/index.txt') ?? '';
    expect(brotliCompressSync(index).length).toBeLessThan(2_000);
  });

  it('the filters of the search hold there too', async () => {
    const objects = await written(some);
    const around = await readSurroundings(WUHUA, async (path) => objects.files.get(path.slice(1)));
    const units = around?.units ?? [];
    expect(units.length).toBeGreaterThan(5);
    const [first] = units;
    if (first === undefined) throw new Error('expected a unit around');
    const from = first.coordinates;
    const find = (filters: object) => nearestTo(from, units, { filters, today: TODAY, limit: 50 }).hits;
    expect(find({})[0]).toMatchObject({ entry: { publicId: first.publicId }, metres: 0 });
    expect(find({ field: first.field }).every(({ entry }) => entry.field === first.field)).toBe(true);
    expect(find({ division: '110000' })).toEqual([]);
  });
});
