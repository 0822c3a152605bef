import { expect, it } from 'vitest';
import { exportFigureRows } from '../../../functions/complaints/export-figure-rows.ts';
import { publishFigures } from '../../../functions/complaints/publish-figures.ts';
import { createPublishedFiguresRepository } from '../../../functions/complaints/published-figures-repository.ts';
import { createComplaintsRepository } from '../../../functions/complaints/repository.ts';
import { figureRowKey, frozenRowsPk, surveyRowKey } from '../../../functions/table/complaints-keys.ts';
import { everyItem } from '../../../functions/table/every-item.ts';
import { type Table, type TableWrite, withCopies } from '../../../functions/table/table.ts';
import { joinedParts } from '../../../infra/local/join-figure-parts.ts';
import { recomputeFigures } from '../../../infra/local/recompute-figures.ts';
import { complaintsFile } from '../../../shared/complaints/figures/published.ts';
import { PURCHASE_KINDS } from '../../../shared/complaints/figures/schema.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

const MONTH = '2026-05';
const SEPTEMBER = asInstant(new Date('2026-09-01T00:00:00Z'));
const kB = 1_000;
/** What DynamoDB takes: an item, and a transaction with all its items; and what a Lambda answers. */
const MOST = { item: 400 * kB, transaction: 4_000 * kB, items: 100, answer: 6_000 * kB };
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A table in memory that refuses what DynamoDB would, and can be away for one write. */
function limitedTable() {
  const table = createMemoryTable();
  let writes = 0;
  const given = { failAt: 0 };
  const limited: Table = {
    ...table,
    async transact(asked) {
      const all = withCopies(asked);
      const sizes = all.map((write) => ('put' in write ? bytesOf(write.put) : 0));
      if (all.length > MOST.items || sizes.some((size) => size > MOST.item)) throw new Error('too much');
      if (sizes.reduce((sum, size) => sum + size, 0) > MOST.transaction) throw new Error('too much at once');
      writes += 1;
      if (writes === given.failAt) throw new DomainError('STORE_UNAVAILABLE', 'away');
      await table.transact(asked);
    },
  };
  return {
    table: limited,
    /** As it is filled before anything is measured. */
    unlimited: table,
    /** From here on, the nth write fails. */
    failAt: (nth: number) => Object.assign(given, { failAt: writes + nth }),
    writes: () => writes,
  };
}

const idOf = (at: number): string => `c${String(at).padStart(16, '0')}`;

/** Cases of some prefectures that were received in the month, and what was answered about each. */
function monthOf(prefectures: readonly string[], each: number): readonly TableWrite[] {
  return prefectures.flatMap((prefecture, nth) =>
    Array.from({ length: each }, (_, at): readonly TableWrite[] => {
      const id = idOf(nth * each + at);
      const track = at % 3 === 0 ? ('report' as const) : ('complaint' as const);
      const row = { month: MONTH, prefecture, kind: PURCHASE_KINDS[at % 4], track, onTime: at % 7 > 0 };
      const ended = at % 5 === 0 ? {} : { outcome: 'terminated', days: at % 60 };
      const put = {
        ...figureRowKey(MONTH, id),
        row: { ...row, ...ended },
        receivedOn: `${MONTH}-10`,
        due: '',
      };
      const survey = { month: MONTH, prefecture, track, satisfied: 'yes', clear: 'no' };
      return [{ put }, { put: { ...surveyRowKey(MONTH, id), row: survey } }];
    }).flat(),
  );
}

async function publicationOf(prefectures: readonly string[], each: number) {
  const limited = limitedTable();
  const { table } = limited;
  await limited.unlimited.transact(monthOf(prefectures, each));
  const complaints = createComplaintsRepository(table);
  const publishedFigures = createPublishedFiguresRepository(table);
  let salts = 0;
  const secretBytes = (count: number) => {
    salts += 1;
    return new Uint8Array(count).fill(salts);
  };
  const ports = { complaints, publishedFigures, secretBytes, province: '53' };
  return {
    ...limited,
    complaints,
    publish: () => publishFigures(ports, SEPTEMBER),
    published: () => publishedFigures.listMonths(),
    pieces: async () => (await everyItem(table, frozenRowsPk(MONTH))).length,
  };
}

it('R15: a month of 10,000 cases in each of two prefectures, each answered about, is published, exported in parts and counted again', async () => {
  const month = await publicationOf(['530100', '530300'], 10_000);
  expect(await month.publish()).toEqual([MONTH]);
  const first = await exportFigureRows(month.complaints, { month: MONTH });
  const parts = [first];
  for (let part = 2; part <= first.parts; part += 1)
    parts.push(await exportFigureRows(month.complaints, { month: MONTH, part }));
  expect(parts).toHaveLength(4);
  const sizes = parts.map(bytesOf);
  expect(Math.max(...sizes)).toBeLessThan(MOST.answer / 2);
  // The control: one transaction would not take it.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(MOST.transaction);
  const absent = exportFigureRows(month.complaints, { month: MONTH, part: 5 });
  await expect(absent).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const file = joinedParts(parts.toReversed());
  expect(file?.rows).toHaveLength(20_000);
  expect(file?.surveys).toHaveLength(20_000);
  const published = complaintsFile(await month.published());
  expect(recomputeFigures(published, file)).toMatchObject({ recomputed: MONTH, findings: [] });
  for (const wrong of [[], parts.slice(1), [...parts.slice(1), parts[1] ?? first]])
    expect(joinedParts(wrong)).toBeUndefined();
});

it('R15: broken off at any write, a month is kept and published once, and nothing of the broken run is left', async () => {
  const whole = await publicationOf(['530100'], 1_001);
  const before = whole.writes();
  await whole.publish();
  const writes = whole.writes() - before;
  const pieces = await whole.pieces();
  expect(pieces).toBe(1 + 2 + 2);
  for (let nth = 1; nth <= writes; nth += 1) {
    const month = await publicationOf(['530100'], 1_001);
    month.failAt(nth);
    await expect(month.publish()).rejects.toThrow('away');
    expect(await month.publish()).toEqual([MONTH]);
    expect(await month.pieces()).toBe(pieces);
    const [published] = await month.published();
    const [other] = await whole.published();
    expect(published?.complaint).toEqual(other?.complaint);
  }
});

it('R15: two runs at once publish a month once, of the rows of one of them', async () => {
  const month = await publicationOf(['530100'], 1_001);
  const runs = await Promise.all([month.publish(), month.publish()]);
  expect(runs.flat()).toEqual([MONTH]);
  expect(await month.pieces()).toBe(1 + 2 + 2);
  const file = await month.complaints.findFrozenRows(MONTH);
  const published = complaintsFile(await month.published());
  expect(recomputeFigures(published, file)).toMatchObject({ recomputed: MONTH, findings: [] });
});
