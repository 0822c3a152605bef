import { expect, type Page } from '@playwright/test';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { workRowWrites } from '../../functions/desk/work-rows.ts';
import type { WorkItem } from '../../shared/desk/schema.ts';
import { test } from '../browser/portal.ts';
import { signInAtConsole } from '../browser/signed-in.ts';
import { aWorkItem } from '../support/a-work-item.ts';
import { type RunningService, runningService } from '../support/running-service.ts';
import { DESK, isSound, lookAt, PHONE } from './desk-people.ts';

/** The issuer sends people back to the service's own name, not to its number. */
test.use({ baseURL: `http://localhost:${process.env.PORTAL_PORT}` });
test.describe.configure({ mode: 'serial', timeout: 90_000 });

/** A county whose officer no other test is. */
const COUNTY = '530103';
const OPEN = 1_000;
const OVERDUE = 120;
const WAITING = 60;
const NAMED = 7;
const LONG_NAME = '演示盘龙区东风东路第一农贸市场计量诚信示范经营管理有限责任公司拓东路分公司';
const PAGE = 50;
const AT_ONCE = 25;

let service: RunningService;
test.beforeAll(async () => {
  service = await runningService();
  const desk = createDeskRepository(service.casework);
  for (let from = 0; from < OPEN; from += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, at) => anItem(from + at));
    await Promise.all(some.map((item) => desk.commit(workRowWrites(undefined, item))));
  }
});
test.afterAll(() => service?.close());

/** Some are overdue, some wait for others, a few have a very long name. */
const anItem = (number: number): WorkItem =>
  aWorkItem({
    caseId: `many-${number}`,
    reference: `YS-2099-${100_000 + number}`,
    division: COUNTY,
    dueDay: `${number < OVERDUE ? '2026-01' : '2099-05'}-${String(1 + (number % 28)).padStart(2, '0')}`,
    turn: number >= OPEN - WAITING ? 'merchant' : 'officer',
    ...(number % Math.ceil(OPEN / NAMED) === 0 ? { subject: LONG_NAME } : {}),
  });

const count = (page: Page, filter: string) => page.locator(`[data-count="${filter}"]`);

/** Rows of a list, counted page by page to its end, by the keyboard. */
async function countRows(page: Page): Promise<number> {
  const rows = page.locator('tbody tr');
  const next = page.getByRole('button', { name: '下一页' });
  await expect(rows.first()).toBeVisible();
  let sum = await rows.count();
  while (await next.isVisible()) {
    const before = await rows.first().textContent();
    await next.press('Enter');
    await expect(rows.first()).not.toHaveText(before ?? '');
    sum += await rows.count();
  }
  return sum;
}

test('R1: of a thousand open cases the due ones come first, and each count is the length of its list', async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  await signInAtConsole(page, /盘龙区执法人员/);
  await expect(count(page, 'all')).toHaveText(String(OPEN));
  await expect(page.locator('tbody tr')).toHaveCount(PAGE);
  await expect(page.locator('tbody tr').first()).toContainText('逾期');
  await isSound(page);
  await lookAt(page, 'work-thousand');
  for (const [filter, expected] of [
    ['overdue', OVERDUE],
    ['waiting', WAITING],
  ] as const) {
    await page.goto(`/console/#/work/${filter}`);
    await expect(page.locator('.tabs [aria-current]')).toContainText(String(expected));
    await expect(count(page, filter)).toHaveText(String(expected));
    expect(await countRows(page)).toBe(expected);
  }
  await expect(count(page, 'unassigned')).toHaveText(String(OPEN - WAITING));
});

test('R1: a thousand open cases are searched, gone through and chosen by the keyboard', async ({ page }) => {
  await signInAtConsole(page, /盘龙区执法人员/);
  await expect(page.locator('tbody tr')).toHaveCount(PAGE);
  for (let down = 0; down < 3; down += 1) await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('已选 2 件')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('拓东路分公司');
  await page.keyboard.press('Enter');
  await expect(page.locator('tbody tr')).toHaveCount(NAMED);
  await expect(count(page, 'all')).toHaveText(String(NAMED));
  await page.setViewportSize(PHONE);
  await isSound(page);
  await lookAt(page, 'work-long-names-phone');
  await page.setViewportSize({ width: 320, height: 700 });
  await isSound(page);
});
