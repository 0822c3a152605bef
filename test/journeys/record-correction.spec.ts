import { expect, type Page, test } from '@playwright/test';
import { unitPath } from '../../shared/register/lists.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { UNKNOWN_NUMBER } from '../browser/page-kinds.ts';
import { publishedUnits } from '../browser/portal.ts';
import { isSound, signedInAs } from './desk-people.ts';

/** The issuer sends people back to the service's own name, not to its number. */
const ORIGIN = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL: ORIGIN });
test.setTimeout(120_000);

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
/** The county of the officer who answers. */
const COUNTY = '530102';
const OFFICER = /五华区执法人员/;
/** Within which the register has followed and its pages are made anew. */
const PUBLISHED_MS = 30_000;

/** Where a person looks at what was made: `SHOTS=<folder>` keeps pictures of each step. */
async function look(page: Page, name: string): Promise<void> {
  await isSound(page);
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** The receipt is saved and its case opened. @returns the case's reference */
async function openCase(page: Page): Promise<string> {
  // The device first does the work that is asked of each filing.
  await expect(page.locator('#receipt-code')).toHaveText(/[0-9A-Z]{4}-/, { timeout: 30_000 });
  const reference = (await page.locator('#receipt-references').textContent()) ?? '';
  await page.locator('#receipt-saved').check();
  await page.locator('#receipt-go button').click();
  await expect(page.locator('.case')).toBeVisible();
  return reference.trim();
}

const languageSwitch = (page: Page) => page.locator('header .language');

test('M12: a mistake is told in either language, an officer corrects it, and the unit’s page and the case say so', async ({
  browser,
  page,
  request,
}) => {
  const unit = (await publishedUnits(request)).find(
    ({ division, demonstration }: Unit) => division === COUNTY && demonstration,
  );
  if (unit === undefined) throw new Error('expected a demonstration unit of the county');
  const address = `演示路 ${String(Date.now()).slice(-5)} 号`;
  await page.setViewportSize(PHONE);
  await page.goto(unitPath(unit.publicId));
  await page.getByText('申请更正记载').click();
  await page.getByRole('link', { name: '在线申请更正' }).click();
  await look(page, 'correction-form-zh');
  await languageSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.scanned')).toContainText(unit.name);
  await look(page, 'correction-form-en');
  await languageSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByLabel('地址、所在地').check();
  await page.getByRole('button', { name: '提交更正申请' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'correction-form-lacking');
  await page.getByLabel('哪里不对，应当是什么？').fill(`地址应为${address}。`);
  await page.getByRole('button', { name: '提交更正申请' }).click();
  const reference = await openCase(page);
  await look(page, 'correction-case');

  const officer = await signedInAs(browser, {
    ...{ who: OFFICER, place: '/console/', viewport: DESK, baseURL: ORIGIN },
  });
  await officer.getByRole('link', { name: reference }).click();
  await expect(officer.getByRole('heading', { level: 1 })).toContainText(reference);
  await officer.locator('#step').selectOption('correction-made');
  await officer.locator('#recordAddress').fill(address);
  // Measured at the door: what was typed meanwhile stays.
  await officer.context().grantPermissions(['geolocation']);
  await officer.context().setGeolocation({ latitude: 25.0432101, longitude: 102.7023399, accuracy: 8 });
  await officer.getByRole('button', { name: '用本设备测定' }).click();
  await officer.locator('#text').fill(`核对执照后，地址更正为${address}。`);
  await expect(officer.locator('#recordLatitude')).toHaveValue('25.043210');
  await officer.locator('#recordLongitude').fill('25.04');
  await officer.getByRole('button', { name: '预览' }).click();
  await expect(officer.locator('#recordLatitude-error')).toContainText('不在本省');
  await officer.locator('#recordLongitude').fill('102.702340');
  await look(officer, 'correction-desk');
  await officer.getByRole('button', { name: '预览' }).click();
  await expect(officer.locator('.step-form .letter-text')).toContainText(address);
  await officer.getByRole('button', { name: '按此发出' }).click();
  await expect(officer.getByText('已办理。')).toBeVisible();
  await officer.context().close();

  await expect
    .poll(async () => (await request.get(unitPath(unit.publicId))).text(), { timeout: PUBLISHED_MS })
    .toContain(address);
  await page.goto(unitPath(unit.publicId));
  // A browser keeps a page for a minute; who waits for a change asks anew.
  await page.reload();
  await expect(page.getByRole('main')).toContainText(address);
  await expect(page.getByRole('main')).toContainText('25.043210, 102.702340');
  await look(page, 'corrected-unit');
});

test('M17: a fake plate is reported in English, and its officer sees the number, the answer and the place', async ({
  browser,
  page,
}) => {
  await page.setViewportSize(DESK);
  await page.goto(`/v/${UNKNOWN_NUMBER}/`);
  await page.getByRole('link', { name: '在线举报这块牌匾' }).click();
  await look(page, 'plate-form-zh');
  await languageSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#plateNumber')).toHaveValue(UNKNOWN_NUMBER);
  await expect(page.locator('.told')).toContainText('not in the register');
  await look(page, 'plate-form-en');
  await page.locator('#place').fill('Cuihu market, stall 12');
  await page.locator('#division').selectOption(COUNTY);
  await page.locator('#narrative').fill('The plate is a print on paper.');
  await page.locator('#record-form [type="submit"]').click();
  const reference = await openCase(page);
  await look(page, 'plate-case-en');

  const officer = await signedInAs(browser, {
    ...{ who: OFFICER, place: '/console/', viewport: PHONE, baseURL: ORIGIN },
  });
  await officer.getByRole('link', { name: reference }).click();
  await expect(officer.getByRole('main')).toContainText(UNKNOWN_NUMBER);
  await expect(officer.getByRole('main')).toContainText('Cuihu market, stall 12');
  await look(officer, 'plate-desk');
  await officer.locator('#step').selectOption('verification-begun');
  await officer.getByRole('button', { name: '预览' }).click();
  await officer.getByRole('button', { name: /按此发出|记入案件/ }).click();
  await expect(officer.getByText('已办理。')).toBeVisible();
  await officer.context().close();
});
