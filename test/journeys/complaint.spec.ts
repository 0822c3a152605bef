import { type Browser, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { accessibilityViolations, publishedUnits, sidewaysScroll, test } from '../browser/portal.ts';
import { lookAt, signedInAs } from './desk-people.ts';

const PHONE = { width: 390, height: 844 };
const COUNTY = '530102';
const OFFICER = /五华区.*执法|Officer of Wuhua/;
const RECEIPT = /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/;

test.use({ viewport: PHONE });

const photo = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 800, height: 600, channels: 3, background: '#2a7f62' } })
    .jpeg()
    .toBuffer(),
});

/** An officer of the county, who takes steps by the API as the console does. */
async function anOfficer(browser: Browser, baseURL: string) {
  const page = await signedInAs(browser, { who: OFFICER, place: '/console/', viewport: PHONE, baseURL });
  let keys = 0;
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(`/api/desk/complaints/${path}`, {
      data,
      headers: {
        origin: baseURL,
        'sec-fetch-site': 'same-origin',
        'idempotency-key': `journey-${Date.now()}-${String(++keys).padStart(8, '0')}`,
      },
    });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const view = async (caseId: string) => (await page.request.get(`/api/desk/complaints/${caseId}`)).json();
  return {
    view,
    /** Previews a step, and takes exactly what was previewed. */
    async take(caseId: string, step: object) {
      const asked = { ...step, revision: (await view(caseId)).revision };
      const { letter } = await post(`${caseId}/preview`, asked);
      await post(`${caseId}/steps`, { ...asked, letterSha256: letter.sha256 });
    },
    close: () => page.context().close(),
  };
}

/** Opens the case with the receipt alone. */
async function openCase(page: Page, receipt: string, root = ''): Promise<void> {
  await page.goto(`${root}/case/`);
  await page.fill('#receipt', receipt);
  await page.click('#open-case button');
  await expect(page.locator('.case').first()).toBeVisible();
}

