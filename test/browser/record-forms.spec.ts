import { expect, type Page, test as plainTest } from '@playwright/test';
import { unitPath } from '../../shared/register/lists.ts';
import { inLocale, LOCALES, UNKNOWN_NUMBER } from './page-kinds.ts';
import { accessibilityViolations, aUnitThatIs, sidewaysScroll, test } from './portal.ts';

const PHONE = { width: 320, height: 640 };

/** Nothing that axe objects to, and no sideways scroll on the smallest phone. */
async function expectFitForAll(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toBe(0);
}

for (const locale of LOCALES) {
  test(`M17: a plate that is in no register is reported from the answer, by keyboard (${locale})`, async ({
    page,
  }) => {
    await page.goto(inLocale(locale, `/v/${UNKNOWN_NUMBER}/`));
    await page.getByRole('link', { name: /在线举报这块牌匾|Report this plate online/ }).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
    await expect(page.locator('.told')).toContainText(/名录中没有|not in the register/);
    await expect(page.locator('.told')).toContainText(inLocale(locale, `/v/${UNKNOWN_NUMBER}/`));
    await expect(page.locator('#plateNumber')).toHaveValue(UNKNOWN_NUMBER);
    await expectFitForAll(page);
    // Without a place: said so, nothing typed is lost.
    await page.locator('#narrative').fill('牌匾是打印纸做的，贴在玻璃上。');
    await page.locator('#record-form [type="submit"]').press('Enter');
    await expect(page.getByRole('alert')).toContainText(/在哪里看到的|where you saw it/);
    await expect(page.locator('#narrative')).toHaveValue('牌匾是打印纸做的，贴在玻璃上。');
    await expectFitForAll(page);
    await page.locator('#place').fill('演示集贸市场 12 号摊');
    await page.locator('#division').selectOption('530102');
    await page.locator('#record-form [type="submit"]').press('Enter');
    await expect(page.locator('#receipt-code')).toHaveText(/^\s*[0-9A-Z]{4}(-[0-9A-Z]{4}){4}\s*$/);
    await expectFitForAll(page);
    await page.locator('#receipt-saved').check();
    await page.locator('#receipt-go button').click();
    await expect(page.locator('.case')).toContainText(UNKNOWN_NUMBER);
    await expect(page.locator('.case')).toContainText(/等待核查|to be looked into/);
    await expectFitForAll(page);
  });
}

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });

  plainTest(
    'M12: from a unit’s page to a correction with a receipt, its last day and its answer’s place',
    async ({ page, request }) => {
      const unit = await aUnitThatIs('certified', request);
      await page.goto(unitPath(unit.publicId));
      await page.getByText('申请更正记载').click();
      await page.getByRole('link', { name: '在线申请更正' }).click();
      await expect(page.locator('.scanned')).toContainText(unit.name);
      await page.getByLabel('地址、所在地').check();
      await page.getByLabel('哪里不对，应当是什么？').fill('门牌应为 12 号。');
      await page.getByRole('button', { name: '提交更正申请' }).click();
      await page.getByLabel('我已经保存好回执码').check();
      await page.getByRole('button', { name: '继续，查看案件' }).click();
      await expect(page.locator('.case')).toContainText('更正申请');
      await expect(page.locator('.case')).toContainText('5 个工作日');
      await expect(page.locator('.case')).toContainText('非法定');
    },
  );

  plainTest(
    'M17: the certificate of another is reported from its own answer, with what it said',
    async ({ page, request }) => {
      const unit = await aUnitThatIs('withdrawn', request);
      await page.goto(`/en/v/${unit.certificateNumber}/`);
      await page.getByText('Report misuse of this certificate or plate').click();
      await page.getByRole('link', { name: 'Report it online' }).click();
      await expect(page.locator('.told')).toContainText('was certified');
      await expect(page.locator('#plateNumber')).toHaveValue(unit.certificateNumber);
      await expect(page.locator('#division')).toHaveValue(unit.division);
      await page.getByLabel('Where did you see it?').fill('Cuihu, at the gate');
      await page.getByLabel('What did you see?').fill('The plate hangs in another shop.');
      await page.getByRole('button', { name: 'Send the report' }).click();
      await expect(page.locator('#receipt-code')).toHaveText(/[0-9A-Z]{4}-/);
    },
  );
});
