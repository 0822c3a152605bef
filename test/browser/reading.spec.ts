import { expect } from '@playwright/test';
import { dayInChinese, dayInEnglish } from '../../shared/kernel/days.ts';
import { divisionName } from '../../shared/register/divisions.ts';
import { unitPath, verifyPath } from '../../shared/register/lists.ts';
import { inLocale, LOCALES } from './page-kinds.ts';
import { aUnitThatIs, publishedUnits, test } from './portal.ts';

test.describe('with JavaScript switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('P1: a citizen gets from the home page to a unit by links alone', async ({ page, request }) => {
    const unit = await aUnitThatIs('certified', request);
    await page.goto('/');
    await page.locator('main a[href="/register/"], nav a[href="/register/"]').first().click();
    await page
      .locator(`main a[href$="/register/${unit.division.slice(0, 4)}00/"]`)
      .first()
      .click();
    await page.locator(`main a[href$="/register/${unit.division}/"]`).first().click();
    await page
      .locator(`main a[href$="${unitPath(unit.publicId)}"]`)
      .first()
      .click();
    await expect(page.locator('h1')).toContainText(unit.name);
    await expect(page.locator('main')).toContainText(unit.certificateNumber);
  });

  test('P1: the register lists every unit with its name, field, county, number and dates', async ({
    page,
    request,
  }) => {
    const units = await publishedUnits(request);
    const shown: string[] = [];
    await page.goto('/register/530000/');
    for (;;) {
      const rows = await page
        .locator('table.cards tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));
      for (const [name, field, county, number, from, to] of rows) {
        expect(field).not.toBe('');
        shown.push([number, name, county, from, to].join(' '));
      }
      const next = page.locator('a[rel="next"]');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    const held = units.map(({ certificateNumber, name, division, validFrom, year, validTo }) =>
      [certificateNumber, name, divisionName(division, 'zh'), validFrom ?? `${year} 年`, validTo].join(' '),
    );
    expect(shown.toSorted()).toEqual(held.toSorted());
  });
});

const ENDED = {
  suspended: { zh: /暂停|中止/, en: /suspended/i },
  expired: { zh: /过期|到期|届满|失效/, en: /expired|lapsed/i },
  withdrawn: { zh: /撤销|撤回/, en: /withdrawn|revoked/i },
} as const;

for (const status of ['suspended', 'expired', 'withdrawn'] as const) {
  for (const locale of LOCALES) {
    test(`P4: a ${status} unit is never missing and says so before all else (${locale})`, async ({
      page,
      request,
    }) => {
      const unit = await aUnitThatIs(status, request);
      const answer = await page.goto(inLocale(locale, unitPath(unit.publicId)));
      expect(answer?.status()).toBe(200);
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, in the order they see it
      const text = await page.locator('main').innerText();
      const state = text.search(ENDED[status][locale]);
      expect(state, 'the state is in the text').toBeGreaterThanOrEqual(0);
      expect(state, 'it comes before the certificate number').toBeLessThan(
        text.indexOf(unit.certificateNumber),
      );
      const ended = { suspended: unit.suspendedOn, expired: unit.validTo, withdrawn: unit.withdrawnOn }[
        status
      ];
      if (ended !== undefined)
        expect(text).toContain(locale === 'zh' ? dayInChinese(ended) : dayInEnglish(ended));
    });

    test(`P4: the code on the plate of a ${status} unit leads to its state first (${locale})`, async ({
      page,
      request,
    }) => {
      const unit = await aUnitThatIs(status, request);
      const answer = await page.goto(inLocale(locale, `${verifyPath(unit.certificateNumber)}/`));
      expect(answer?.status()).toBe(200);
      await expect(page.locator('.banner')).toHaveAttribute('data-status', status);
      await expect(page.locator('.banner')).toContainText(ENDED[status][locale]);
      await expect(page.locator('h1 + .banner')).toBeVisible();
    });
  }
}

test('data invented for demonstration says so on the page', async ({ page, request }) => {
  const unit = await aUnitThatIs('certified', request);
  await page.goto(unitPath(unit.publicId));
  await expect(page.locator('body')).toContainText('演示');
  await page.goto(`/en${unitPath(unit.publicId)}`);
  await expect(page.locator('body')).toContainText(/demonstration/i);
});

for (const [what, path] of [
  ['a unit’s page', ''],
  ['the plate', 'plate/'],
] as const) {
  test(`${what} prints on one sheet`, async ({ page, request }) => {
    const unit = await aUnitThatIs('certified', request);
    await page.goto(`${unitPath(unit.publicId)}${path}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
