import { expect, type Page, test } from '@playwright/test';
import { ORIGIN, openCase, PHONE, photo, receiptOn } from './complaint-people.ts';
import { isSound, lookAt } from './desk-people.ts';

/** A filing whose answer is lost, and one that is sent again: one case each, and no receipt for who comes after. */
test.use({ baseURL: ORIGIN, viewport: PHONE });

/** A report of one sentence, up to the sixth screen. */
async function fill(page: Page): Promise<void> {
  await page.check('[name=door][value=report]');
  await page.click('#doors a.button');
  await page.fill('#stall', '再交 9 号');
  // A county in whose list no other walk counts.
  await page.selectOption('#division', '530111');
  await page.click('#where a.button');
  await page.click('#what a.button');
  await page.fill('#narrative', '称完才把篮子拿下来。');
  await page.click('#happened a.button');
  await page.click('#you button');
}

test('C15: the answer is lost, the page is loaded anew, everything is typed and sent again: one case', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const arrived: string[] = [];
  await page.goto('/complain/');
  await fill(page);
  await page.route('**/api/complaints', async (route) => {
    arrived.push((await (await route.fetch()).json()).receipt);
    await route.abort();
  });
  await page.click('#review-send');
  await expect(page.locator('#review-problem .notice')).toBeVisible({ timeout: 30_000 });
  await page.unroute('**/api/complaints');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /篮子|再交/,
  );
  // Loaded anew with the service away: nothing is said, and the same words are the same filing.
  await page.route('**/api/complaints/arrived', (route) => route.abort());
  await page.goto('/complain/');
  await fill(page);
  await expect(page.locator('#arrived')).toHaveCount(0);
  await page.unroute('**/api/complaints/arrived');
  // Loaded anew with the service back: it says that the first has arrived, and shows its receipt when asked to.
  await page.goto('/complain/');
  await expect(page.locator('#arrived')).toContainText('已经送达');
  await isSound(page);
  await lookAt(page, 'complaint-arrived');
  // Typed and sent again all the same, with other words.
  await fill(page);
  await page.click('#review-screen a.step-back');
  await page.fill('#contactEmail', 'li@example.cn');
  await page.click('#you button');
  await page.click('#review-send');
  const receipt = await receiptOn(page);
  expect([receipt]).toEqual(arrived);
  await expect(page.locator('#receipt-page .notice')).toContainText('已经送达');
  expect(await page.evaluate(() => sessionStorage.getItem('complaint-sending'))).toBeNull();
  await openCase(page, receipt);
  await expect(page.locator('.case')).toHaveCount(1);
});

test('C18: a draft that was asked for keeps the photos, says how much room they take, and goes with them', async ({
  page,
}) => {
  const happened = async () => {
    await page.goto('/complain/#happened');
    await page.click('#narrative');
  };
  const kept = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).join());
  const draft = page.locator('#complain-draft');
  await happened();
  await expect(page.locator('[data-evidence]')).toBeVisible();
  const photos = page.locator('[data-evidence] input[type=file]');
  await photos.setInputFiles([await photo('scale.jpg')]);
  await expect(page.locator('.photo[data-state=ready]')).toHaveCount(1, { timeout: 20_000 });
  expect(await kept(), 'nothing before it is asked for').toBe('');
  await draft.getByRole('button').click();
  await expect(draft).toContainText('照片 1 张');
  await photos.setInputFiles([await photo('number.jpg')]);
  await expect(draft).toContainText('照片 2 张');
  await page.reload();
  await draft.getByRole('button', { name: '继续填写' }).click();
  await page.click('#narrative');
  await expect(page.locator('.photo[data-state=ready]')).toHaveCount(2, { timeout: 20_000 });
  await page.locator('.photo').first().getByRole('button', { name: /删除/ }).click();
  await expect(draft).toContainText('照片 1 张');
  await isSound(page);
  await lookAt(page, 'complaint-draft-photos');
  await draft.getByRole('button', { name: '删除草稿' }).click();
  await expect.poll(kept).toBe('');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('C6, C15: back from the receipt, and the form sent again: it says that it was filed, and shows no code', async ({
    page,
  }) => {
    await page.goto('/complain/');
    await fill(page);
    await page.click('form[action$="/file"] button');
    await receiptOn(page);
    await expect(page).toHaveURL(/\/complain\/receipt$/);
    // The browser keeps no copy of what was to be checked: it asks whether to send that again, and is told to.
    await page.goBack().catch(() => undefined);
    const shown = page.locator('#receipt-shown');
    await expect(async () => {
      await page.reload();
      await expect(shown).toContainText('已经提交');
    }).toPass();
    await expect(page.locator('main')).not.toContainText('篮子');
    await lookAt(page, 'complaint-receipt-shown');
  });
});
