import type { Coordinates } from '../../../shared/register/schema.ts';

/**
 * About where the seats of some counties are, in millionths of a degree (WGS 84, to a hundredth of a degree): invented
 * units are strewn around them, so that something lies near somebody in any prefecture. No unit is really there.
 */
const SEATS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  '530102': [25_040_000, 102_700_000],
  '530103': [25_070_000, 102_750_000],
  '530111': [25_010_000, 102_750_000],
  '530112': [25_030_000, 102_660_000],
  '530114': [24_880_000, 102_800_000],
  '530181': [24_920_000, 102_480_000],
  '530302': [25_490_000, 103_800_000],
  '530402': [24_350_000, 102_540_000],
  '530502': [25_110_000, 99_170_000],
  '530602': [27_340_000, 103_720_000],
  '530702': [26_870_000, 100_230_000],
  '530802': [22_780_000, 100_980_000],
  '530902': [23_880_000, 100_090_000],
  '532301': [25_040_000, 101_550_000],
  '532503': [23_360_000, 103_380_000],
  '532601': [23_370_000, 104_240_000],
  '532801': [22_000_000, 100_800_000],
  '532901': [25_590_000, 100_230_000],
  '533103': [24_430_000, 98_580_000],
  '533301': [25_850_000, 98_860_000],
  '533401': [27_830_000, 99_710_000],
};

/** Of the units in these counties, one in so many was measured by nobody. */
const UNMEASURED_EVERY = 6;

/**
 * Where an invented unit is said to be: within some three kilometres of its county's seat, the same for its number on
 * every machine.
 * @param number of the unit, from 1
 */
export function inventedCoordinates(division: string, number: number): Coordinates | undefined {
  const seat = SEATS[division];
  if (seat === undefined || number % UNMEASURED_EVERY === 0) return undefined;
  const [latitude, longitude] = seat;
  return {
    latitudeMicrodegrees: latitude + ((number * 7919) % 40_001) - 20_000,
    longitudeMicrodegrees: longitude + ((number * 10_007) % 50_001) - 25_000,
  };
}
