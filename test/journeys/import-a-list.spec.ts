import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { localCommand } from '../support/local-command.ts';

const TIANSHUI = '620500';
/** The list as the city published it. */
const LIST = fileURLToPath(new URL('../vectors/import/tianshui-2017.csv', import.meta.url));
/** "Seconds later": from the end of the import to the page. */
const SECONDS_LATER_MS = 15_000;

test('P1: a list that a city published becomes pages that a citizen can open, seconds later', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000);
  await localCommand('import', LIST, '--jurisdiction', '62');
  const list = `/register/${TIANSHUI}/`;
  await expect.poll(async () => (await request.get(list)).status(), { timeout: SECONDS_LATER_MS }).toBe(200);

  await page.goto(list);
  const unit = page.locator('main a[href*="/units/"]').first();
  const name = (await unit.textContent())?.trim() ?? '';
  await unit.click();
  await expect(page.locator('h1')).toContainText(name);
  // A data block for search engines; `test` fails here if the content security policy objects to it.
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  await expect(page.locator('main')).toContainText(/GSIM-2017-6205\d\d-[A-Z]-\d{4,}-[0-9A-Z]/);
});

test('importing the same list again changes nothing', async ({ request }) => {
  await localCommand('import', LIST, '--jurisdiction', '62');
  const before = await (await request.get(`/register/${TIANSHUI}/`)).text();
  await localCommand('import', LIST, '--jurisdiction', '62');
  expect(await (await request.get(`/register/${TIANSHUI}/`)).text()).toBe(before);
});
