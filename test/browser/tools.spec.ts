import { expect, test as plainTest } from '@playwright/test';
import { accessibilityViolations, test } from './portal.ts';

test.describe('the unit converter', () => {
  test('answers while typing, exactly where it can and marked where not, and its address can be shared', async ({
    page,
  }) => {
    await page.goto('/learn/convert/');
    await page.getByLabel('数', { exact: true }).fill('3');
    await page.getByLabel('单位').selectOption('jin');
    await expect(page.locator('.converted')).toHaveText('3 斤 = 1.5 kg');
    await expect(page.locator('.converted-table')).toContainText('≈ 3.306933933 lb');
    await page.reload();
    await expect(page.locator('.converted')).toHaveText('3 斤 = 1.5 kg');
    await page.getByRole('link', { name: '120 mmHg' }).click();
    await expect(page.locator('.converted')).toContainText('15.9986864898 kPa');
  });

  test('asks again for what is no number, at its field', async ({ page }) => {
    await page.goto('/learn/convert/');
    const field = page.getByLabel('数', { exact: true });
    await field.fill('1,5');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/小数点/);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

test.describe('the net content checker', () => {
  test('says what is wrong and how it would be right', async ({ page }) => {
    await page.goto('/learn/label/');
    await page.getByLabel('包装上的标注').fill('1000g');
    await page.getByLabel('数字和字母的高度').fill('3.9');
    await expect(page.locator('.verdict')).toContainText('有 3 项不符合');
    await expect(page.locator('.findings')).toContainText('1 kg');
    await expect(page.locator('.findings')).toContainText('至少 4 mm');
    await page.getByLabel('包装上的标注').fill('净含量：1 kg');
    await page.getByLabel('数字和字母的高度').fill('4');
    await expect(page.locator('.verdict-within')).toBeVisible();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

test.describe('the checker for units in a text', () => {
  test('marks, explains and puts right, and leaves alone what is none', async ({ page }) => {
    await page.goto('/learn/text-check/');
    await page
      .getByLabel('文字', { exact: true })
      .fill('半斤八两的道理：三斤二两苹果，公斤合法，车速 80 码。');
    await expect(page.locator('mark')).toHaveText(['三斤二两', '80 码']);
    await expect(page.getByLabel('改好的文字')).toHaveValue(
      '半斤八两的道理：1.6 kg苹果，公斤合法，车速 80 码。',
    );
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('takes what is pasted as text, whatever it looks like', async ({ page }) => {
    await page.goto('/learn/text-check/');
    await page.getByLabel('文字', { exact: true }).fill('<img src=x onerror=alert(1)> 5斤 <b>5亩</b>');
    await expect(page.locator('#marked')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('#marked img')).toHaveCount(0);
  });
});

test('P10: no tool sends anything', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const [path, label] of [
    ['/learn/convert/', '数'],
    ['/learn/label/', '包装上的标注'],
    ['/learn/text-check/', '文字'],
  ] as const) {
    await page.goto(path);
    asked.length = 0;
    await page.getByLabel(label, { exact: true }).fill('净含量 5 斤');
    await page.waitForTimeout(400);
    expect(asked.filter((url) => !url.endsWith('/mark.svg'))).toEqual([]);
  }
});

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });
  plainTest('the tables of all three tools can be read', async ({ page }) => {
    await page.goto('/learn/convert/');
    await page.locator('summary').filter({ hasText: '质量' }).click();
    await expect(page.locator('[data-unit="jin"]')).toContainText('0.5 kg');
    await page.goto('/learn/label/');
    await expect(page.locator('.rule-cards')).toContainText('4 mm');
    await page.goto('/learn/text-check/');
    await page.locator('summary').click();
    await expect(page.locator('main')).toContainText('市斤');
  });
});
