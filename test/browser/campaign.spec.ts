import { expect } from '@playwright/test';
import { asInstant, dayInShanghai } from '../../shared/kernel/days.ts';
import { nextWorldMetrologyDay } from '../../shared/outreach/next-world-metrology-day.ts';
import { POSTER_IDS } from '../../site/src/i18n/poster-words.ts';
import { inLocale, LOCALES } from './page-kinds.ts';
import { test } from './portal.ts';

test('the page of the day counts down to the next 20 May', async ({ page }) => {
  const { daysLeft } = nextWorldMetrologyDay(dayInShanghai(asInstant(new Date())));
  await page.goto('/520/');
  await expect(page.locator('#days-left')).toHaveText(daysLeft === 0 ? '就是今天' : `还有 ${daysLeft} 天`);
});

test('P8: the picture of the base units is walked by keyboard, and each leads to its words', async ({
  page,
}) => {
  await page.goto('/520/');
  const kilogram = page.locator('.wheel-kg');
  await kilogram.focus();
  await expect(kilogram).toHaveAccessibleName(/千克 kg：质量，普朗克常量，用到 s, m/);
  const line = page.locator('.dep-kg').first();
  await expect.poll(() => line.evaluate((it) => getComputedStyle(it).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('#unit-kg')).toBeInViewport();
  expect(await page.locator('#unit-kg').evaluate((it) => it.matches(':target'))).toBe(true);
});

/** Width and height of the first page of a PDF, in millimetres. */
function paper(pdf: Buffer): readonly number[] {
  const [, width = '', height = ''] =
    /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(pdf.toString('latin1')) ?? [];
  return [width, height].map((points) => Math.round((Number(points) / 72) * 25.4));
}

for (const locale of LOCALES) {
  test(`a poster prints on one sheet of A4 or of A3 (${locale})`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(inLocale(locale, '/520/posters/constants/'));
    for (const [name, size] of [
      ['A4', [210, 297]],
      ['A3', [297, 420]],
    ] as const) {
      await page.getByLabel(name).check();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(paper(pdf), name).toEqual(size);
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, name).toBe(1);
    }
  });

  test(`no poster is cut off by its paper (${locale})`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const id of POSTER_IDS) {
      await page.goto(inLocale(locale, `/520/posters/${id}/`));
      const isCut = await page.locator('.poster').evaluate((it) => it.scrollHeight > it.clientHeight + 1);
      expect(isCut, id).toBe(false);
    }
  });
}
