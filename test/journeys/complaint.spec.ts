import { type BrowserContext, expect, type Page, test as unwatched } from '@playwright/test';
import { publishedUnits, test } from '../browser/portal.ts';
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
import { isSound, lookAt } from './desk-people.ts';

/** A complaint from the code at the stall to its erasure, as the person walks who complains, on a phone. */
test.use({ baseURL: ORIGIN, viewport: PHONE });
unwatched.use({ baseURL: ORIGIN, viewport: PHONE });

/** Five screens, with mistakes and the back button; the sixth is left open. */
async function fillFromCode(page: Page, name: string): Promise<void> {
  await page.click('#doors a.button');
  await expect(page.locator('#errors a')).toHaveAttribute('href', '#door');
  await page.check('[name=door][value=both]');
  await page.click('#doors a.button');
  await expect(page.locator('#scanned-name')).toHaveText(name);
  await expect(page.locator('#stall')).toHaveValue('12 号');
  await expect(page.locator('#division')).toHaveValue('530102');
  await page.click('#where a.button');
  await page.fill('#bought', '排骨');
  await page.selectOption('#goods', 'meat');
  await page.fill('#settled', '2 kg');
  await page.fill('#actual', '1.9 kg');
  await page.selectOption('#method', 'more-accurate-scale');
  await expect(page.locator('#verdict .judged-exceeds')).toBeVisible();
  await page.click('#what a.button');
  await page.click('#happened a.button');
  await expect(page.locator('#errors a')).toHaveCount(2);
  await isSound(page);
  await page.fill('#narrative', '在公平秤上复称，少了一百克。');
  await page.check('[name=demands][value=refund]');
  await page.locator('[data-evidence] input[type=file]').setInputFiles([await photo('scale.jpg')]);
  await expect(page.locator('.photo[data-state=ready]')).toHaveCount(1, { timeout: 20_000 });
  await page.click('#happened a.button');
  await page.goBack();
  await expect(page.locator('#narrative')).toHaveValue(/公平秤/);
  await page.goForward();
  await page.fill('#name', '张三演示');
  await page.fill('#documentNumber', '530102199003070017');
  await page.fill('#phone', '13800001234');
  await page.fill('#address', '昆明市演示路 1 号');
  await isSound(page);
  await page.click('#you button');
}

/** No network; then one that loses the answer; then something is changed, and the receipt comes all the same. */
async function sendThroughABadNetwork(page: Page, context: BrowserContext): Promise<string> {
  const send = page.locator('#review-send');
  const away = page.locator('#review-problem .notice');
  await context.setOffline(true);
  await send.click();
  await expect(away).toBeVisible();
  await context.setOffline(false);
  await page.route('**/api/complaints', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await send.click();
  await expect(page.locator('#review-problem')).toContainText('几秒钟');
  await expect(away).toBeVisible({ timeout: 30_000 });
  await page.unroute('**/api/complaints');
  await page.click('#review-screen a.step-back');
  await page.fill('#address', '昆明市演示路 2 号');
  await page.click('#you button');
  await send.dblclick();
  const receipt = await receiptOn(page);
  await expect(page.locator('#receipt-page .notice')).toContainText('已经送达');
  return receipt;
}

// Not watched: a browser logs what it cannot fetch, and in between there is no network.
unwatched(
  'C1 to C6, C15, P10: from the code at the stall in six screens, with a photo, mistakes, and a network that fails',
  async ({ page, context, request }) => {
    unwatched.setTimeout(180_000);
    const unit = (await publishedUnits(request)).find(({ division }) => division === '530102');
    await page.goto(`/complain/?unit=${unit?.publicId}&stall=${encodeURIComponent('12 号')}`);
    await expect(page).toHaveURL(/\/complain\/\?scanned=/);
    await fillFromCode(page, unit?.name ?? '-');
    // What was checked and is wrong all the same is said on the screen where it is put right.
    await page.click('#review-send');
    await expect(page.locator('#errors a')).toHaveAttribute('href', '#documentNumber', { timeout: 30_000 });
    await expect(page.locator('#errors')).toBeFocused();
    await expect(page.locator('#documentNumber')).toBeVisible();
    await isSound(page);
    await page.fill('#documentNumber', '530102199003070016');
    await page.click('#you button');
    for (const said of [unit?.name ?? '-', '照片', '1.9 kg'])
      await expect(page.locator('#review-lines')).toContainText(said);
    await isSound(page);
    const receipt = await sendThroughABadNetwork(page, context);
    await isSound(page);
    await lookAt(page, 'complaint-receipt');
    await expect(page.locator('#receipt-go button')).toBeDisabled();
    await page.check('#receipt-saved');
    await page.click('#receipt-go button');
    // One filing through two doors, however often it was sent; the photo is in both.
    await expect(page.locator('.case')).toHaveCount(2);
    await expect(page.locator('.case-photos li')).toHaveCount(2);
    await isSound(page);
    await page.goBack();
    await expect(page.locator('#narrative')).toHaveValue('');
    expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }).join())).not.toMatch(
      /complain|receipt/,
    );
    expect(receipt).not.toBe('');
  },
);

unwatched(
  'P10: with the API away a code still fills the form in, and a draft keeps the unit',
  async ({ page, request }) => {
    const unit = (await publishedUnits(request)).find(({ division }) => division === '530102');
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(`/complain/?scanned=${unit?.publicId}&stall=7#where`);
    await expect(page.locator('#scanned-name')).toHaveText(unit?.name ?? '-');
    await page.click('#complain-draft button');
    await page.fill('#place', '北门');
    await page.goto('/complain/');
    await page.click('#complain-draft button >> nth=0');
    await page.check('[name=door][value=report]');
    await page.click('#doors a.button');
    await expect(page.locator('#scanned-name')).toHaveText(unit?.name ?? '-');
    await expect(page.locator('#place')).toHaveValue('北门');
    // Out of reach altogether, the number of the code is filed as it is.
    await page.route('**/units/**', (route) => route.abort());
    await page.goto(`/complain/?scanned=${unit?.publicId}#where`);
    await expect(page.locator('#scanned-name')).toHaveText(unit?.publicId ?? '-');
  },
);

