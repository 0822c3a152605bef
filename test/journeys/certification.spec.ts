import { type Browser, expect, type Page, type TestInfo } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { jpeg } from '../support/picture-bytes.ts';
import { confirm, DESK, isSound, lookAt, openStep, PHONE, signedInAs } from './desk-people.ts';
import { correctInstruments, fillPlainSections, pasteInstruments } from './fill-application.ts';

/** One application from the first question to its correction, walked by the merchant and the officer. */
test.use({ baseURL: `http://localhost:${process.env.PORTAL_PORT}` });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const NAME = '演示旅程超市';
const ADDRESS = '演示旅程路1号';

let merchant: Page;
let officer: Page;

async function open(browser: Browser, info: TestInfo, who: RegExp, place: string, viewport = DESK) {
  return signedInAs(browser, { who, place, viewport, baseURL: info.project.use.baseURL ?? '' });
}

test.beforeAll(async ({ browser }, info) => {
  info.project.use.baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
  merchant = await open(browser, info, /经办人/, '/apply/', PHONE);
  officer = await open(browser, info, /五华区执法人员（演示）/, '/console/');
});
test.afterAll(async () => {
  for (const page of [merchant, officer]) await page?.context().close();
});

test('M1: five questions say before signing in whether to apply', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/apply/');
  const questions = page.locator('#eligibility fieldset');
  await expect(questions).toHaveCount(5);
  for (const question of await questions.all()) await question.getByLabel('是', { exact: true }).check();
  await expect(page.locator('#eligibility-answer')).toContainText('可以申报');
  await questions.last().getByLabel('否', { exact: true }).check();
  await expect(page.locator('#eligibility-answer')).toContainText('暂时还不能申报');
  await isSound(page);
});

