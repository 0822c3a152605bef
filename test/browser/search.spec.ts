import { expect, test as plainTest } from '@playwright/test';
import { asInstant, dayInShanghai } from '../../shared/kernel/days.ts';
import { statusOn } from '../../shared/register/status.ts';
import { accessibilityViolations, publishedUnits, test } from './portal.ts';

const today = dayInShanghai(asInstant(new Date()));

test.describe('searching the register', () => {
  test('P2: any two characters that stand together in a name find it, marked, while typing', async ({
    page,
    request,
  }) => {
    const [unit] = await publishedUnits(request);
    const name = unit?.name ?? '';
    const pair = [...name].slice(4, 6).join('');
    await page.goto('/search/');
    await page.getByRole('searchbox').pressSequentially(pair);
    await expect(page.getByRole('status')).toContainText('找到');
    await expect(page.locator('.hits mark').first()).toHaveText(pair);
    await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(pair)}$`));
  });

  test('P2: the number on a plate finds its unit, and the result leads to it', async ({ page, request }) => {
    const unit = (await publishedUnits(request)).at(40);
    await page.goto(`/search/?q=${unit?.certificateNumber.toLowerCase()}`);
    await expect(page.getByRole('status')).toHaveText('找到 1 家');
    await page.locator('.hits a').click();
    await expect(page).toHaveURL(`/units/${unit?.publicId}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(unit?.name ?? '');
  });

  test('P3: field, place and status combine, stand in the address and survive a reload', async ({
    page,
    request,
  }) => {
    const units = await publishedUnits(request);
    const expected = units.filter(
      (unit) =>
        unit.field === 'market' &&
        unit.division.startsWith('5301') &&
        statusOn(unit, today).status === 'certified',
    );
    await page.goto('/en/search/');
    await page.getByLabel('Field').selectOption('market');
    await page.getByLabel('Place').selectOption('530100');
    await page.getByLabel('Status').selectOption('certified');
    const said = page.getByRole('status');
    await expect(said).toHaveText(`${expected.length} found`);
    await page.reload();
    await expect(page.getByLabel('Place')).toHaveValue('530100');
    await expect(said).toHaveText(`${expected.length} found`);
    await expect(page.locator('.hits li')).toHaveCount(expected.length);
    const shown = await page.locator('.hits a').allTextContents();
    expect(shown.sort()).toEqual(expected.map(({ name }) => name).sort());
    await expect(page.locator('.hit-facts').first()).toContainText('Markets and supermarkets');
  });

  test('with the keyboard alone: from the question into the results, back, and into a page', async ({
    page,
  }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('ysys');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect(page.locator('.hits a').nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hits a').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hits a').nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/units\/u/);
  });

  test('nothing found: says so, gives advice, and does not accuse', async ({ page }) => {
    await page.goto('/search/?q=囧囧囧囧囧');
    await expect(page.getByRole('status')).toHaveText('没有找到。');
    await expect(page.locator('#found')).toContainText('不等于违法');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('P10: the API away, the search answers all the same', async ({ page }) => {
    await page.route('**/api/**', (route) => route.abort());
    await page.goto('/search/?q=jiayouzhan');
    await expect(page.getByRole('status')).toContainText('找到');
  });

  test('results are found by a screen reader and hold on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/search/?q=演示');
    await expect(page.locator('.hits li')).toHaveCount(50);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

// The browser itself complains of a file that does not come: the quiet that `test` asks for cannot hold.
plainTest(
  'P5: where the register cannot be read, it says that it cannot say, and tries again when asked',
  async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.fulfill({ status: 500 }));
    await page.goto('/search/?q=超市');
    await expect(page.getByRole('status')).toContainText('这不表示该单位不在名录中');
    await page.unroute('**/search-index/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('status')).toContainText('找到');
  },
);

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });

  plainTest(
    'P2: the search is answered from the server, from the first page and from its own',
    async ({ page }) => {
      await page.goto('/en/');
      await page.getByRole('searchbox').fill('昆明');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/api\/pages\/search\?/);
      await expect(page.locator('.hits a').first()).toContainText('昆明');
      await page.goto('/search/');
      await page.getByRole('searchbox').fill('kunming');
      await page.getByLabel('领域').selectOption('fuel');
      await page.getByRole('button', { name: '查询' }).click();
      await expect(page.locator('.hits mark').first()).toHaveText('昆明');
      await expect(page.getByLabel('领域')).toHaveValue('fuel');
      await page.locator('.hits a').first().click();
      await expect(page).toHaveURL(/\/units\/u/);
    },
  );
});

test('the search page shows one button with scripts, and no markup as text', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('button', { name: '查询' })).toHaveCount(1);
  await expect(page.locator('form#search')).not.toContainText('formaction');
  expect(await page.locator('.search-line').innerText()).not.toContain('<');
});
