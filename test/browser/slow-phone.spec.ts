import { expect } from '@playwright/test';
import { unitPath, verifyPath } from '../../shared/register/lists.ts';
import { aUnitThatIs, test } from './portal.ts';

/** Chromium's own "Slow 3G", and a phone of 2019 beside this machine. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_PROCESSOR = 4;
const MOST_BYTES = 150_000;
const MOST_MS = 5_000;

for (const [name, path] of [
  ['the first page', () => '/'],
  ['the register', () => '/register/'],
  ['a unit', (unit) => unitPath(unit.publicId)],
  ['the answer to a code', (unit) => `${verifyPath(unit.certificateNumber)}/`],
] as const satisfies readonly (readonly [
  string,
  (unit: Awaited<ReturnType<typeof aUnitThatIs>>) => string,
])[]) {
  test(`P9: ${name} can be used within five seconds on an old phone with slow 3G`, async ({
    page,
    request,
  }) => {
    const unit = await aUnitThatIs('certified', request);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const begun = Date.now();
    await page.goto(path(unit), { waitUntil: 'load' });
    await page.locator('main a').first().click({ trial: true });
    expect(Date.now() - begun).toBeLessThan(MOST_MS);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
}
