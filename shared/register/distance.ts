import type { Coordinates } from './schema.ts';

/** Mean radius of the Earth in metres. Source: IUGG, R₁ of GRS 80. */
export const EARTH_RADIUS_METRES = 6_371_008.8;

const radians = (microdegrees: number): number => (microdegrees / 1_000_000) * (Math.PI / 180);

/**
 * The way between two places over the surface of a sphere, in whole metres: the haversine formula, which also holds
 * for places close together. The Earth is flatter than a sphere, by which it may be off by half a percent.
 */
export function distanceMetres(from: Coordinates, to: Coordinates): number {
  const latitudes = radians(to.latitudeMicrodegrees - from.latitudeMicrodegrees);
  const longitudes = radians(to.longitudeMicrodegrees - from.longitudeMicrodegrees);
  const half =
    Math.sin(latitudes / 2) ** 2 +
    Math.cos(radians(from.latitudeMicrodegrees)) *
      Math.cos(radians(to.latitudeMicrodegrees)) *
      Math.sin(longitudes / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half))));
}
