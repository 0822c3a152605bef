import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNearby } from '../../../functions/publish/search/write-nearby.ts';
import { createChance } from '../../../infra/local/demonstration/chance.ts';
import { canLieIn, degreesText, readMicrodegrees } from '../../../shared/register/coordinates.ts';
import { distanceMetres, EARTH_RADIUS_METRES } from '../../../shared/register/distance.ts';
import type { Coordinates } from '../../../shared/register/schema.ts';
import { nearestTo, readSurroundings } from '../../../shared/register/search/nearby.ts';
import { cellName, cellOf, cellsAround, NEAR_METRES } from '../../../shared/register/search/nearby-cells.ts';
import { syntheticEntries, TODAY } from '../../bench/search/names.ts';
import { MemoryObjectStore } from '../../support/memory-object-store.ts';

const at = (latitudeMicrodegrees: number, longitudeMicrodegrees: number): Coordinates => ({
  latitudeMicrodegrees,
  longitudeMicrodegrees,
});
/** Anywhere in the box of Yunnan. */
const somewhere = fc
  .tuple(fc.integer({ min: 21_140_000, max: 29_260_000 }), fc.integer({ min: 97_520_000, max: 106_200_000 }))
  .map(([latitude, longitude]) => at(latitude, longitude));
const anywhereInChina = fc
  .tuple(fc.integer({ min: 3_850_000, max: 53_560_000 }), fc.integer({ min: 73_550_000, max: 135_090_000 }))
  .map(([latitude, longitude]) => at(latitude, longitude));

describe('the way between two places', () => {
  it('is what the sphere gives: a degree of latitude, and a degree of longitude at 60° north', () => {
    const degree = (Math.PI / 180) * EARTH_RADIUS_METRES;
    expect(distanceMetres(at(25_000_000, 102_000_000), at(26_000_000, 102_000_000))).toBe(Math.round(degree));
    // Chord of a degree along the parallel of 60°: 2 asin(cos 60° sin ½°).
    const along = 2 * Math.asin(0.5 * Math.sin(Math.PI / 360)) * EARTH_RADIUS_METRES;
    expect(distanceMetres(at(60_000_000, 0), at(60_000_000, 1_000_000))).toBe(Math.round(along));
    expect(distanceMetres(at(25_000_000, 102_000_000), at(25_000_009, 102_000_000))).toBe(1);
  });

  it('is nothing from a place to itself, the same both ways, and never longer than by way of a third', () => {
    fc.assert(
      fc.property(somewhere, somewhere, somewhere, (a, b, c) => {
        expect(distanceMetres(a, a)).toBe(0);
        expect(distanceMetres(a, b)).toBe(distanceMetres(b, a));
        // Each of the three is rounded to a metre.
        expect(distanceMetres(a, c)).toBeLessThanOrEqual(distanceMetres(a, b) + distanceMetres(b, c) + 2);
      }),
    );
  });
});

describe('degrees as people write them', () => {
  it.each([
    ['25.04321', 25_043_210],
    ['25.0432105', 25_043_211],
    ['25.0432104999', 25_043_210],
    ['１０２．７１２３４５', 102_712_345],
    ['北纬25.04°', 25_040_000],
    ['102.7 E', 102_700_000],
    ['25', 25_000_000],
    ['25.9999999', 26_000_000],
  ])('%s', (text, microdegrees) => expect(readMicrodegrees(text)).toBe(microdegrees));

  it.each(['25°02′35″', '25,04', '-25.04', '25.', 'S25', '', '1e2', '2504.5321'])('not %s', (text) =>
    expect(readMicrodegrees(text)).toBeUndefined(),
  );

  it('are read again as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 135_090_000 }), (microdegrees) => {
        expect(readMicrodegrees(degreesText(microdegrees))).toBe(microdegrees);
      }),
    );
  });

  it('a place with latitude and longitude exchanged lies in no province', () => {
    expect(canLieIn(at(25_043_210, 102_712_345), '530102')).toBe(true);
    expect(canLieIn(at(39_900_000, 116_400_000), '530102')).toBe(false);
    expect(canLieIn(at(39_900_000, 116_400_000), '110101')).toBe(true);
    expect(canLieIn(at(102_712_345, 25_043_210), '110101')).toBe(false);
  });
});

