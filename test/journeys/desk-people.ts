import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { demonstrationPeople } from '../../infra/local/identity/people.ts';
import { accessibilityViolations, sidewaysScroll } from '../browser/portal.ts';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

/** Credit code of the first merchant that the sign-in page offers. */
export function merchantNumber(): string {
  const merchant = demonstrationPeople('53').find(({ group }) => group === 'merchant');
  if (merchant?.uscc === undefined) throw new Error('expected a merchant among the invented people');
  return merchant.uscc;
}

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
    ...{
      baseURL,
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      serviceWorkers: 'block',
      javaScriptEnabled: true,
    },
  });
  const page = await context.newPage();
  await page.goto(place);
  await page.getByRole('link', { name: /^(登录|Sign in)$/ }).click();
  await page.getByRole('button', { name: who })[which]().click();
  await page.waitForURL(`**${place}**`);
  return page;
}

/** Who has a hand in an application: the merchant on a phone, those who work on it and decide it at a desk. */
export async function certificationPeople(browser: Browser, baseURL: string) {
  const open = (who: RegExp, place: string, viewport = DESK): Promise<Page> =>
    signedInAs(browser, { who, place, viewport, baseURL });
  return {
    merchant: await open(/经办人（演示）/, '/apply/', PHONE),
    officer: await open(/五华区执法人员（演示）/, '/console/'),
    decider: await open(/五华区审批人员（演示）/, '/console/'),
    prefecture: await open(/昆明市审批人员（演示）/, '/console/'),
  };
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
  if ((await step.getAttribute('open')) === null) await step.locator('> summary').click();
  return step;
}
