import { expect, type Page } from '@playwright/test';
import { inLocale, LOCALES } from './page-kinds.ts';
import { accessibilityViolations, aUnitThatIs, sidewaysScroll, test } from './portal.ts';
import { signInAtConsole } from './signed-in.ts';

/** The issuer sends people back to the service's own name, not to its number. */
test.use({ baseURL: `http://localhost:${process.env.PORTAL_PORT}` });
test.describe.configure({ mode: 'serial' });

const OFFICER = { zh: /五华区执法人员/, en: /Officer of Wuhua/ };
const WIDTHS = [1280, 320] as const;
const HEADING = { zh: '代群众登记', en: 'Enter a case for somebody' };

/** Nothing that axe finds, and no sideways scroll at the desk's and at the smallest phone's width. */
async function holds(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityViolations(page), `${what} at ${width}`).toEqual([]);
    expect(await sidewaysScroll(page), `${what} at ${width}`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

let caseAddress = '';

test('an officer enters a complaint at the counter by the keyboard, is told what is missing, and hands the receipt over', async ({
  page,
}) => {
  await signInAtConsole(page, OFFICER.zh);
  await page.goto('/console/#/enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADING.zh);
  await holds(page, 'entering');
  await page.locator('#narrative').fill('葡萄少了一两多');
  await page.getByRole('button', { name: '登记', exact: true }).press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.locator('#narrative')).toHaveValue('葡萄少了一两多');
  await holds(page, 'entering with mistakes');
  await page.locator('#division').selectOption('530102');
  await page.locator('#place').fill('演示农贸市场');
  await page.locator('#stall').fill('水果 12 号摊');
  await page.locator('#merchant').fill('演示水果摊');
  await page.locator('input[name="demands"][value="refund"]').check();
  await page.locator('#name').fill('赵演示');
  await page.locator('#documentType').selectOption('passport');
  await page.locator('#documentNumber').fill('EA0000001');
  await page.locator('#phone').fill('13800000000');
  await page.locator('#address').fill('演示路 1 号');
  await page.getByRole('button', { name: '登记', exact: true }).press('Enter');
  await expect(page.locator('.receipt-code strong')).toHaveText(/^[0-9A-Z-]{20,}$/);
  await holds(page, 'the receipt');
  caseAddress = (await page.getByRole('link', { name: /打开案件/ }).getAttribute('href')) ?? '';
  expect(caseAddress).toMatch(/^#\/case\/complaint\/c/);
});

test('R4, R5: the letter is read before it is sent, and its form is filled in, numbered and printed on one A4 page', async ({
  page,
}) => {
  await signInAtConsole(page, OFFICER.zh);
  await page.goto(`/console/${caseAddress}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('投诉 C-');
  await holds(page, 'a case');
  await page.locator('#step').selectOption('accepted');
  await page.locator('#text').fill('符合受理条件，拟于下周调解。');
  await page.getByRole('button', { name: '预览' }).press('Enter');
  await expect(page.locator('.step-form .letter-text')).toContainText('符合受理条件');
  await holds(page, 'a preview');
  await page.getByRole('button', { name: '按此发出' }).press('Enter');
  await expect(page.getByText('已办理。')).toBeVisible();
  await page.getByRole('link', { name: '投诉受理决定书' }).click();
  await expect(page.locator('.official-form h1')).toHaveText('投诉受理决定书');
  const sheet = page.locator('.official-form');
  await expect(sheet).not.toContainText('赵演示');
  await holds(page, 'a form');
  await page.locator('#purpose').fill('打印送达');
  await page.getByRole('button', { name: '显示身份信息' }).press('Enter');
  await expect(sheet).toContainText('赵演示：');
  await page.getByRole('button', { name: '编号', exact: true }).press('Enter');
  await expect(sheet).toContainText(/五华区市监受理〔\d{4}〕第\d+号/);
  await holds(page, 'a numbered form');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

for (const locale of LOCALES) {
  test(`every page of the officers' side of complaints keeps what each page promises, in ${locale}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000);
    await signInAtConsole(page, OFFICER[locale], inLocale(locale, '/console/'));
    const unit = await aUnitThatIs('certified', request);
    const open = async (hash: string): Promise<void> => {
      await page.goto(`${inLocale(locale, '/console/')}${hash}`);
      await expect(page.locator('.stage h1, .stage h2').first()).toBeVisible();
      await expect(page.getByText(/^(正在载入……|Loading …)$/)).toHaveCount(0);
    };
    for (const hash of [
      '#/work',
      caseAddress,
      `${caseAddress}/forms/form-1`,
      '#/enter',
      `#/units/${unit.publicId}`,
      '#/notices',
      '#/joint',
      '#/statistics',
    ]) {
      await open(hash);
      await holds(page, `${hash} in ${locale}`);
    }
  });
}

test('R11: an officer asks for a review of a unit, and closes it with a reason', async ({
  page,
  request,
}) => {
  const units = (await (await request.get('/open-data/units.json')).json()).units;
  const unit = units.find(({ division }: { division: string }) => division === '530102');
  await signInAtConsole(page, OFFICER.zh);
  await page.goto(`/console/#/units/${unit.publicId}`);
  await page.locator('#review-reason').fill('三个月内五次投诉');
  await page.getByRole('button', { name: '打开复核任务' }).press('Enter');
  await expect(page.locator('#review-outcome')).toBeVisible();
  await holds(page, 'an open review');
  await page.locator('#review-outcome').selectOption('no-measure');
  await page.locator('#review-reason').fill('现场复查，均在允许误差内');
  await page.getByRole('button', { name: '结束复核' }).press('Enter');
  await expect(page.getByText('现场复查，均在允许误差内')).toBeVisible();
});
