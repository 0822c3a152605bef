import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { applicationPk, publicNoticeKey } from '../../functions/table/certification-keys.ts';
import type { Item } from '../../functions/table/table.ts';
import { accessibilityViolations, sidewaysScroll } from '../browser/portal.ts';
import { runningCasework } from '../support/running-table.ts';

/** A browser of its own in which an invented person is signed in. */
export async function signedInAs(
  browser: Browser,
  about: {
    readonly who: RegExp;
    /** Where several are meant: the first, if nothing is said. */
    readonly which?: 'first' | 'last';
    readonly place: string;
    readonly viewport: { readonly width: number; readonly height: number };
    readonly baseURL: string;
  },
): Promise<Page> {
  const { who, which = 'first', place, viewport, baseURL } = about;
  const context = await browser.newContext({
    ...{ baseURL, viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' },
  });
  const page = await context.newPage();
  await page.goto(place);
  await page.getByRole('link', { name: /^(登录|Sign in)$/ }).click();
  await page.getByRole('button', { name: who })[which]().click();
  await page.waitForURL(`**${place}**`);
  return page;
}

/** Keeps a picture of the page beside the reports, to be looked at. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test/output/${name}.png`, fullPage: true });
}

/** Nothing that axe objects to, and nothing to scroll sideways. */
export async function isSound(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

/** Says yes in the dialog that is open. */
export const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** One of the steps that the page offers, opened. */
export async function openStep(page: Page, name: string): Promise<Locator> {
  const step = page
    .locator('.case-steps > details')
    .filter({ has: page.locator('summary', { hasText: name }) })
    .first();
  if ((await step.getAttribute('open')) === null) await step.locator('summary').click();
  return step;
}

const DAY_MS = 86_400_000;

/** Lets the public notice of a case have begun so many days ago: nobody waits a week for a test. */
export async function noticeBegan(caseId: string, daysAgo: number): Promise<void> {
  const { table, close } = runningCasework();
  const { items } = await table.query(applicationPk(caseId));
  const notice = await table.get(publicNoticeKey(caseId));
  const rows = [...items.filter(isAboutNotice), ...(notice === undefined ? [] : [notice])];
  const began = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  await table.transact(rows.map((row) => ({ put: moved(row, began) })));
  close();
}

const isAboutNotice = ({ sk, fact }: Item): boolean =>
  sk === 'HEAD' || (fact as { step?: string } | undefined)?.step === 'give-public-notice';

/** The same row with the days of the notice moved, wherever they stand in it. */
function moved(row: Item, began: string): Item {
  const { state, fact, notice } = row as Item & {
    readonly state?: { readonly clock?: object };
    readonly fact?: object;
    readonly notice?: object;
  };
  return {
    ...row,
    ...(state === undefined
      ? {}
      : {
          state: { ...state, noticeFrom: began, since: began, clock: { ...state.clock, startedAt: began } },
        }),
    ...(fact === undefined ? {} : { fact: { ...fact, at: began } }),
    ...(notice === undefined ? {} : { notice: { ...notice, from: began } }),
  };
}
