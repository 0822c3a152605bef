import { expect } from '@playwright/test';
import { accessibilityViolations, test } from './portal.ts';

test.describe('does a lot pass?', () => {
  test('P7: says how many to measure, then the verdict with each requirement', async ({ page }) => {
    await page.goto('/check/lot/');
    await page.getByLabel('这一批有多少件').fill('80');
    await expect(page.locator('#answer')).toContainText('要抽 13 件');
    await page.getByLabel('标签上的净含量').fill('250 g');
    const contents = page.getByLabel('各件实际含量，一行一件');
    const full = ['250', '251', '249', '252', '250', '253', '251', '250', '252', '251', '250', '252'];
    await contents.fill([...full, '240'].join('\n'));
    await expect(page.locator('.verdict-within')).toBeVisible();
    await expect(page.locator('#answer')).toContainText('1 件');
    await contents.fill([...full, '231'].join('\n'));
    await expect(page.locator('.verdict-exceeds')).toBeVisible();
    await expect(page.locator('#answer')).toContainText('未能核到现行原表');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('a line that cannot be read is named, and nothing is concluded from too few', async ({ page }) => {
    await page.goto('/en/check/lot/');
    await page.getByLabel('Packages in the lot').fill('8');
    await page.getByLabel('Net content on the label').fill('500 mL');
    const contents = page.getByLabel('Content of each package, one a line');
    await contents.fill('500\n1,5');
    await expect(contents).toHaveAccessibleDescription(/Line 2/);
    await contents.fill('500\n501');
    await expect(page.locator('.verdict-not-decidable')).toBeVisible();
    await expect(page.locator('#answer')).toContainText('2 measured, 8 needed');
  });
});
