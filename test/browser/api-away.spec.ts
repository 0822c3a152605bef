import { expect } from '@playwright/test';
import { unitPath, verifyPath } from '../../shared/register/lists.ts';
import { inLocale, LOCALES } from './page-kinds.ts';
import { aUnitThatIs, test } from './portal.ts';

for (const locale of LOCALES) {
  test(`P10: with the API switched off everything that is read works (${locale})`, async ({
    page,
    request,
  }) => {
    const unit = await aUnitThatIs('certified', request);
    const asked: string[] = [];
    await page.route('**/api/**', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const visit = (path: string) => page.goto(inLocale(locale, path));
    await visit(`/register/${unit.division}/`);
    await page.locator('main').getByRole('link', { name: unit.name }).click();
    await expect(page.locator('.banner')).toHaveAttribute('data-status', 'certified');
    await visit(`${verifyPath(unit.certificateNumber)}/`);
    await expect(page.locator('main')).toContainText(unit.name);
    await visit(`/verify/#unit=${unit.publicId}`);
    await expect(page.locator('main')).toContainText(unit.certificateNumber);
    await expect(page.locator('.verdict-good')).toBeVisible();
    await visit('/check/#rule=retail-weighing&goods=meat&settled=1kg&actual=980g&price=5&method=same-scale');
    await expect(page.locator('main')).toContainText('20');
    await visit('/learn/market-scale/');
    await expect(page.locator('h1')).toBeVisible();
    await visit('/quiz/#code=K7Q2MX');
    await expect(page.locator('.quiz-question h2')).toBeVisible();
    await visit('/statistics/');
    await expect(page.locator('main svg').first()).toBeVisible();
    await visit(unitPath(unit.publicId));
    await expect(page.locator('h1')).toHaveText(unit.name);
    expect(asked, 'nothing of it asks the API').toEqual([]);
  });
}
