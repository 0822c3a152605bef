import { type Browser, expect, type Page } from '@playwright/test';
import { demonstrationPeople } from '../../infra/local/identity/people.ts';
import { unitPath } from '../../shared/register/lists.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { publishedUnits, test } from '../browser/portal.ts';
import { jpeg } from '../support/picture-bytes.ts';
import {
  atDesk,
  caseIdOn,
  inDays,
  ORIGIN,
  openAction,
  openCase,
  PHONE,
  receiptOn,
} from './complaint-people.ts';
import { isSound, signedInAs } from './desk-people.ts';

/** A complaint between the person, the merchant and two officers. */
test.use({ baseURL: ORIGIN, viewport: PHONE });

const MERCHANT = demonstrationPeople('53').find(({ group }) => group === 'merchant');
const SECRETS = ['李四演示', '530102199003070016', '13800001234', '演示路 2 号'];

/** From the unit's own page; the code's form needs no name of the shop. */
async function fileAbout(page: Page, unit: Unit): Promise<string> {
  await page.goto(unitPath(unit.publicId));
  await page.locator('a[href*="/complain/?unit="]').first().click();
  await expect(page).toHaveURL(/\/complain\/\?scanned=/);
  await page.check('[name=door][value=complaint]');
  await page.click('#doors a.button');
  await expect(page.locator('#division')).toHaveValue(unit.division);
  await page.click('#where a.button');
  await page.selectOption('#goods', 'fruit');
  await page.fill('#settled', '2 kg');
  await page.fill('#actual', '1.86 kg');
  await page.click('#what a.button');
  await page.fill('#narrative', '付了 2 公斤的钱，只有 1.86 公斤。');
  await page.check('[name=demands][value=refund]');
  await page.click('#happened a.button');
  for (const [at, field] of ['name', 'documentNumber', 'phone', 'address'].entries())
    await page.fill(`#${field}`, SECRETS[at] ?? '');
  await page.click('#you button');
  await page.click('#review-send');
  return receiptOn(page);
}

/** The merchant comes by the link of the mail, signs in, and is on the case. */
async function merchantAt(browser: Browser, caseId: string): Promise<Page> {
  const merchant = await signedInAs(browser, {
    who: new RegExp(MERCHANT?.name.zh.replace(/[（）]/g, '.') ?? ''),
    place: `/apply/#complaint/${caseId}`,
    viewport: PHONE,
    baseURL: ORIGIN,
  });
  await expect(merchant.locator('#answer-text')).toBeVisible();
  return merchant;
}

test('M13, M14, C8, C12: the merchant answers by the link with a photo, mediation ends on a numbered ground, and another officer reviews', async ({
  page,
  request,
  browser,
}) => {
  test.setTimeout(240_000);
  const unit = (await publishedUnits(request)).find(({ uscc }) => uscc === MERCHANT?.uscc);
  if (unit === undefined) throw new Error('expected the unit of a merchant who can sign in');
  const record = async () => (await request.get(`${unitPath(unit.publicId)}unit.json`)).text();
  const before = await record();
  const receipt = await fileAbout(page, unit);
  await page.check('#receipt-saved');
  await page.click('#receipt-go button');
  const caseId = await caseIdOn(page);
  const officer = await atDesk(browser, /云南省执法人员（演示）/);
  await officer.take('complaint', caseId, 'accepted', { text: '属于本机关管辖。' });
  const replyBy = inDays(7);
  await officer.take('complaint', caseId, 'merchant-asked', { text: '请说明当日称量情况。', replyBy });

  const merchant = await merchantAt(browser, caseId);
  const shown = merchant.locator('#apply');
  await expect(shown).toContainText('1.86');
  for (const secret of [...SECRETS, receipt]) await expect(shown).not.toContainText(secret);
  await merchant.fill('#answer-offer', '很多');
  await merchant.getByRole('button', { name: '提交答复' }).click();
  await expect(merchant.locator('#answer-text-error')).toBeVisible();
  await expect(merchant.locator('#answer-offer-error')).toBeVisible();
  await merchant.fill('#answer-text', '秤是上月检定的，愿意补足差额。');
  await merchant.fill('#answer-offer', '1.68');
  // Which photo is not taken, and why.
  const note = { name: '说明.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('只是文字') };
  await merchant.locator('#answer-photos').setInputFiles([note]);
  await expect(shown.getByRole('status')).toContainText('说明.jpg: 没有接受');
  const certificate = { name: 'c.jpg', mimeType: 'image/jpeg', buffer: await jpeg() };
  await merchant.locator('#answer-photos').setInputFiles([certificate]);
  await expect(merchant.getByRole('button', { name: '去掉照片 1' })).toBeVisible({ timeout: 20_000 });
  await isSound(merchant);
  await merchant.getByRole('button', { name: '提交答复' }).click();
  await expect(shown).toContainText('秤是上月检定的');
  await expect(merchant.locator('#answer-text')).toHaveCount(0);
  await merchant.context().close();

  await officer.open('complaint', caseId);
  // A slow line: who takes the next step at once must not be told that somebody else changed the case.
  const view = `**/api/desk/complaints/${caseId}`;
  await officer.page.route(view, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await officer.take('complaint', caseId, 'mediation-begun', { text: '定于周三调解。' });
  await expect(officer.page.locator('.complaint-desk')).toContainText('秤是上月检定的');
  // An amount is typed in yuan.
  await officer.page.locator('#step').selectOption('settled');
  await officer.page.fill('#text', '退还差价。');
  await officer.page.fill('#amountFen', '12,5');
  await officer.page.locator('.step-form button[type=submit]').click();
  await expect(officer.page.locator('#amountFen-error')).toContainText('12.50');
  await officer.page.fill('#amountFen', '12.5');
  await officer.page.locator('.step-form button[type=submit]').click();
  await expect(officer.page.locator('.step-form .letter-text')).toContainText('12.50 元');
  await officer.page.unroute(view);
  await officer.page.locator('.step-form .letter button').nth(1).click();
  await officer.page.locator('#step').selectOption('terminated');
  const ground = (await officer.page.locator('#ground option').nth(1).getAttribute('value')) ?? '';
  await officer.take('complaint', caseId, 'terminated', { ground, text: '双方意见不一致。' });
  await openCase(page, receipt);
  await expect(page.locator('.case')).toContainText(`${ground}:`);
  await expect(page.locator('.case')).not.toContainText('秤是上月检定的');
  await isSound(page);
  const disagree = await openAction(page, 'disagree');
  await disagree.locator('textarea').fill('摊主同意退款，请再调解一次。');
  await disagree.locator('button').click();
  await expect(page.locator('.case')).toContainText('复核中');

  // Whoever decided is not offered to review it; another is.
  await officer.open('complaint', caseId);
  await expect(officer.page.locator('#step option[value=complaint-reopened]')).toHaveCount(0);
  await officer.close();
  const decider = await atDesk(browser, /云南省审批人员（演示）/);
  await decider.take('complaint', caseId, 'complaint-reopened', { text: '同意重新调解。' });
  await decider.close();
  await openCase(page, receipt);
  await expect(page.locator('.case')).not.toContainText(`${ground}:`);
  await isSound(page);
  expect(await record(), 'M14: a complaint changes nothing of a certificate').toBe(before);
});
