import { expect, type Page, test } from '@playwright/test';
import { unitPath, verifyPath } from '../../shared/register/lists.ts';
import { aUnitThatIs } from './portal.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens a page, and waits until the browser keeps what is read. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

const ageNote = (page: Page) => page.getByText(/没有网络：这是北京时间 .+ 保存的副本/);

test('a plate that was checked once can be checked again without a connection, and the answer says its age', async ({
  page,
  context,
}) => {
  const unit = await aUnitThatIs('certified', page.request);
  const address = `${verifyPath(unit.certificateNumber)}/`;
  await visit(page, address);
  await page.reload();
  await expect(ageNote(page)).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unit.certificateNumber);
  await expect(ageNote(page)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(ageNote(page)).toHaveCount(0);
});

test('without a connection the code on a certificate verifies, after one visit to any plate', async ({
  page,
  context,
}) => {
  const unit = await aUnitThatIs('certified', page.request);
  await visit(page, '/v/');
  await page.goto(`/verify/#unit=${unit.publicId}`);
  await expect(page.locator('.verdict-good')).toBeVisible();
  await page.goto('/v/');
  await context.setOffline(true);
  await page.goto(`/verify/#unit=${unit.publicId}`);
  await expect(ageNote(page)).toBeVisible();
  await expect(page.locator('.verdict-good')).toBeVisible();
  await page.goto('/check/#rule=fuel&indicated=20L&measured=19L');
  await expect(page.locator('.verdict')).toBeVisible();
});

test('what belongs to a person is never kept', async ({ page }) => {
  await visit(page, '/v/');
  await page.goto('/case/').catch(() => {});
  const kept = await page.evaluate(async () => {
    const urls = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) urls.push(new URL(request.url).pathname);
    return urls;
  });
  expect(kept).toContain('/verify/');
  expect(kept.filter((path) => /^\/(api|case|complain|apply|console)/.test(path))).toEqual([]);
});

test('a page that was never opened is not made up', async ({ page, context }) => {
  const unit = await aUnitThatIs('expired', page.request);
  await visit(page, '/v/');
  await context.setOffline(true);
  await expect(page.goto(unitPath(unit.publicId))).rejects.toThrow();
});