test('M3: an application is a list of tasks that is saved by itself and found again', async () => {
  await expect(merchant.getByRole('heading', { level: 1 })).toHaveText('本单位的申报和证书');
  await merchant.getByText('开始新的申报').first().click();
  await merchant.getByLabel('单位名称（与营业执照一致）').fill(NAME);
  await merchant.getByLabel('领域').selectOption({ label: '集贸市场（超市）' });
  await merchant.getByLabel('经营场所所在县').selectOption('530102');
  await merchant.getByLabel('经营场所地址').fill(ADDRESS);
  await isSound(merchant);
  await merchant.getByRole('button', { name: '开始新的申报' }).click();
  await expect(merchant.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await isSound(merchant);

  await fillPlainSections(merchant, NAME);
});

test('M4: instruments come from a spreadsheet, each wrong row says what is wrong', async () => {
  await pasteInstruments(merchant);
  await isSound(merchant);
  await merchant.getByRole('button', { name: '保存并返回' }).click();
});

test('M5: the commitment is signed as the very text that is shown', async () => {
  await merchant.getByRole('link', { name: '自我承诺书' }).click();
  await expect(merchant.locator('.commitment-text')).toContainText('承诺');
  await merchant.getByLabel('签署人').fill('李旅程');
  await merchant.getByLabel('职务').fill('负责人');
  await merchant.getByLabel('我已阅读以上全文').check();
  await isSound(merchant);
  await merchant.getByRole('button', { name: '签署', exact: true }).click();
  await expect(merchant.getByText(/已由李旅程于.*签署/)).toBeVisible();
  await merchant.getByRole('link', { name: '返回' }).click();
  await merchant.getByRole('link', { name: '证明材料' }).click();
  await merchant
    .getByLabel('选择照片')
    .setInputFiles({ name: 'licence.jpg', mimeType: 'image/jpeg', buffer: await jpeg() });
  await expect(merchant.getByRole('listitem').filter({ hasText: '营业执照' })).toBeVisible();
  await isSound(merchant);
  await merchant.getByRole('button', { name: '保存并返回' }).click();
});

test('M6: submitted, it has a reference, a turn and a due day, and is closed for editing', async () => {
  await expect(merchant.locator('.task-list .tag-done')).toHaveCount(7);
  await openStep(merchant, '提交申报');
  await merchant.getByRole('button', { name: '提交申报' }).click();
  await expect(merchant.getByRole('dialog')).toContainText('内容不能再修改');
  await isSound(merchant);
  await confirm(merchant, '提交申报');
  await expect(merchant.locator('.standing')).toHaveText('已提交，待受理');
  await expect(merchant.locator('.case-facts')).toContainText('经办人员');
  await expect(merchant.locator('.case-facts')).toContainText(/20\d\d年/);
  await merchant.getByRole('link', { name: '申报主体' }).click();
  await expect(merchant.getByText('此部分现在不能修改。')).toBeVisible();
  await merchant.getByRole('link', { name: '返回' }).click();
});

test('R4: the merchant chooses the language of mails at any time, and who changes their mind quickly gets the last', async () => {
  const languages = merchant.getByRole('group', { name: '通知邮件使用的语言' });
  for (const each of ['英文（附中文原文）', '中文', '英文（附中文原文）'])
    await languages.getByLabel(each, { exact: true }).check();
  await expect(languages).toHaveAttribute('aria-busy', 'false');
  await expect(merchant.getByText('已保存，以后的邮件按此发送。')).toBeVisible();
  await merchant.reload();
  await expect(languages.getByLabel('英文（附中文原文）', { exact: true })).toBeChecked();
  await isSound(merchant);
});

test('R9: an officer finds it in the work list by the keyboard and sees facts and points side by side', async () => {
  await officer.goto('/console/#/work');
  await expect(officer.getByRole('heading', { level: 1 })).toContainText('待办');
  await officer.keyboard.press('/');
  await officer.keyboard.type(NAME);
  await officer.keyboard.press('Enter');
  await expect(officer.locator('tbody tr')).toHaveCount(1);
  await officer.locator('h1').click();
  await officer.keyboard.press('j');
  await officer.keyboard.press('o');
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await isSound(officer);
  await officer.getByRole('button', { name: '材料图片' }).click();
  await expect(officer.locator('.pictures img')).toBeVisible();
  await lookAt(officer, 'officer-case-submitted');
});

test('M7, R4: a correction names its items; the mail is seen before it goes, and goes as it was seen', async ({
  page,
}) => {
  await openStep(officer, '要求补正');
  await officer.getByLabel('部分', { exact: true }).selectOption({ label: '计量器具台账' });
  await officer.getByLabel('原因', { exact: true }).selectOption('overdue');
  await officer.getByLabel('要做什么').fill('公平秤检定已过期，请送检后更新');
  await officer.getByRole('button', { name: '要求补正' }).click();
  const dialog = officer.getByRole('dialog');
  await expect(dialog).toContainText('公平秤检定已过期');
  const mail = dialog.locator('.letter').last();
  // In the merchant's language, and below in that which counts.
  await expect(mail).toHaveAttribute('lang', 'en');
  await expect(mail).toContainText('needs to be corrected');
  await expect(mail).toContainText('需要补正');
  const [subject = '', text = ''] = await mail.locator('p').allTextContents();
  await isSound(officer);
  await confirm(officer, '要求补正');
  await expect(officer.locator('.standing')).toHaveText('待补正');
  await page.goto('/outbox/');
  await expect
    .poll(async () => {
      await page.reload();
      return page.locator('main').textContent();
    })
    .toContain(subject.trim());
  // The outbox has a paragraph for each line.
  const sent = ((await page.locator('body').textContent()) ?? '').replaceAll(/\s+/g, '');
  expect(sent).toContain(text.replaceAll(/\s+/g, ''));
});

test('M7: the merchant follows the link of the item, corrects that and nothing else, and submits again', async () => {
  await merchant.reload();
  await expect(merchant.locator('.standing')).toHaveText('待补正');
  await isSound(merchant);
  await correctInstruments(merchant);
  await openStep(merchant, '补正后重新提交');
  await merchant.getByRole('button', { name: '补正后重新提交' }).click();
  await confirm(merchant, '补正后重新提交');
  await expect(merchant.locator('.standing')).toHaveText('已提交，待受理');
});
