import { expect, type Page } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { type RunningService, runningService } from '../support/running-service.ts';
import {
  certificationPeople,
  confirm,
  DESK,
  isSound,
  lookAt,
  merchantNumber,
  openStep,
  PHONE,
} from './desk-people.ts';
import { daysAgo, noticeBegan } from './stored-days.ts';

/** An application that was submitted, from its checklist to the register, by everybody who has a hand in it. */
const baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL });
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const NAME = '演示决定超市';
const OBJECTION = '门口没有看到公示的承诺书和投诉电话';

let service: RunningService;
let officer: Page;
let decider: Page;
let prefecture: Page;
let merchant: Page;
let caseId = '';

test.beforeAll(async ({ browser }) => {
  service = await runningService();
  const about = { name: NAME, address: '演示决定路1号', uscc: merchantNumber(), requestId: NAME };
  caseId = await service.desk.toSubmitted(daysAgo(4), about);
  ({ merchant, officer, decider, prefecture } = await certificationPeople(browser, baseURL));
});
test.afterAll(async () => {
  for (const page of [officer, decider, prefecture, merchant]) await page?.context().close();
  await service?.close();
});

test('R9: each point is judged by the keyboard, with a reason where it fails, and two officers lose nothing', async () => {
  for (const page of [officer, decider]) {
    await page.goto(`/console/#/case/application/${caseId}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  }
  const points = officer.locator('fieldset.point');
  const count = await points.count();
  expect(count).toBeGreaterThan(8);
  await decider.locator('fieldset.point').last().getByLabel('合格', { exact: true }).check();
  await expect(decider.locator('fieldset.point').last()).toHaveAttribute('aria-busy', 'false');
  const first = points.first();
  await first.getByLabel('不合格', { exact: true }).check();
  const reason = first.getByRole('combobox', { name: /原因/ });
  await reason.selectOption({ label: '与事实不符' });
  await expect(first).toHaveAttribute('aria-busy', 'false');
  await officer.reload();
  await expect(reason).toHaveValue('differs');
  await isSound(officer);
  for (let at = 0; at < count - 1; at += 1) {
    const pass = points.nth(at).getByLabel('合格', { exact: true });
    await pass.focus();
    await officer.keyboard.press('Space');
    await expect(pass).toBeChecked();
    await expect(points.nth(at)).toHaveAttribute('aria-busy', 'false');
  }
  await expect(points.last().getByLabel('合格', { exact: true })).toBeChecked();
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
  const measure = officer.getByRole('button', { name: '用本设备测定' });
  await measure.click();
  await expect(officer.getByText('浏览器没有获准使用位置')).toBeVisible();
  // Typed instead, and exchanged: nothing is sent, and the field says what to do.
  await officer.getByLabel('纬度').fill('102.7');
  await officer.getByLabel('经度').fill('25.04');
  await officer.getByRole('button', { name: '记录现场考核' }).click();
  await expect(officer.getByText('该坐标不在本省范围内')).toBeVisible();
  await officer.context().grantPermissions(['geolocation']);
  await officer.context().setGeolocation({ latitude: 25.0432101, longitude: 102.7023399, accuracy: 8 });
  await measure.click();
  await expect(officer.getByText('已填入，误差约 8 米')).toBeVisible();
  await expect(officer.getByLabel('纬度')).toHaveValue('25.043210');
  await lookAt(officer, 'visit-position');
  await officer.getByRole('button', { name: '记录现场考核' }).click();
  await expect(officer.getByText('已保存在本机，联网后自动提交。')).toBeVisible();
  await isSound(officer);
  await officer.context().setOffline(false);
  await expect(officer.locator('.standing')).toHaveText('已考核，待推荐');
  await officer.reload();
  await expect(officer.getByText('现场合格')).toHaveCount(1);
  await officer.setViewportSize(DESK);
});

test('R12: who writes while a colleague acts is shown what they did and keeps what they wrote', async () => {
  await decider.reload();
  const opinion = (await openStep(decider, '推荐认定')).getByLabel('意见（仅内部可见）');
  await opinion.fill('材料齐全，现场合格，建议认定。');
  await officer.locator('fieldset.point').first().getByLabel('不适用').check();
  await expect(officer.getByLabel(/营业执照与统一社会信用代码一致.*原因/)).toBeVisible();
  await decider.getByRole('button', { name: '推荐认定' }).click();
  await expect(decider.getByText('您填写时，他人办理了以下步骤')).toBeVisible();
  await expect(decider.locator('section.notice')).toContainText('不适用');
  await isSound(decider);
  await decider.getByRole('button', { name: '按最新情况继续' }).click();
  await expect(decider.locator('fieldset.point').first().getByLabel('不适用')).toBeChecked();
  await expect(opinion).toHaveValue('材料齐全，现场合格，建议认定。');
  // A tab that is loaded anew, as by signing in again, has it still.
  await decider.reload();
  await openStep(decider, '推荐认定');
  await expect(opinion).toHaveValue('材料齐全，现场合格，建议认定。');
  await decider.getByRole('button', { name: '推荐认定' }).click();
  await confirm(decider, '推荐认定');
  await expect(decider.locator('.standing')).toHaveText('已推荐，待决定');
});

test('R7: who recommended cannot decide; another officer can, and everybody reads the notice', async ({
  page,
}) => {
  const own = await openStep(decider, '同意并公示');
  await expect(own).toContainText('决定人与推荐人不得为同一人');
  await expect(own.getByRole('button')).toHaveCount(0);
  await prefecture.goto(`/console/#/case/application/${caseId}`);
  const step = await openStep(prefecture, '同意并公示');
  await step.getByRole('button', { name: '同意并公示' }).click();
  await expect(prefecture.getByRole('dialog')).toContainText('将立即公示');
  await isSound(prefecture);
  await confirm(prefecture, '同意并公示');
  await expect(prefecture.locator('.standing')).toHaveText('公示中');
  await lookAt(prefecture, 'officer-case-notice');
  await page.setViewportSize(PHONE);
  await page.goto('/notices/');
  const notice = page.locator('li').filter({ has: page.getByRole('heading', { name: NAME }) });
  await expect(notice).toContainText('公示至');
  await notice.getByText('提出异议').click();
  await notice.getByLabel('异议内容').fill(OBJECTION);
  await notice.getByRole('button', { name: '提交异议' }).click();
  await expect(notice.getByRole('status')).toContainText('已收到，编号');
  await isSound(page);
});

test('an objection is settled before anybody is certified, and not before the notice has run', async () => {
  await prefecture.reload();
  const certify = await openStep(prefecture, '认定并发证');
  await expect(certify).toContainText('公示期未满');
  await expect(certify).toContainText('有异议尚未处理');
  await officer.reload();
  await expect(officer.locator('section.notice')).toContainText(OBJECTION);
  const step = await openStep(officer, '处理异议');
  await step.getByLabel('结论').selectOption({ label: '不成立' });
  await step.getByLabel('理由（当事人可见）').fill('已到现场核查，承诺书公示在正门内侧。');
  await step.getByRole('button', { name: '处理异议' }).click();
  await confirm(officer, '处理异议');
  await expect(officer.locator('section.notice')).toContainText('不成立');
  await isSound(officer);
});

test('M9, P1: once the notice is over it is certified, and the register shows it with the same facts', async ({
  page,
  request,
}) => {
  await noticeBegan(service.casework, caseId, 20);
  await prefecture.reload();
  const step = await openStep(prefecture, '认定并发证');
  await step.getByRole('button', { name: '认定并发证' }).click();
  await confirm(prefecture, '认定并发证');
  await expect(prefecture.locator('.standing')).toHaveText('已认定');
  await merchant.goto(`/apply/#${caseId}`);
  const certificate = merchant.getByRole('link', { name: /公开页面/ });
  await expect(async () => {
    await merchant.reload();
    await expect(certificate).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await isSound(merchant);
  await lookAt(merchant, 'merchant-certified');
  const path = (await certificate.getAttribute('href')) ?? '';
  await expect.poll(async () => (await request.get(path)).status(), { timeout: 60_000 }).toBe(200);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(page.locator('main')).toContainText('在用 2 台（件），其中 1 台（件）在检定有效期内');
  await expect(page.locator('main')).toContainText('25.043210, 102.702340');
  await expect
    .poll(async () => (await request.get('/register/530102/')).text(), { timeout: 60_000 })
    .toContain(NAME);
});

test('M9: the merchant opens certificate, plate and badge from their own page', async () => {
  const doors = merchant.locator('.doors');
  for (const name of [/电子证书/, /牌匾/]) {
    await doors.getByRole('link', { name }).click();
    await expect(merchant.locator('main')).toContainText(NAME);
    await isSound(merchant);
    await merchant.goBack();
  }
  const badge = (await doors.getByRole('link', { name: /徽标/ }).getAttribute('href')) ?? '';
  const picture = await merchant.request.get(badge);
  expect(picture.headers()['content-type']).toContain('image/svg+xml');
  expect(await picture.text()).toContain('<svg');
});
