import { expect, type Page } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { type RunningService, runningService } from '../support/running-service.ts';
import { DESK, isSound, lookAt, merchantNumber, openStep, PHONE, signedInAs } from './desk-people.ts';
import { daysAgo } from './stored-days.ts';

/** One visit, two devices: the form on a phone without a connection, and the same case at a desk meanwhile. */
const baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL });
test.describe.configure({ mode: 'serial', timeout: 60_000 });

const NAME = '演示两机超市';
const ON_PHONE = '现场用手机记录：十二次称量全部合格。';
const AT_DESK = '回到办公室按纸质记录补录：十次称量合格。';

let service: RunningService;
let phone: Page;
let desk: Page;

test.beforeAll(async ({ browser }) => {
  service = await runningService();
  const about = { name: NAME, address: '演示两机路1号', uscc: merchantNumber(), requestId: NAME };
  const caseId = await service.desk.toSubmitted(daysAgo(9), about);
  await service.desk.take(caseId, { step: 'accept', party: 'officer', now: daysAgo(3) });
  const officer = (viewport: typeof DESK): Promise<Page> =>
    signedInAs(browser, { who: /五华区执法人员（演示）/, place: '/console/', viewport, baseURL });
  [phone, desk] = [await officer(PHONE), await officer(DESK)];
  for (const page of [phone, desk]) await page.goto(`/console/#/case/application/${caseId}`);
});
test.afterAll(async () => {
  for (const page of [phone, desk]) await page?.context().close();
  await service?.close();
});

async function fill(page: Page, weighings: string, notes: string): Promise<void> {
  await page.getByLabel('抽查称量次数').fill(weighings);
  await page.getByLabel('记录', { exact: true }).fill(notes);
  await page.getByRole('button', { name: '记录现场考核' }).click();
}

test('R9, R12: the second device is shown what the first recorded, and sends nothing over it', async () => {
  await openStep(phone, '记录现场考核');
  await phone.context().setOffline(true);
  await fill(phone, '12', ON_PHONE);
  await expect(phone.getByText('已保存在本机，联网后自动提交。')).toBeVisible();
  await openStep(desk, '记录现场考核');
  await fill(desk, '10', AT_DESK);
  await expect(desk.locator('.standing')).toHaveText('已考核，待推荐');

  await phone.context().setOffline(false);
  const news = phone.locator('section.notice');
  await expect(news).toContainText('他人办理了以下步骤');
  await expect(news).toContainText(AT_DESK);
  await expect(news, 'also what was counted').toContainText('抽查称量次数 10');
  await expect(phone.getByLabel('记录', { exact: true })).toHaveValue(ON_PHONE);
  await isSound(phone);
  await lookAt(phone, 'visit-two-devices');
});

test('R12: also when the form was left and comes back later, it waits to be looked at', async () => {
  await phone.reload();
  await openStep(phone, '记录现场考核');
  await expect(phone.locator('section.notice')).toContainText(AT_DESK);
  await expect(phone.getByLabel('抽查称量次数')).toHaveValue('12');
  await desk.reload();
  await expect(desk.locator('.history')).toContainText(AT_DESK);
  await expect(desk.locator('.history')).not.toContainText(ON_PHONE);
});

test('R9: sent after that, both records stand in the case, each once', async () => {
  await phone.getByRole('button', { name: '按最新情况继续' }).click();
  await expect(phone.locator('section.notice')).toHaveCount(0);
  await expect(phone.getByLabel('记录', { exact: true })).toHaveValue(ON_PHONE);
  await phone.getByRole('button', { name: '记录现场考核' }).click();
  await expect(phone.locator('.history')).toContainText(ON_PHONE);
  await expect(phone.getByLabel('记录', { exact: true })).toHaveValue('');
  await desk.reload();
  for (const notes of [ON_PHONE, AT_DESK])
    await expect(desk.locator('.history').getByText(notes)).toHaveCount(1);
  await isSound(desk);
});
