import { expect, type Locator, type Page, test as plainTest } from '@playwright/test';
import { verifyPath } from '../../shared/register/lists.ts';
import { inLocale, LOCALES, UNKNOWN_NUMBER } from './page-kinds.ts';
import { aUnitThatIs, test } from './portal.ts';

/** Walks with nothing but a keyboard, from one end to the other (WCAG 2.1.1). */

const MOST_STOPS = 80;

/** Goes on with the Tab key until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const goal = target.first();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`expected to reach ${String(target)} within ${MOST_STOPS} stops`);
}

async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

for (const locale of LOCALES) {
  test(`P8: from the first page to a unit, its certificate, plate and proof, and back (${locale})`, async ({
    page,
    request,
  }) => {
    const unit = await aUnitThatIs('certified', request);
    await page.goto(inLocale(locale, '/'));
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type(unit.certificateNumber);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.locator('.hits a').first()).toContainText(unit.name);
    await follow(page, page.locator('.hits a'));
    await expect(page.locator('h1')).toHaveText(unit.name);
    for (const [name, place] of [
      [/^电子证书$|^Electronic certificate/, /\/certificate\/$/],
      [/^打印牌匾$|plate$/i, /\/plate\/$/],
      [/核验$|^Verify|log/i, /\/verify\/#unit=/],
    ] as const) {
      await follow(page, page.locator('main aside').getByRole('link', { name }));
      await expect(page).toHaveURL(place);
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(unit.name);
    }
  });

  test(`P8: the other language is one key away and says the same page (${locale})`, async ({
    page,
    request,
  }) => {
    const unit = await aUnitThatIs('withdrawn', request);
    const path = `${verifyPath(unit.certificateNumber)}/`;
    const other = locale === 'zh' ? 'en' : 'zh';
    await page.goto(inLocale(locale, path));
    await follow(page, page.getByRole('link', { name: locale === 'zh' ? 'English' : '中文' }));
    await expect(page).toHaveURL(inLocale(other, path));
    await expect(page.locator('h1')).toHaveText(unit.certificateNumber);
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? 'zh-CN' : 'en');
  });
}

// The last answer comes where a file does not: the browser complains of it, and the quiet of `test` cannot hold.
plainTest('P5, P8: each of the four answers to a number', async ({ page, request }) => {
  const typed = async (number: string): Promise<void> => {
    await page.goto('/v/');
    await tabTo(page, page.getByRole('textbox'));
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
  };
  await typed((await aUnitThatIs('certified', request)).certificateNumber);
  await expect(page.locator('.banner')).toHaveAttribute('data-status', 'certified');
  await typed((await aUnitThatIs('withdrawn', request)).certificateNumber);
  await expect(page.locator('.banner')).toHaveAttribute('data-status', 'withdrawn');
  await typed(UNKNOWN_NUMBER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('名录中没有这个编号');
  await follow(page, page.getByRole('link', { name: '在线举报这块牌匾' }));
  await expect(page.locator('#plateNumber')).toHaveValue(UNKNOWN_NUMBER);
  await page.route('**/search-index/**', (route) => route.abort());
  await typed(UNKNOWN_NUMBER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('现在无法回答');
  await page.unroute('**/search-index/**');
  await follow(page, page.getByRole('button', { name: '再试一次' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('名录中没有这个编号');
});

test('P8, P15: the open data, from the foot of the first page to a file', async ({ page }) => {
  await page.goto('/');
  await follow(page, page.locator('footer').getByRole('link', { name: '开放数据' }));
  await expect(page).toHaveURL('/open-data/');
  const download = page.waitForEvent('download');
  await follow(page, page.getByRole('link', { name: 'units.csv' }));
  expect((await download).suggestedFilename()).toBe('units.csv');
});

test('P8: large text is switched on and off, and colours are chosen', async ({ page }) => {
  await page.goto('/');
  await follow(page, page.getByRole('button', { name: '大字版' }));
  await expect(page.getByRole('button', { name: '大字版' })).toHaveAttribute('aria-pressed', 'true');
  await follow(page, page.locator('footer').getByRole('link', { name: '显示设置' }));
  await tabTo(page, page.getByLabel('跟随设备'));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('status')).toHaveText('已保存');
});

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });

  plainTest('P3, P8: the register is filtered by field and county', async ({ page }) => {
    await page.goto('/search/');
    await tabTo(page, page.getByLabel('领域'));
    await page.keyboard.press('ArrowDown');
    const field = await page.getByLabel('领域').inputValue();
    expect(field).not.toBe('');
    await follow(page, page.getByRole('button', { name: '查询' }));
    await expect(page).toHaveURL(new RegExp(`field=${field}`));
    await expect(page.getByLabel('领域')).toHaveValue(field);
    await expect(page.locator('.hits a').first()).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('领域')).toHaveValue(field);
  });
});
