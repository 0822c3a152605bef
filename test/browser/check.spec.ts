import { expect, test as plainTest } from '@playwright/test';
import { accessibilityViolations, test } from './portal.ts';

test.describe('was it short?', () => {
  test('P7: answers while typing, with rule, row, arithmetic and what to do next', async ({ page }) => {
    await page.goto('/check/');
    await page.getByLabel('品种').first().selectOption('vegetables');
    await page.getByLabel('付了多少的钱').fill('2斤');
    await page.getByLabel('实际有多少').first().fill('970 g');
    await page.getByLabel('单价').fill('4');
    await page.getByLabel('怎样复称的').first().selectOption('more-accurate-scale');
    const answer = page.locator('#answer');
    await expect(answer.locator('.verdict')).toContainText('超出允许的误差');
    await expect(answer).toContainText('30 g');
    await expect(answer).toContainText('允许少（A 档）');
    await expect(answer).toContainText('零售商品称重计量监督管理办法');
    await expect(answer).toContainText('0.12 元');
    await expect(answer).toContainText('12315');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('P7: 1.000 kg and 1.001 kg stand in different bands', async ({ page }) => {
    const ask = (settled: string, actual: string): string =>
      `/en/check/#rule=retail-weighing&goods=grain&settled=${settled}&actual=${actual}&price=5&method=more-accurate-scale`;
    await page.goto(ask('1.000kg', '979g'));
    await expect(page.locator('.verdict')).toContainText('More than the rules allow');
    await page.goto(ask('1.001kg', '979g'));
    await expect(page.locator('.verdict')).toContainText('Within what the rules allow');
  });

  test('P7: live fish, quantities beyond the table and household scales get no verdict', async ({ page }) => {
    for (const [goods, settled, method] of [
      ['live-fish', '1kg', 'same-scale'],
      ['grain', '26kg', 'same-scale'],
      ['grain', '1kg', 'household-scale'],
    ]) {
      await page.goto(
        `/check/#rule=retail-weighing&goods=${goods}&settled=${settled}&actual=1g&price=5&method=${method}`,
      );
      await expect(page.locator('.verdict-not-decidable')).toBeVisible();
    }
  });

  test('packages and fuel ask their own questions, and the address can be shared', async ({ page }) => {
    await page.goto('/check/');
    await page.getByLabel('预先包装').check();
    await expect(page.getByLabel('付了多少的钱')).toBeHidden();
    await page.getByLabel('标签上的净含量').fill('500 g');
    await page.getByLabel('里面实际有多少').fill('484.9 g');
    await expect(page.locator('.verdict-exceeds')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('标签上的净含量')).toHaveValue('500 g');
    await expect(page.locator('.verdict-exceeds')).toBeVisible();
    await page.getByLabel('汽油').check();
    await page.getByLabel('加油机显示').fill('20 L');
    await page.getByLabel('实际有多少').last().fill('19.95 L');
    await expect(page.locator('.verdict-within')).toBeVisible();
  });

  test('a weight without a unit is asked for again, at its field, and stays', async ({ page }) => {
    await page.goto('/check/');
    const field = page.getByLabel('付了多少的钱');
    await field.fill('1,5 kg');
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/小数点请用/);
    await expect(field).toHaveValue('1,5 kg');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('P10: nothing is sent: neither to the API nor anywhere else', async ({ page }) => {
    await page.goto('/check/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('付了多少的钱').fill('1kg');
    await page.getByLabel('实际有多少').first().fill('500g');
    await expect(page.locator('#answer h2')).toBeVisible();
    // The rules come as scripts under their own names, which carry nothing of what was typed; and the browser itself
    // looks for the icon again when the address changes.
    expect(asked.filter((url) => !/\/(_astro\/[\w.-]+\.js|mark\.svg)$/.test(url))).toEqual([]);
  });
});

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });
  plainTest('P7: the tables themselves can be read', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('noscript')).toHaveCount(1);
    await expect(page.locator('main')).toContainText('1 kg 以内 20 g');
    await expect(page.locator('main')).toContainText('500 g 以内 1 g');
  });
});
