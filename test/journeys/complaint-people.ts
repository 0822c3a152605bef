import { type Browser, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { signedInAs } from './desk-people.ts';

/** What the walks through a complaint share: the phone, the receipt, and officers who take their steps in the console. */
export const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
export const RECEIPT = /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/;
/** The issuer sends people back to the service's own name, not to its number. */
export const ORIGIN = `http://localhost:${process.env.PORTAL_PORT}`;

/** A photo as a phone takes one: large enough to be made smaller on its way. */
export const photo = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#2a7f62' } })
    .jpeg()
    .toBuffer(),
});

/** The code on the page that shows it once. */
export async function receiptOn(page: Page): Promise<string> {
  await expect(page.locator('#receipt-code')).toHaveText(/\S/, { timeout: 30_000 });
  const receipt = (await page.locator('#receipt-code').textContent())?.trim() ?? '';
  expect(receipt).toMatch(RECEIPT);
  return receipt;
}

/** Opens the case with the receipt and nothing else. */
export async function openCase(page: Page, receipt: string, root = ''): Promise<void> {
  await page.goto(`${root}/case/`);
  await page.fill('#receipt', receipt);
  await page.click('#open-case button');
  await expect(page.locator('.case').first()).toBeVisible();
}

/** Ids of the cases on the page, as their forms carry them. */
export async function caseIdOn(page: Page): Promise<string> {
  return page.locator('input[name=caseId]').first().inputValue();
}

/** One of the things that the holder of the receipt can do, opened. */
export async function openAction(page: Page, to: string) {
  const form = page.locator(`form[action$="/${to}"]`).first();
  if (!(await form.isVisible())) await form.locator('xpath=..').locator('summary').click();
  return form;
}

/** A day so many days from now, in Shanghai. */
export const inDays = (days: number): string =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

/** Somebody of the regulator, who takes steps in the console: each is read as a letter before it goes. */
export async function atDesk(browser: Browser, who: RegExp) {
  const page = await signedInAs(browser, { who, place: '/console/', viewport: DESK, baseURL: ORIGIN });
  const at = (track: string, caseId: string): string => `/console/#/case/${track}/${caseId}`;
  /** The case as it stands now. */
  const open = async (track: string, caseId: string): Promise<void> => {
    if (page.url().endsWith(at(track, caseId))) await page.reload();
    else await page.goto(at(track, caseId));
    await expect(page.locator('.case-standing')).toBeVisible();
  };
  return {
    page,
    open,
    async take(track: string, caseId: string, step: string, filled: Readonly<Record<string, string>> = {}) {
      // After a step of one's own the page shows the case as it stands then.
      if (!page.url().endsWith(at(track, caseId))) await open(track, caseId);
      await page.locator('#step').selectOption(step);
      for (const [name, value] of Object.entries(filled)) {
        const field = page.locator(`.step-form #${name}`);
        if ((await field.evaluate((each) => each.tagName)) === 'SELECT') await field.selectOption(value);
        else await field.fill(value);
      }
      await page.locator('.step-form button[type=submit]').click();
      await page.locator('.step-form .letter button').first().click();
      await expect(page.locator('.step-form [role=status]')).toBeVisible();
    },
    close: () => page.context().close(),
  };
}
