import { type Browser, expect, type Page, test } from '@playwright/test';
import { ORIGIN, PHONE } from './complaint-people.ts';
import { isSound, lookAt, signedInAs } from './desk-people.ts';

/** One matter that turns out to be two, and what its person thinks of how it went. A browser logs the refusals. */
test.use({ baseURL: ORIGIN });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const DESK = { width: 1280, height: 900 };
const SMALLEST = { width: 320, height: 640 };
const TOLD = '葡萄少了一两多。\n隔壁摊的大米也少了半斤。';

const officerOf = (browser: Browser): Promise<Page> =>
  signedInAs(browser, { who: /五华区执法人员/, place: '/console/', viewport: DESK, baseURL: ORIGIN });

/** At a desk and on the smallest phone. */
async function holds(page: Page, what: string): Promise<void> {
  for (const size of [SMALLEST, DESK]) {
    await page.setViewportSize(size);
    await isSound(page);
  }
  await lookAt(page, what);
}

let receipt = '';
let caseAddress = '';

test('C1: an officer splits what concerns another stall into a case of its own, having read the letter', async ({
  browser,
}) => {
  const page = await officerOf(browser);
  await page.goto('/console/#/enter');
  await page.locator('#narrative').fill(TOLD);
  await page.locator('#division').selectOption('530102');
  await page.locator('#place').fill('演示农贸市场');
  await page.locator('#stall').fill('水果 12 号摊');
  await page.locator('input[name="demands"][value="refund"]').check();
  await page.locator('#name').fill('赵演示');
  await page.locator('#documentType').selectOption('passport');
  await page.locator('#documentNumber').fill('EA0000001');
  await page.locator('#phone').fill('13800000000');
  await page.locator('#address').fill('演示路 1 号');
  await page.getByRole('button', { name: '登记', exact: true }).press('Enter');
  receipt = (await page.locator('.receipt-code strong').textContent()) ?? '';
  await page.getByRole('link', { name: /打开案件/ }).click();
  await page.locator('#step').selectOption('complaint-split');
  caseAddress = new URL(page.url()).hash;
  await page.locator('#text').fill('两个摊位，分别办理');
  await page.locator('#split-narrative').fill('商家承认少秤');
  await page.getByRole('button', { name: '预览' }).press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('只能摘录本人写的原话');
  await expect(alert).toContainText('同一类案件、同一商家');
  await expect(page.locator('#split-narrative')).toHaveValue('商家承认少秤');
  await holds(page, 'split-wrong');
  await page.locator('#split-narrative').fill('隔壁摊的大米也少了半斤。');
  await page.locator('#split-stall').fill('粮油 13 号摊');
  await page.getByRole('button', { name: '预览' }).press('Enter');
  await expect(page.locator('.step-form .letter-text')).toContainText('另立案件：C-');
  await holds(page, 'split-preview');
  await page.getByRole('button', { name: '按此发出' }).press('Enter');
  await page.getByRole('status').getByRole('link', { name: /^C-/ }).click();
  await expect(page.locator('.complaint-desk')).toContainText('粮油 13 号摊');
  await expect(page.locator('.complaint-desk')).not.toContainText('葡萄');
  await holds(page, 'split-new-case');
  await page.context().close();
});

test('C12, R15: when it has ended, whoever filed it answers two questions without a script, and officers see counts', async ({
  browser,
}) => {
  const page = await officerOf(browser);
  await page.goto(`/console/${caseAddress}`);
  await page.locator('#step').selectOption('not-accepted');
  await page.locator('#ground').selectOption('16.1');
  await page.locator('#text').fill('不属于职责');
  await page.getByRole('button', { name: '预览' }).press('Enter');
  await page.getByRole('button', { name: '按此发出' }).press('Enter');
  await expect(page.getByText('已办理。')).toBeVisible();

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, locale: 'zh-CN' });
  const person = await plain.newPage();
  await person.goto(`${ORIGIN}/case/`);
  await person.locator('input[name="receipt"]').fill(receipt);
  await person.getByRole('button', { name: '打开' }).click();
  await expect(person.locator('article.case')).toHaveCount(2);
  const first = person.locator('article.case').first();
  await first.locator('input[name="satisfied"][value="no"]').check();
  await first.locator('input[name="clear"][value="yes"]').check();
  await first.locator('textarea[name="words"]').fill('等得久');
  await lookAt(person, 'survey-phone');
  await first.getByRole('button', { name: '提交评价' }).click();
  await expect(person.locator('article.case').first()).toContainText('您已评价');
  await plain.close();

  await page.goto('/console/#/statistics');
  await expect(page.getByRole('heading', { name: /办结后的评价/ })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('等得久');
  await holds(page, 'survey-counts');
  await page.context().close();
});
