import boxes from './data/coordinate-boxes.json' with { type: 'json' };
import type { Coordinates } from './schema.ts';

/** A range of latitudes and longitudes, in millionths of a degree, its edges within it. */
interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const PROVINCES: Readonly<Record<string, Box>> = boxes.provinces;

/** Millionths of a degree in a degree. */
const MICRODEGREES = 1_000_000;

/**
 * Whether a place can lie in the province of a division: a check against slips (latitude and longitude exchanged, a
 * wrong digit), which no border is drawn by. Provinces without a box of their own get China's.
 * Source: data/coordinate-boxes.json; certainty `secondary`.
 * @param division GB/T 2260 code of any level
 */
export function canLieIn(
  { latitudeMicrodegrees, longitudeMicrodegrees }: Coordinates,
  division: string,
): boolean {
  const { south, north, west, east } = PROVINCES[division.slice(0, 2)] ?? boxes.elsewhere;
  return (
    latitudeMicrodegrees >= south &&
    latitudeMicrodegrees <= north &&
    longitudeMicrodegrees >= west &&
    longitudeMicrodegrees <= east
  );
}

/** `25.043210`, `25.04321°`, `N25.04`, `北纬25.04`: decimal degrees, north or east. */
const DEGREES = /^(?:[NE]|北纬|东经)?(\d{1,3})(?:\.(\d{1,20}))?°?[NE]?$/u;

/**
 * Decimal degrees as people write them, in millionths of a degree: rounded half up, without floating point.
 * @returns `undefined` for anything else, such as degrees, minutes and seconds
 */
export function readMicrodegrees(text: string): number | undefined {
  const found = DEGREES.exec(text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase());
  if (found === null) return undefined;
  const [, whole = '', decimals = ''] = found;
  const millionths = Number(decimals.slice(0, 6).padEnd(6, '0'));
  const roundsUp = Number(decimals.charAt(6)) >= 5 ? 1 : 0;
  return Number(whole) * MICRODEGREES + millionths + roundsUp;
}

/** Millionths of a degree as decimal degrees with all six digits: `25.043210`. */
export function degreesText(microdegrees: number): string {
  const digits = String(microdegrees).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

/** Both as people write them, latitude first: `25.043210, 102.712345`. */
export const coordinatesText = ({ latitudeMicrodegrees, longitudeMicrodegrees }: Coordinates): string =>
  `${degreesText(latitudeMicrodegrees)}, ${degreesText(longitudeMicrodegrees)}`;

/**
 * What a device says of where it is (degrees, WGS 84), in whole millionths: a tenth of a metre, more than any receiver
 * knows.
 */
export const coordinatesOf = (device: {
  readonly latitude: number;
  readonly longitude: number;
}): Coordinates => ({
  latitudeMicrodegrees: Math.round(device.latitude * MICRODEGREES),
  longitudeMicrodegrees: Math.round(device.longitude * MICRODEGREES),
});
