import { existsSync } from 'node:fs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium for the browser tests: CHROMIUM_PATH, else the usual places; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return (named === undefined ? USUAL_PLACES : [named]).find((path) => existsSync(path));
}
