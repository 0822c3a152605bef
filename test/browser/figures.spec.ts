import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as anywhere, expect } from '@playwright/test';
import { badgePath, unitPath } from '../../shared/register/lists.ts';
import { BADGE_WIDTH } from '../../site/src/render/badge.tsx';
import { inLocale, LOCALES } from './page-kinds.ts';
import { aUnitThatIs, publishedUnits, test } from './portal.ts';

for (const locale of LOCALES) {
  test(`each tile of the sixteen prefectures says its number and leads to its list (${locale})`, async ({
    page,
    request,
  }) => {
    const units = (await publishedUnits(request)).filter(({ division }) => division.startsWith('5301'));
    await page.goto(inLocale(locale, '/statistics/'));
    await expect(page.locator('.map-tile')).toHaveCount(16);
    const kunming = page.locator('.map-tile[href$="/register/530100/"]');
    await expect(kunming.locator('.map-count')).toHaveText(String(units.length));
    await kunming.click();
    await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/register/530100/')}$`));
  });
}

test('every picture has a name, a description and a table with its numbers behind it', async ({ page }) => {
  await page.goto('/statistics/');
  const charts = page.locator('.chart');
  await expect(charts).toHaveCount(7);
  for (const chart of await charts.all()) {
    await expect(chart.locator('svg > title')).toHaveCount(1);
    await chart.locator('summary').click();
    await expect(chart.locator('tbody tr').first()).toBeVisible();
  }
});

anywhere.describe('on another site', () => {
  let site: Server;
  anywhere.afterEach(() => site.close());

  anywhere('the code from the unit’s page shows its badge', async ({ page, request }) => {
    const unit = await aUnitThatIs('certified', request);
    await page.goto(unitPath(unit.publicId));
    await page.locator('summary').filter({ hasText: '自己的网站' }).click();
    const code = await page.locator('#embed-code').inputValue();
    expect(code).toContain(badgePath(unit.publicId));
    // The same machine under another port is another origin, as a merchant's site is.
    site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(code));
    await once(site.listen(0), 'listening');
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    const width = () => page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBe(BADGE_WIDTH);
  });
});
