import { expect, type Page } from '@playwright/test';
import { publishedUnits, sidewaysScroll, test } from '../browser/portal.ts';
import {
  atDesk,
  caseIdOn,
  inDays,
  ORIGIN,
  openAction,
  openCase,
  PHONE,
  photo,
  receiptOn,
} from './complaint-people.ts';
import { lookAt } from './desk-people.ts';

/** A report by a browser without scripts, from the code at the stall to “I disagree”. */
test.use({ baseURL: ORIGIN, viewport: PHONE, javaScriptEnabled: false });

/** From the code at the stall: a mistake is named, and neither words nor photo have to be given again. */
async function fileFromCode(page: Page, name: string): Promise<string> {
  await page.check('[name=door][value=report]');
  await page.click('#doors a.button');
  await expect(page.locator('#scanned-name')).toHaveText(name);
  await expect(page.locator('#stall')).toHaveValue('12 号');
  await expect(page.locator('#division')).toHaveValue('530102');
  await page.click('#where a.button');
  await page.selectOption('#goods', 'meat');
  await page.fill('#settled', '2 kg');
  await page.fill('#actual', '1.9 kg');
  await page.selectOption('#method', 'more-accurate-scale');
  await page.click('#what a.button');
  await page.fill('#narrative', '公');
  await page.setInputFiles('input[name=photos]', [await photo('scale.jpg')]);
  await page.click('#happened a.button');
  await page.click('#you button');
  await expect(page.locator('#errors a')).toHaveAttribute('href', '#narrative');
  await page.click('#errors a');
  await page.fill('#narrative', '公平秤上少了一百克。');
  await page.click('#you button');
  await expect(page.locator('.judged-exceeds'), 'C4: the verdict comes before sending').toBeVisible();
  for (const said of [name, '照片', '1.9 kg']) await expect(page.locator('.told')).toContainText(said);
  await lookAt(page, 'complaint-review-plain');
  await page.click('form[action$="/file"] button');
  return receiptOn(page);
}

test('C2, C5, C7, C8, C11, C12, C17: without a script, from the code at the stall to “I disagree”, with photos', async ({
  page,
  request,
  browser,
}) => {
  test.setTimeout(240_000);
  const unit = (await publishedUnits(request)).find(({ division }) => division === '530102');
  await page.goto(`/complain/?unit=${unit?.publicId}&stall=${encodeURIComponent('12 号')}`);
  await expect(page).toHaveURL(/\/api\/pages\/complain\/start/);
  const receipt = await fileFromCode(page, unit?.name ?? '-');
  await openCase(page, receipt);
  await expect(page.locator('.case-photos li')).toHaveCount(1);
  const caseId = await caseIdOn(page);
  const officer = await atDesk(browser, /五华区执法人员（演示）/);
  const question = { text: '是左边还是右边那台秤？', replyBy: inDays(7) };
  await officer.take('report', caseId, 'question-asked', question);
  await officer.close();
  await openCase(page, receipt);
  const reply = await openAction(page, 'reply');
  await reply.locator('textarea').fill('右边那台。');
  await reply.locator('input[type=file]').setInputFiles([await photo('number.jpg')]);
  await reply.locator('button').click();
  await expect(page.locator('.said.own')).toContainText('右边那台');
  await expect(page.locator('.case-photos li')).toHaveCount(2);
  const decider = await atDesk(browser, /五华区审批人员（演示）/);
  await decider.open('report', caseId);
  await decider.page.locator('#step').selectOption('investigation-declined');
  const ground = (await decider.page.locator('#ground option').nth(1).getAttribute('value')) ?? '';
  await decider.take('report', caseId, 'investigation-declined', { ground, text: '现有材料不足。' });
  await decider.close();
  await openCase(page, receipt);
  await expect(page.locator('.case')).toContainText(`${ground}:`);
  const disagree = await openAction(page, 'disagree');
  await disagree.locator('textarea').fill('照片上看得清读数。');
  await disagree.locator('button').click();
  await expect(page.locator('.case')).toContainText('复核中');
  expect(await sidewaysScroll(page)).toBe(0);
  // Verifying is reckoned by a script; without one the page says so, and what verifies elsewhere.
  await page.goto('/verify/filing/');
  await expect(page.locator('noscript .notice, .notice').first()).toContainText('需要开启脚本');
});
