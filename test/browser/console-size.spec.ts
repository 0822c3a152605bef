import { expect, type Page } from '@playwright/test';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { workRowWrites } from '../../functions/desk/work-rows.ts';
import { aWorkItem } from '../support/a-work-item.ts';
import { runningCasework } from '../support/running-table.ts';
import { accessibilityViolations, test } from './portal.ts';

/** The issuer sends people back to the service's own name, not to its number. */
test.use({ baseURL: `http://localhost:${process.env.PORTAL_PORT}` });

/** A county whose officer no other test is. */
const COUNTY = '530103';
const FEW = 50;
const MANY = 1_000;
const LOADS = 5;
/** Cards of a page of fifty, with everything around them. */
const MOST_NODES = 1_500;
const MOST_BYTES = 25_000;
const MOST_TIMES_AS_LONG = 3;

async function open(from: number, to: number): Promise<void> {
  const { table, close } = runningCasework();
  const desk = createDeskRepository(table);
  const at = Array.from({ length: to - from }, (_, index) => from + index);
  for (let start = 0; start < at.length; start += 20) {
    const writes = at.slice(start, start + 20).map(async (number) => {
      const caseId = `size-${number}`;
      if ((await desk.findWorkItem(caseId)) !== undefined) return;
      const dueDay = `2099-${String(1 + (number % 12)).padStart(2, '0')}-15`;
      const item = { caseId, reference: `YS-2099-${100_000 + number}`, division: COUNTY, dueDay };
      await desk.commit(workRowWrites(undefined, aWorkItem(item)));
    });
    await Promise.all(writes);
  }
  close();
}

/** Bytes of the list as it comes, elements on the page, and the median milliseconds until it can be read. */
async function measured(page: Page) {
  const times: number[] = [];
  let bytes = 0;
  for (let load = 0; load < LOADS; load += 1) {
    const answer = page.waitForResponse((response) => response.url().includes('/api/desk/work'));
    const began = Date.now();
    await page.reload();
    await expect(page.locator('tbody tr')).toHaveCount(FEW);
    times.push(Date.now() - began);
    bytes = (await (await answer).body()).length;
  }
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return { bytes, nodes, milliseconds: times.toSorted((a, b) => a - b)[2] ?? 0 };
}

test('the work list is as quick and as light with a thousand open cases as with fifty', async ({ page }) => {
  test.setTimeout(180_000);
  await open(0, FEW);
  await page.goto('/console/');
  await page.getByRole('link', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: /盘龙区执法人员/ }).click();
  await expect(page.locator('[data-count="all"]')).toHaveText(String(FEW));
  const few = await measured(page);
  await open(FEW, MANY);
  const many = await measured(page);
  await expect(page.locator('[data-count="all"]')).toHaveText(String(MANY));
  const ratio = many.milliseconds / few.milliseconds;
  console.log(
    `work list in a browser at ${FEW} and ${MANY} open cases: ${few.bytes} and ${many.bytes} B, ${few.nodes} and ${many.nodes} elements, ${ratio.toFixed(2)} × the time`,
  );
  expect(many.bytes).toBeLessThan(MOST_BYTES);
  expect(many.nodes).toBeLessThan(MOST_NODES);
  expect(ratio).toBeLessThan(MOST_TIMES_AS_LONG);
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page.getByRole('button', { name: '回到第一页' })).toBeVisible();
  await page.getByRole('checkbox', { name: '选择本页全部' }).check();
  await expect(page.getByText(`已选 ${FEW} 件`)).toBeVisible();
  expect(await accessibilityViolations(page)).toEqual([]);
});