test('C3: what was typed is cleared from a device that was left, with a warning two minutes before', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/complain/#happened');
  await page.fill('#narrative', '在公平秤上复称，少了一百克。');
  await page.goto('/complain/#review');
  const warning = page.locator('#complain-page > .notice');
  await page.clock.fastForward('28:01');
  await expect(warning).toContainText('两分钟');
  await isSound(page);
  await warning.locator('button').click();
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('30:01');
  await expect(warning).toContainText('已清空');
  await expect(page.locator('#doors')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('公平秤上复称');
  await expect(page.locator('#narrative')).toHaveValue('');
});

test('C7 to C9, C11, C14, C16: in English, question and answer with a photo, consents, export, withdrawal, erasure, and the proof still verifies', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(240_000);
  await page.goto('/en/complain/');
  await page.check('[name=door][value=complaint]');
  await page.click('#doors a.button');
  await page.fill('#merchant', 'Lao Wang’s ribs');
  await page.selectOption('#division', '530102');
  await page.click('#where a.button');
  await page.click('#what a.button');
  await page.fill('#narrative', 'A hundred grams short on the fair scale.');
  await page.check('[name=demands][value=refund]');
  await page.click('#happened a.button');
  await page.fill('#name', 'Jane Demonstration');
  await page.selectOption('#documentType', 'passport');
  await page.fill('#documentNumber', 'EA0000001');
  await page.fill('#phone', '13800001234');
  await page.fill('#address', '1 Demonstration Road');
  await page.click('#you button');
  await expect(page.locator('#review-lines'), 'nothing was weighed').not.toContainText('Kind of goods');
  await page.click('#review-send');
  const receipt = await receiptOn(page);
  const href = (await page.locator('#receipt-proof').getAttribute('href')) ?? '';
  const proof = Buffer.from(href.slice(href.indexOf(',') + 1), 'base64').toString();
  for (const secret of ['Wang', 'grams', 'Jane', receipt]) expect(proof).not.toContain(secret);

  const outcome = page.locator('#outcome');
  const verify = async (text: string) => {
    await page.fill('#proof', text);
    await page.click('#filing-proof button');
  };
  await page.goto('/en/verify/filing/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await verify(proof);
  await expect(outcome.locator('.verdict-good')).toBeVisible();
  await verify(proof.replace(/"signature":"(.)/, (_, first) => `"signature":"${first === 'A' ? 'B' : 'A'}`));
  await expect(outcome.locator('.verdict-bad')).toBeVisible();
  await isSound(page);
  await context.setOffline(false);

  // As it is read out: small letters, blanks for hyphens.
  await openCase(page, receipt.toLowerCase().replaceAll('-', ' '), '/en');
  const caseId = await caseIdOn(page);
  const officer = await atDesk(browser, /五华区执法人员（演示）/);
  const question = { text: 'Which scale, left or right?', replyBy: inDays(7) };
  await officer.take('complaint', caseId, 'question-asked', question);
  await officer.close();
  await openCase(page, receipt, '/en');
  await expect(page.locator('.said'), 'the letter is in the language of the filing').toContainText(
    'Which scale, left or right?',
  );
  await expect(page.locator('.said')).toContainText('Please answer by');
  await page.getByRole('link', { name: 'Answer now' }).click();
  const reply = page.locator('form[action$="/reply"]');
  await reply.locator('textarea').fill('The right one.');
  const noPicture = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7 nothing') };
  await reply.locator('input[type=file]').setInputFiles([noPicture]);
  await reply.locator('button').click();
  await expect(page.locator('.judged-exceeds').first()).toContainText('This is a PDF');
  await expect(reply.locator('textarea')).toHaveValue('The right one.');
  await reply.locator('input[type=file]').setInputFiles([await photo('number.jpg')]);
  await reply.locator('button').click();
  await expect(page.locator('.said.own')).toContainText('The right one.');
  await page.reload();
  await expect(page.locator('.said.own'), 'sent again by a reload, it is said once').toHaveCount(1);
  // Once examined, what is shown is a picture made anew.
  await expect(async () => {
    await openCase(page, receipt, '/en');
    await expect(page.locator('.case-photos img')).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  const consents = await openAction(page, 'consents');
  await consents.locator('[name=publication]').check();
  await consents.locator('button').click();
  await expect(page.locator('form[action$="/consents"] [name=publication]')).toBeChecked();
  await page.locator('summary', { hasText: 'My data' }).click();
  const download = page.waitForEvent('download');
  await page.locator('a[download$=".json"]').click();
  const exported = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString();
  for (const own of ['Jane Demonstration', 'The right one.']) expect(exported).toContain(own);
  await (await openAction(page, 'withdraw')).locator('button').click();
  await expect(page.locator('.case')).toContainText('You withdrew the complaint');
  await expect(page.locator('.case'), 'nobody contests what they did').not.toContainText(
    'If you do not agree',
  );
  await isSound(page);
  const erase = await openAction(page, 'erase');
  await erase.locator('[name=sure]').check();
  await erase.locator('button').click();
  await expect(page.locator('.case')).not.toContainText('hundred grams');
  await isSound(page);
  await page.goto('/en/verify/filing/');
  await verify(proof);
  await expect(outcome.locator('.verdict-good')).toBeVisible();
});