const caseIdOn = async (page: Page): Promise<string> =>
  (await page.locator('input[name=caseId]').first().getAttribute('value')) ?? '';

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('C1, C2, C5, C7, C8, C11, C12: from the code at the stall to “I disagree”, with photos', async ({
    page,
    request,
    browser,
    baseURL = '',
  }) => {
    test.setTimeout(120_000);
    const unit = (await publishedUnits(request)).find(({ division }) => division === COUNTY);
    await page.goto(`/complain/?unit=${unit?.publicId}&stall=${encodeURIComponent('12 号')}`);
    await expect(page).toHaveURL(/\/api\/pages\/complain\/start/);
    // Two doors stand before any field.
    await expect(page.locator('#doors input[name=door]')).toHaveCount(3);
    await page.check('[name=door][value=report]');
    await page.click('#doors a.button');
    await expect(page.locator('#scanned-name')).toHaveText(unit?.name ?? '');
    await expect(page.locator('#stall')).toHaveValue('12 号');
    await expect(page.locator('#division')).toHaveValue(COUNTY);
    await page.click('#where a.button');
    await page.selectOption('#goods', 'meat');
    await page.fill('#settled', '2 kg');
    await page.fill('#actual', '1.9 kg');
    await page.selectOption('#method', 'more-accurate-scale');
    await page.click('#what a.button');
    await page.fill('#narrative', '公平秤上少了一百克。');
    await page.setInputFiles('input[name=photos]', [await photo('scale.jpg')]);
    await lookAt(page, 'complaint-photos-no-script');
    await page.click('#happened a.button');
    await page.click('#you button');
    await expect(page.locator('.judged'), 'C4: the verdict comes before sending').toBeVisible();
    await page.click('form[action$="/file"] button');
    const receipt = (await page.locator('#receipt-code').textContent())?.trim() ?? '';
    expect(receipt).toMatch(RECEIPT);
    await page.check('#receipt-saved');
    await page.click('#receipt-go button');
    await expect(page.locator('.case')).toContainText('第121号');
    await expect(page.locator('.case-photos li')).toHaveCount(1);
    const caseId = await caseIdOn(page);

    const officer = await anOfficer(browser, baseURL);
    await officer.take(caseId, {
      type: 'question-asked',
      text: '是左边还是右边那台秤？',
      replyBy: inDays(7),
    });
    await openCase(page, receipt);
    await expect(page.locator('.case')).toContainText('是左边还是右边那台秤');
    const reply = page.locator('form[action$="/reply"]');
    await reply.locator('textarea').fill('右边那台，照片里有编号。');
    await reply.locator('input[type=file]').setInputFiles([await photo('number.jpg')]);
    await reply.locator('button').click();
    await expect(page.locator('.said.own')).toContainText('右边那台');
    await expect(page.locator('.case-photos li')).toHaveCount(2);
    // Once examined, what is shown is a picture made anew.
    await expect(async () => {
      await openCase(page, receipt);
      await expect(page.locator('.case-photos img')).toHaveCount(2, { timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await lookAt(page, 'complaint-case-no-script');

    await officer.take(caseId, {
      type: 'investigation-declined',
      ground: await firstGround(officer, caseId),
      text: '现有材料不足。',
    });
    await openCase(page, receipt);
    await expect(page.locator('.case')).toContainText('不予立案');
    await page.locator('summary', { hasText: '我不同意' }).click();
    const disagree = page.locator('form[action$="/disagree"]');
    await disagree.locator('textarea').fill('照片上看得清读数。');
    await disagree.locator('button').click();
    await expect(page.locator('.case')).toContainText('复核中');
    await expect(page.locator('form[action$="/disagree"]')).toHaveCount(0);
    await officer.close();
  });
});

const inDays = (days: number): string =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

async function firstGround(officer: Awaited<ReturnType<typeof anOfficer>>, caseId: string): Promise<string> {
  const { actions } = await officer.view(caseId);
  return actions.find(({ name }: { name: string }) => name === 'investigation-declined').grounds[0].id;
}

test('C6, C9, C15, C16: in English, sent twice it is one case; its proof verifies offline, altered it does not, and still when the case is erased', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await page.goto('/en/complain/');
  await page.check('[name=door][value=report]');
  await isSound(page);
  await page.click('#doors a.button');
  await page.fill('#merchant', 'Lao Wang’s ribs');
  await page.selectOption('#division', COUNTY);
  await page.click('#where a.button');
  await page.fill('#bought', 'ribs');
  await isSound(page);
  await page.click('#what a.button');
  await page.fill('#narrative', 'A hundred grams short on the fair scale.');
  await page.click('#happened a.button');
  await page.click('#you button');
  await isSound(page);
  await page.dblclick('#review-send');
  await expect(page.locator('#receipt-page')).toBeVisible({ timeout: 30_000 });
  await isSound(page);
  await lookAt(page, 'complaint-receipt-en');
  const receipt = (await page.locator('#receipt-code').textContent())?.trim() ?? '';
  const href = (await page.locator('#receipt-proof').getAttribute('href')) ?? '';
  const proof = textOf(href);
  for (const secret of ['Wang', 'grams', receipt]) expect(proof, 'C9: it names nobody').not.toContain(secret);

  await page.goto('/en/verify/filing/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const outcome = page.locator('#outcome');
  const verify = async (text: string) => {
    await page.fill('#proof', text);
    await page.click('#filing-proof button');
  };
  await verify(proof);
  await expect(outcome.locator('.verdict-good')).toHaveText(/The proof holds/);
  await isSound(page);
  await lookAt(page, 'complaint-proof-en');
  await verify(proof.replace(/("filedAt":"\d{3})\d/, (_, begin) => `${begin}0`));
  await expect(outcome.locator('.verdict-bad')).toHaveText(/does not hold/);
  await isSound(page);
  await context.setOffline(false);

  await openCase(page, receipt, '/en');
  await expect(page.locator('.case'), 'pressed twice, there is one case').toHaveCount(1);
  await isSound(page);
  const erase = page.locator('form[action$="/erase"]');
  await page.locator('summary', { hasText: /^Erase/ }).click();
  await erase.locator('[name=sure]').check();
  await erase.locator('button').click();
  await expect(page.locator('.case')).not.toContainText('hundred grams');
  await isSound(page);
  await page.goto('/en/verify/filing/');
  await verify(proof);
  await expect(outcome.locator('.verdict-good')).toBeVisible();
});

const textOf = (href: string): string =>
  Buffer.from(
    decodeURIComponent(href.slice(href.indexOf(',') + 1)),
    href.includes(';base64') ? 'base64' : 'utf8',
  ).toString();

test('C2: with a script the same code leads on to the page that helps more, filled in already', async ({
  page,
  request,
}) => {
  const [unit] = await publishedUnits(request);
  await page.goto(`/complain/?unit=${unit?.publicId}&stall=7`);
  await expect(page).toHaveURL(new RegExp(`/complain/\\?scanned=${unit?.publicId}`));
  await expect(page.locator('#scanned-name')).toHaveText(unit?.name ?? '');
  await expect(page.locator('#stall')).toHaveValue('7');
});

test('M13: a merchant sees what a complaint about it says and asks, and answers with an offer', async ({
  browser,
  baseURL = '',
}) => {
  const page = await signedInAs(browser, { who: /经办人/, place: '/apply/', viewport: PHONE, baseURL });
  await page.locator('#merchant-cases ~ ul a').first().click();
  await expect(page.locator('#apply')).toContainText('1.86');
  await isSound(page);
  await lookAt(page, 'merchant-case');
  await page.getByRole('button', { name: '提交答复' }).click();
  await expect(page.locator('#answer-text-error')).toBeVisible();
  await page.fill('#answer-text', '秤是上月检定的，愿意补足差额。');
  await page.fill('#answer-offer', '很多');
  await page.getByRole('button', { name: '提交答复' }).click();
  await expect(page.locator('#answer-offer-error')).toBeVisible();
  await page.fill('#answer-offer', '1.68');
  await isSound(page);
  await page.getByRole('button', { name: '提交答复' }).click();
  await expect(page.locator('#apply')).toContainText('秤是上月检定的');
  await expect(page.locator('#answer-text')).toHaveCount(0);
  await lookAt(page, 'merchant-answered');
  await page.context().close();
});
