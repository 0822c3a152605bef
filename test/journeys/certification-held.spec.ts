import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { type RunningService, runningService } from '../support/running-service.ts';
import { certificationPeople, confirm, isSound, lookAt, merchantNumber, openStep } from './desk-people.ts';
import { daysAgo } from './stored-days.ts';

/** A unit that holds a certificate: a new name, a suspension with notice and reply, and its end. */
const baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL });
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const NAME = '演示证书超市';
const NEW_NAME = '演示证书便民超市';
const REPLY = '两台秤已于昨日送检，附检定证书。';

let service: RunningService;
let merchant: Page;
let officer: Page;
let decider: Page;
let prefecture: Page;
let caseId = '';
let publicPage = '';

test.beforeAll(async ({ browser }) => {
  service = await runningService();
  const about = { name: NAME, address: '演示证书路1号', uscc: merchantNumber(), requestId: NAME };
  caseId = await service.desk.toSubmitted(daysAgo(70), about);
  await service.desk.toNotice(caseId, daysAgo(60));
  const certify = { step: 'certify', party: 'decider', now: daysAgo(30), words: {} } as const;
  await service.desk.take(caseId, certify);
  ({ merchant, officer, decider, prefecture } = await certificationPeople(browser, baseURL));
  for (const page of [officer, decider, prefecture]) await page.goto(`/console/#/case/application/${caseId}`);
});
test.afterAll(async () => {
  for (const page of [merchant, officer, decider, prefecture]) await page?.context().close();
  await service?.close();
});

/** Opens a step on a page that is read anew, and says yes to what follows from it. */
async function takeStep(
  page: Page,
  name: string,
  fill: (step: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page.reload();
  const step = await openStep(page, name);
  await fill(step);
  await step.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await isSound(page);
  await confirm(page, name);
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** What the public page says, as soon as it says it. */
async function publicSays(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.goto(publicPage);
    // A browser may keep the page for a minute.
    await page.reload();
    await expect(page.locator('main')).toContainText(words, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

test('M9: the certificate leads to the public page', async ({ page }) => {
  const link = merchant.getByRole('link', { name: /公开页面/ });
  await expect(async () => {
    await merchant.goto(`/apply/#${caseId}`);
    await merchant.reload();
    await expect(link).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  publicPage = (await link.getAttribute('href')) ?? '';
  await publicSays(page, NAME);
});

test('M12: a new name asked for by the merchant reaches the public page, with the former one', async ({
  page,
}) => {
  await takeStep(merchant, '申请变更或更正', async (step) => {
    await step.getByLabel('申请什么').selectOption({ label: '变更单位名称' });
    await step.getByLabel('变更为').fill(NEW_NAME);
    await step.getByLabel('说明和依据').fill('营业执照已变更');
  });
  await expect(merchant.locator('.history')).toContainText('申请变更或更正');
  await takeStep(officer, '答复变更申请', async (step) => {
    await expect(officer.locator('section.notice')).toContainText(NEW_NAME);
    await step.getByLabel('结论').selectOption({ label: '已办理' });
    await step.getByLabel('理由（当事人可见）').fill('已核对营业执照');
  });
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(NEW_NAME);
  await publicSays(page, NEW_NAME);
  await expect(page.locator('main')).toContainText('曾用名');
  await expect(page.locator('main')).toContainText('更正记载');
});

test('M11: a suspension is announced with its ground, and the unit replies before anybody decides', async () => {
  await takeStep(officer, '提议暂停', async (step) => {
    await step.getByLabel('事由').selectOption({ label: '强制检定器具超过检定有效期' });
    await step.getByLabel('理由（当事人可见）').fill('两台电子秤超过检定有效期。');
  });
  await expect(officer.locator('.standing')).toHaveText('拟暂停，听取意见');
  await decider.reload();
  const step = await openStep(decider, '决定暂停');
  await expect(step).toContainText('申辩期未满，当事人尚未答复');
  await merchant.reload();
  await expect(merchant.locator('.standing')).toHaveText('拟暂停，听取意见');
  await expect(merchant.locator('.history')).toContainText('强制检定器具超过检定有效期');
  await expect(merchant.locator('.history')).toContainText('两台电子秤超过检定有效期。');
  await takeStep(merchant, '提交陈述申辩', (reply) =>
    reply.getByRole('textbox', { name: '陈述申辩' }).fill(REPLY),
  );
  await lookAt(merchant, 'merchant-suspension-proposed');
});

test('M11, P4: a second officer suspends, and merchant and public read the same words', async ({ page }) => {
  await takeStep(decider, '决定暂停', async () => {
    await expect(decider.locator('.history')).toContainText(REPLY);
  });
  await expect(decider.locator('.standing')).toHaveText('已暂停');
  await publicSays(page, '已暂停');
  await expect(page.locator('main')).toContainText('强制检定器具超过检定有效期');
  await isSound(page);
  await merchant.reload();
  await expect(merchant.locator('.standing')).toHaveText('已暂停');
  await expect(merchant.locator('.history')).toContainText('强制检定器具超过检定有效期');
});

test('R7: who proposed to reinstate cannot decide it; another officer does, and the page is valid again', async ({
  page,
}) => {
  await takeStep(decider, '提议恢复', (step) =>
    step.getByLabel('理由（当事人可见）').fill('两台秤已检定合格。'),
  );
  await decider.reload();
  await expect(await openStep(decider, '决定恢复')).toContainText('决定人与提议人不得为同一人');
  await takeStep(prefecture, '决定恢复');
  await expect(prefecture.locator('.standing')).toHaveText('已认定');
  await publicSays(page, '恢复');
  await expect(page.locator('main')).not.toContainText('已暂停');
  await merchant.reload();
  await expect(merchant.locator('.standing')).toHaveText('已认定');
  await isSound(merchant);
});
