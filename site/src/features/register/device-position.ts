import { coordinatesOf } from '../../../../shared/register/coordinates.ts';
import type { Coordinates } from '../../../../shared/register/schema.ts';

/** How long somebody waits for their device to know where it is. */
const PATIENCE_MS = 20_000;

export type DevicePosition =
  | {
      readonly kind: 'found';
      readonly coordinates: Coordinates;
      /** Radius in whole metres within which the device believes to be (95 %). */
      readonly accuracyMetres: number;
    }
  | { readonly kind: 'denied' | 'unavailable' | 'timed-out' };

/** Codes of `GeolocationPositionError`. */
const WHY: Readonly<Record<number, 'denied' | 'unavailable' | 'timed-out'>> = {
  1: 'denied',
  2: 'unavailable',
  3: 'timed-out',
};

/**
 * Where the device is, by its own receiver (WGS 84). The browser asks the person first. It is
 * measured anew each time, since who presses a button again has moved or was told wrong; nothing is sent by this.
 */
export function devicePosition(): Promise<DevicePosition> {
  // Browsers leave it out where the page did not come by TLS.
  if (!('geolocation' in navigator)) return Promise.resolve({ kind: 'unavailable' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          kind: 'found',
          coordinates: coordinatesOf(coords),
          accuracyMetres: Math.ceil(coords.accuracy),
        }),
      ({ code }) => resolve({ kind: WHY[code] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 },
    );
  });
}