describe('P8: which files are read says no more of somebody than the cell they are in', () => {
  it('the cells around a cell hold every place within reach of any place in it', () => {
    fc.assert(
      fc.property(anywhereInChina, fc.nat(359), fc.nat(NEAR_METRES), (place, bearing, metres) => {
        const there = moved(place, bearing, metres);
        const names = new Set(cellsAround(cellOf(place)).map(cellName));
        expect(names.has(cellName(cellOf(there)))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('two people in one cell ask for the same files, in the same order', async () => {
    const objects = await published(600);
    await fc.assert(
      fc.asyncProperty(somewhere, fc.nat(499_999), fc.nat(599_999), async (one, north, east) => {
        const { row, column } = cellOf(one);
        const other = at(row * 500_000 + north, column * 600_000 + east);
        expect(await askedFor(objects, other)).toEqual(await askedFor(objects, one));
      }),
      { numRuns: 50 },
    );
  });
});

it('the nearest units from the files are those of a comparison with each, at 10,000 places', async () => {
  const units = located(200);
  const objects = await publishedUnits(units);
  const files = new Map(objects.files);
  const chance = createChance(7);
  const request = { filters: {}, today: TODAY, limit: 5 };
  const known = new Map<string, NonNullable<Awaited<ReturnType<typeof readSurroundings>>>>();
  let mismatches = 0;
  let answered = 0;
  for (let each = 0; each < 10_000; each += 1) {
    const place = at(21_140_000 + chance.below(8_120_000), 97_520_000 + chance.below(8_680_000));
    const cell = cellName(cellOf(place));
    const around =
      known.get(cell) ?? (await readSurroundings(place, async (path) => files.get(path.slice(1))));
    if (around === undefined) throw new Error('expected surroundings');
    known.set(cell, around);
    const fromFiles = nearestTo(place, around.units, request);
    const fromAll = nearestTo(place, units, request);
    answered += fromAll.found;
    if (JSON.stringify(ids(fromFiles)) !== JSON.stringify(ids(fromAll))) mismatches += 1;
  }
  expect(mismatches).toBe(0);
  expect(answered).toBeGreaterThan(10_000);
});

const ids = ({ hits, found }: ReturnType<typeof nearestTo>) => [
  found,
  hits.map(({ entry, metres }) => `${entry.publicId} ${metres}`),
];

/** Invented units at random places of Yunnan. */
function located(count: number) {
  const chance = createChance(count);
  return syntheticEntries(count).map(({ usccHash: _hash, ...entry }) => ({
    ...entry,
    coordinates: at(21_140_000 + chance.below(8_120_000), 97_520_000 + chance.below(8_680_000)),
  }));
}

async function publishedUnits(entries: ReturnType<typeof located>) {
  const objects = new MemoryObjectStore();
  await writeNearby(objects, { entries, changed: undefined });
  return objects;
}
const published = (count: number) => publishedUnits(located(count));

async function askedFor(objects: MemoryObjectStore, place: Coordinates): Promise<readonly string[]> {
  const asked: string[] = [];
  await readSurroundings(place, async (path) => {
    asked.push(path);
    return objects.files.get(path.slice(1));
  });
  return asked;
}

/** Where somebody is who goes so far on a great circle. */
function moved(place: Coordinates, bearingDegrees: number, metres: number): Coordinates {
  const [latitude, longitude, bearing] = [
    place.latitudeMicrodegrees / 1e6,
    place.longitudeMicrodegrees / 1e6,
    bearingDegrees,
  ].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const angle = metres / EARTH_RADIUS_METRES;
  const north = Math.asin(
    Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing),
  );
  const east =
    longitude +
    Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(latitude),
      Math.cos(angle) - Math.sin(latitude) * Math.sin(north),
    );
  return at(Math.round((north * 180e6) / Math.PI), Math.round((east * 180e6) / Math.PI));
}
