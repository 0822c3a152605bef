import { expect, test as plainTest } from '@playwright/test';
import { inLocale, LOCALES, UNKNOWN_NUMBER } from './page-kinds.ts';
import { aUnitThatIs, test } from './portal.ts';

test.describe('checking the number on a plate', () => {
  for (const locale of LOCALES) {
    test(`P5: a number typed carelessly leads to what the register says of it (${locale})`, async ({
      page,
      request,
    }) => {
      const unit = await aUnitThatIs('certified', request);
      await page.goto(inLocale(locale, '/v/'));
      await page.getByRole('textbox').fill(unit.certificateNumber.toLowerCase().replaceAll('-', ' '));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(inLocale(locale, `/v/${unit.certificateNumber}/`));
      await expect(page.getByText(unit.name)).toBeVisible();
    });
  }

  test('P5: a number never given: says so as of a time, and what to do about a fake', async ({ page }) => {
    const answer = await page.goto(`/v/${UNKNOWN_NUMBER}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('名录中没有这个编号');
    await expect(page.getByRole('status')).toHaveText(
      /截至 \d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}（北京时间）/,
    );
    await expect(page.getByText(UNKNOWN_NUMBER)).toBeVisible();
    await expect(page.locator('main')).toContainText('12315');
    await expect(page.getByLabel('证书编号')).toHaveValue(UNKNOWN_NUMBER);
  });

  test('P5: one wrong character is told from a number never given, and can be put right', async ({
    page,
    request,
  }) => {
    const { certificateNumber } = await aUnitThatIs('certified', request);
    const wrong = certificateNumber.replace(
      /-(\d)(\d{3})-/,
      (_, first, rest) => `-${(Number(first) + 1) % 10}${rest}-`,
    );
    await page.goto(`/en/v/${wrong}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is a slip in this number');
    await page.getByLabel('Certificate number').fill(certificateNumber);
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page).toHaveURL(`/en/v/${certificateNumber}/`);
  });

  test('what is no number at all is looked for by name', async ({ page }) => {
    await page.goto('/v/');
    await page.getByRole('textbox').fill('超市');
    await page.getByRole('button', { name: '核对' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.getByRole('status')).toContainText('找到');
  });
});

// The browser itself complains of a file that does not come: the quiet that `test` asks for cannot hold.
plainTest(
  'P5: where the register cannot be read it cannot say, and never calls a number invalid',
  async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto(`/v/${UNKNOWN_NUMBER}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('现在无法回答');
    await expect(page.getByRole('status')).toContainText('这不表示编号无效');
    await page.unroute('**/search-index/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('名录中没有这个编号');
  },
);

plainTest.describe('without JavaScript', () => {
  plainTest.use({ javaScriptEnabled: false });

  plainTest(
    'P5: the form leads to the page, and a number never given is said to be absent',
    async ({ page, request }) => {
      const unit = await aUnitThatIs('withdrawn', request);
      await page.goto('/v/');
      await page.getByRole('textbox').fill(unit.certificateNumber.toLowerCase());
      await page.getByRole('button', { name: '核对' }).click();
      await expect(page).toHaveURL(`/v/${unit.certificateNumber}/`);
      await page.goto(`/v/${UNKNOWN_NUMBER}/`);
      await expect(page.locator('main')).toContainText('名录中没有这个证书编号');
    },
  );
});
