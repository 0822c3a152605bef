import { type Browser, expect, type Page, type TestInfo } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { jpeg } from '../support/picture-bytes.ts';
import { confirm, isSound, lookAt, noticeBegan, openStep, signedInAs } from './desk-people.ts';
import { correctInstruments, fillPlainSections, pasteInstruments } from './fill-application.ts';

/** One application from the first question to the register, walked by everybody who has a hand in it. */
test.use({ baseURL: `http://localhost:${process.env.PORTAL_PORT}` });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const NAME = '演示旅程超市';
const NEW_NAME = '演示旅程便民超市';
const ADDRESS = '演示旅程路1号';

let merchant: Page;
let officer: Page;
let decider: Page;
let caseId = '';

async function open(browser: Browser, info: TestInfo, who: RegExp, place: string, viewport = DESK) {
  return signedInAs(browser, { who, place, viewport, baseURL: info.project.use.baseURL ?? '' });
}

test.beforeAll(async ({ browser }, info) => {
  info.project.use.baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
  merchant = await open(browser, info, /经办人/, '/apply/', PHONE);
  officer = await open(browser, info, /五华区执法人员（演示）/, '/console/');
  decider = await open(browser, info, /五华区审批人员（演示）/, '/console/');
});
test.afterAll(async () => {
  for (const page of [merchant, officer, decider]) await page?.context().close();
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
  caseId = new URL(merchant.url()).hash.slice(1);
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
  const sent = ((await page.locator('body').textContent()) ?? '').replaceAll(/\s+/g, ' ');
  expect(sent).toContain(text.replaceAll(/\s+/g, ' ').trim());
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

test('R9: each point is judged by the keyboard, and two officers at once lose nothing', async () => {
  await officer.reload();
  await expect(officer.locator('.standing')).toHaveText('已提交，待受理');
  await decider.goto(`/console/#/case/application/${caseId}`);
  await expect(decider.getByRole('heading', { level: 1 })).toHaveText(NAME);
  const points = officer.locator('fieldset.point');
  const count = await points.count();
  expect(count).toBeGreaterThan(8);
  await decider.locator('fieldset.point').last().getByLabel('合格', { exact: true }).check();
  await expect(decider.getByText('已判 1/1')).toHaveCount(1);
  for (let at = 0; at < count - 1; at += 1) {
    const pass = points.nth(at).getByLabel('合格', { exact: true });
    await pass.focus();
    await officer.keyboard.press('Space');
    await expect(pass).toBeChecked();
    await expect(points.nth(at)).toHaveAttribute('aria-busy', 'false');
  }
  await expect(points.last().getByLabel('合格', { exact: true })).toBeChecked();
  await isSound(officer);
  await openStep(officer, '受理');
  await officer.locator('.case-steps').getByRole('button', { name: '受理', exact: true }).click();
  await confirm(officer, '受理');
  await expect(officer.locator('.standing')).toHaveText('已受理，待现场考核');
});

test('R9: the form of the visit is filled in without a connection, on a phone, and counts once', async () => {
  await officer.setViewportSize(PHONE);
  await openStep(officer, '记录现场考核');
  await officer.context().setOffline(true);
  await officer.getByLabel('抽查称量次数').fill('12');
  await officer.getByLabel('查看器具台（件）数').fill('2');
  await officer.getByLabel('其中在检定有效期内').fill('2');
  await officer.getByLabel('承诺书和投诉电话均已公示').check();
  await officer.getByLabel('记录', { exact: true }).fill('现场合格');
  await officer.getByRole('button', { name: '记录现场考核' }).click();
  await expect(officer.getByText('已保存在本机，联网后自动提交。')).toBeVisible();
  await isSound(officer);
  await officer.context().setOffline(false);
  await expect(officer.locator('.standing')).toHaveText('已考核，待推荐');
  await expect(officer.getByText('现场合格')).toHaveCount(1);
  await officer.reload();
  await expect(officer.getByText('现场合格')).toHaveCount(1);
  await officer.setViewportSize(DESK);
});

test('R12: who writes while a colleague acts is shown what they did and keeps what they wrote', async () => {
  await openStep(officer, '推荐认定');
  await officer.getByLabel('意见（仅内部可见）').fill('材料齐全，现场合格，建议认定。');
  await decider.goto(`/console/#/case/application/${caseId}`);
  await decider.reload();
  await decider.locator('fieldset.point').first().getByLabel('不适用').check();
  await expect(decider.getByLabel(/营业执照与统一社会信用代码一致.*原因/)).toBeVisible();
  await officer.getByRole('button', { name: '推荐认定' }).click();
  await expect(officer.getByText('您填写时，他人办理了以下步骤')).toBeVisible();
  await expect(officer.locator('section.notice')).toContainText('不适用');
  await isSound(officer);
  await officer.getByRole('button', { name: '按最新情况继续' }).click();
  await expect(officer.locator('fieldset.point').first().getByLabel('不适用')).toBeChecked();
  await expect(officer.getByLabel('意见（仅内部可见）')).toHaveValue('材料齐全，现场合格，建议认定。');
  await officer.getByRole('button', { name: '推荐认定' }).click();
  await confirm(officer, '推荐认定');
  await expect(officer.locator('.standing')).toHaveText('已推荐，待决定');
});

test('R7: another officer decides, and everybody can read the public notice', async ({ page }) => {
  await decider.reload();
  await openStep(decider, '同意并公示');
  await decider.getByRole('button', { name: '同意并公示' }).click();
  await isSound(decider);
  await confirm(decider, '同意并公示');
  await expect(decider.locator('.standing')).toHaveText('公示中');
  await page.goto('/notices/');
  await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
  await isSound(page);
  await openStep(decider, '认定并发证');
  await expect(decider.getByText('公示期未满')).toBeVisible();
});

test('M9: once the notice is over it is certified, and the register shows it with the same facts', async ({
  page,
  request,
}) => {
  await noticeBegan(caseId, 20);
  await decider.reload();
  await openStep(decider, '认定并发证');
  await decider.getByRole('button', { name: '认定并发证' }).click();
  await confirm(decider, '认定并发证');
  await expect(decider.locator('.standing')).toHaveText('已认定');
  const certificate = merchant.getByRole('link', { name: /公开页面/ });
  await expect
    .poll(
      async () => {
        await merchant.reload();
        await merchant.locator('.case-facts').waitFor();
        return certificate.count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await isSound(merchant);
  const path = (await certificate.getAttribute('href')) ?? '';
  await expect
    .poll(async () => (await request.get(path)).status(), { timeout: 60_000, intervals: [1_000] })
    .toBe(200);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(page.locator('main')).toContainText('在用 2 台（件），其中 2 台（件）在检定有效期内');
  await page.goto(`${path}certificate/`);
  await expect(page.locator('main')).toContainText(NAME);
  await isSound(page);
});

test('M12: a new name asked for by the merchant reaches the public page, with the former one', async ({
  page,
}) => {
  await openStep(merchant, '申请变更或更正');
  await merchant.getByLabel('变更为').fill(NEW_NAME);
  await merchant.getByLabel('说明和依据').fill('营业执照已变更');
  await merchant.getByRole('button', { name: '申请变更或更正' }).click();
  await confirm(merchant, '申请变更或更正');
  await expect(merchant.locator('.history')).toContainText('申请变更或更正');
  await officer.reload();
  await expect(officer.locator('section.notice')).toContainText(NEW_NAME);
  const answer = await openStep(officer, '答复变更申请');
  await answer.getByLabel('理由（当事人可见）').fill('已核对营业执照');
  await answer.getByRole('button', { name: '答复变更申请' }).click();
  await isSound(officer);
  await confirm(officer, '答复变更申请');
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(NEW_NAME);
  const path = (await merchant.getByRole('link', { name: /公开页面/ }).getAttribute('href')) ?? '';
  await expect
    .poll(
      async () => {
        await page.goto(path);
        return page.locator('main').textContent();
      },
      { timeout: 60_000, intervals: [1_000] },
    )
    .toContain(NEW_NAME);
  await expect(page.locator('main')).toContainText('曾用名');
  await expect(page.locator('main')).toContainText('更正记载');
});
