import { expect, type Page, test as plainTest } from '@playwright/test';
import { unitPath } from '../../shared/register/lists.ts';
import { LOOKS } from './looks.ts';
import { inLocale, LOCALES } from './page-kinds.ts';
import { accessibilityViolations, aUnitThatIs, sidewaysScroll, test } from './portal.ts';

const fontSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test.describe('长者模式, contrast and colours', () => {
  test('one touch makes the text large on every page, and the device remembers it', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '大字版' }).click();
    expect(await fontSize(page)).toBe(22);
    const unit = await aUnitThatIs('certified', page.request);
    await page.goto(unitPath(unit.publicId));
    expect(await fontSize(page)).toBe(22);
    await expect(page.getByRole('button', { name: '大字版' })).toHaveAttribute('aria-pressed', 'true');
    await page.goto('/en/settings/');
    await expect(page.getByLabel(/^Large text/)).toBeChecked();
    await page.getByRole('button', { name: 'Large text' }).press('Enter');
    await page.reload();
    expect(await fontSize(page)).toBe(16);
  });

  test('contrast and colours are chosen with the keyboard and hold elsewhere', async ({ page }) => {
    await page.goto('/settings/');
    await page.getByLabel('标准').last().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('跟随设备').focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('status')).toHaveText('已保存');
    await page.goto('/check/');
    const look = await page.evaluate(() => document.documentElement.dataset.look);
    expect(look?.split(' ').sort()).toEqual(['contrast', 'dark']);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(0, 0, 0)');
  });

  // Each kind of page meets these in every-look.spec.ts; here as the device remembers them.
  for (const look of [...LOOKS, 'light']) {
    test(`P8: nothing is lost and axe finds nothing: ${look}`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('look', chosen), look);
      await page.setViewportSize({ width: 320, height: 700 });
      for (const path of ['/search/?q=%E6%BC%94%E7%A4%BA', '/en/settings/']) {
        await page.goto(path);
        expect(await accessibilityViolations(page), path).toEqual([]);
        expect(await sidewaysScroll(page), path).toBe(0);
      }
    });
  }
});

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });
  plainTest('the way to large text says how to enlarge pages', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '大字版' }).click();
    await expect(page.getByText('未启用 JavaScript')).toBeVisible();
  });
});

for (const locale of LOCALES) {
  test(`on a phone of 360 px name, large text and the other language stand beside each other (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(inLocale(locale, '/'));
    const middles = await page.locator('.top .wrap > :not(nav)').evaluateAll((all) =>
      all
        .map((each) => each.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ top, bottom }) => Math.round((top + bottom) / 2)),
    );
    expect(middles).toHaveLength(3);
    expect(new Set(middles).size).toBe(1);
  });
}
