import { expect, type Page } from '@playwright/test';
import { accessibilityViolations, sidewaysScroll, test } from './portal.ts';

/** P13: booking is confirmed on the page with a code, a calendar file and a way to cancel; with and without scripts. */
const PHONE = { width: 360, height: 740 };

async function book(page: Page, given: { session: string; name: string; wait?: boolean }): Promise<string> {
  await page.goto('/visit/demo-mass/');
  await page.locator(`[data-session=${given.session}] a.button`).click();
  await page.getByLabel('称呼').fill(given.name);
  await page.getByLabel(/年龄要求/).check();
  if (given.wait === true) await page.getByLabel(/加入候补/).check();
  await page.getByRole('button', { name: '提交预约' }).click();
  return (await page.locator('.visit-code-text').textContent()) ?? '';
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`P13: on a phone, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled, viewport: PHONE });

    test('somebody books, keeps the code, and cancels with it', async ({ page, request }) => {
      const code = await book(page, { session: 's1', name: '小明' });
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      await expect(page.locator('[data-state=booked]')).toBeVisible();
      const calendar = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href');
      expect(await (await request.get(calendar ?? '')).text()).toContain('BEGIN:VEVENT');
      if (javaScriptEnabled) {
        expect(await accessibilityViolations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        await page.goto(`/visit/booking/#${code}`);
        await expect(page.getByLabel('预约码')).toHaveValue(code);
      } else {
        await page.goto('/visit/booking/');
        await page.getByLabel('预约码').fill(code.toLowerCase().replaceAll('-', ' '));
      }
      await page.getByRole('button', { name: '查看预约' }).click();
      await page.getByRole('button', { name: '取消预约' }).click();
      await expect(page.locator('[data-state=cancelled]')).toBeVisible();
    });

    test('where a session is full, nothing is stored unless somebody asks to wait', async ({ page }) => {
      await page.goto('/visit/demo-mass/');
      await page.locator('[data-session=s2] a.button').click();
      await page.getByLabel('称呼').fill('小红');
      await page.getByLabel(/年龄要求/).check();
      await page.getByRole('button', { name: '提交预约' }).click();
      await expect(page.locator('[data-state=full]')).toBeVisible();
      await book(page, { session: 's2', name: '小红', wait: true });
      await expect(page.locator('[data-state=waiting]')).toBeVisible();
      await page.getByRole('button', { name: '退出候补' }).click();
      await expect(page.locator('[data-state=cancelled]')).toBeVisible();
    });
  });
}

test('a form that is not right comes back as it was, with what to correct', async ({ page }) => {
  await page.goto('/en/visit/demo-mass/');
  await page.locator('[data-session=s1] a.button').click();
  await page.getByLabel('What to call you').fill('Lin');
  await page.getByLabel('Contact (optional)').fill('not a contact');
  await page.getByRole('button', { name: 'Book' }).click();
  await expect(page.getByRole('alert')).toContainText('mobile number');
  await expect(page.getByRole('alert')).toContainText('right age');
  await expect(page.getByLabel('What to call you')).toHaveValue('Lin');
  expect(await accessibilityViolations(page)).toEqual([]);
});
