import { expect, type Page } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { isSound, lookAt, PHONE, signedInAs } from './desk-people.ts';

/** One merchant with several premises, and a slow connection. */
const baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL });
test.describe.configure({ mode: 'serial', timeout: 60_000 });

const NAME = '演示连锁超市';
const FIRST = '演示连锁路1号';
const SECOND = '演示连锁路2号';
const SLOW_MS = 2_000;

let merchant: Page;

test.beforeAll(async ({ browser }) => {
  merchant = await signedInAs(browser, { who: /经办人（演示）/, place: '/apply/', viewport: PHONE, baseURL });
});
test.afterAll(() => merchant?.context().close());

async function fillStart(address: string): Promise<void> {
  await merchant.getByText('开始新的申报').first().click();
  await merchant.getByLabel('单位名称（与营业执照一致）').fill(NAME);
  await merchant.getByLabel('经营场所所在县').selectOption('530102');
  await merchant.getByLabel('经营场所地址').fill(address);
}
const start = () => merchant.getByRole('button', { name: '开始新的申报' }).click();

test('M2: each of its premises has an application of its own, and never two at a time', async () => {
  await fillStart(FIRST);
  await start();
  await expect(merchant.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await merchant.getByRole('link', { name: '全部申报和证书' }).click();
  // The same place, typed another way.
  await fillStart(` 演示连锁路 １号`);
  await start();
  await expect(merchant.getByRole('alert')).toContainText('同一主体、同一场所已有在办申报');
  await expect(merchant.getByLabel('经营场所地址')).toHaveAttribute('aria-invalid', 'true');
  await isSound(merchant);
  // Nothing typed is lost, and the address alone is put right.
  await expect(merchant.getByLabel('单位名称（与营业执照一致）')).toHaveValue(NAME);
  await merchant.getByLabel('经营场所地址').fill(SECOND);
  await start();
  await expect(merchant.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await merchant.getByRole('link', { name: '全部申报和证书' }).click();
  for (const address of [FIRST, SECOND])
    await expect(merchant.getByRole('listitem').filter({ hasText: address })).toBeVisible();
  await isSound(merchant);
  await lookAt(merchant, 'merchant-two-premises');
});

test('M2: an address cannot be changed to that of its other application', async () => {
  await merchant.getByRole('listitem').filter({ hasText: SECOND }).getByRole('link').click();
  await merchant.getByRole('link', { name: '经营场所', exact: true }).click();
  await merchant.getByLabel('经营场所地址').fill(FIRST);
  await merchant.getByRole('button', { name: '保存并返回' }).click();
  await expect(merchant.getByRole('alert')).toContainText('同一主体、同一场所已有在办申报');
  await merchant.getByLabel('经营场所地址').fill(SECOND);
  await merchant.getByRole('button', { name: '保存并返回' }).click();
  await expect(merchant.getByRole('heading', { level: 1 })).toHaveText(NAME);
});

test('M3: left while a slow save is under way, a section keeps everything that was typed', async () => {
  const slow = '**/api/desk/applications/*/sections/*';
  await merchant.route(slow, async (route) => {
    await new Promise((done) => setTimeout(done, SLOW_MS));
    await route.continue();
  });
  await merchant.getByRole('link', { name: '申报主体', exact: true }).click();
  await merchant.getByLabel('联系人').fill('周旅程');
  await expect(merchant.getByText('正在保存…')).toBeVisible();
  await merchant.getByLabel('联系电话').fill('13800000001');
  await merchant.getByRole('button', { name: '保存并返回' }).click();
  await expect(merchant.getByRole('heading', { level: 1 })).toHaveText(NAME, { timeout: 15_000 });
  await merchant.unroute(slow);
  await merchant.getByRole('link', { name: '申报主体', exact: true }).click();
  await merchant.reload();
  await expect(merchant.getByLabel('联系人')).toHaveValue('周旅程');
  await expect(merchant.getByLabel('联系电话')).toHaveValue('13800000001');
});
