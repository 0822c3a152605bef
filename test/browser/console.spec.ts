import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect } from '@playwright/test';
import { createDeskRepository } from '../../functions/desk/repository.ts';
import { workRowWrites } from '../../functions/desk/work-rows.ts';
import { createDynamoTable } from '../../functions/table/dynamo-table.ts';
import { TABLES } from '../../infra/constructs/stores.ts';
import { findRunning } from '../../infra/local/running.ts';
import { aWorkItem } from '../support/a-work-item.ts';
import { accessibilityViolations, sidewaysScroll, test } from './portal.ts';
import { signInAtConsole } from './signed-in.ts';

/** The issuer sends people back to the service's own name, not to its number. */
test.use({ baseURL: `http://localhost:${process.env.PORTAL_PORT}` });

const SIZES = [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 900 }],
] as const;
const OFFICER = /五华区执法人员/;

test.beforeAll(async () => {
  const running = findRunning(process.env.PORTAL_DATA_DIR ?? '');
  if (running === undefined) throw new Error('expected the service to run');
  const client = new DynamoDBClient({
    endpoint: running.dynamodbEndpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  const table = createDynamoTable(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    TABLES.casework.name,
  );
  const desk = createDeskRepository(table);
  const items = [
    { caseId: 'console-1', reference: 'YS-2026-000001', dueDay: '2026-01-05', subject: '演示便民超市' },
    { caseId: 'console-2', reference: 'YS-2026-000002', dueDay: '2099-01-05', subject: '演示加油站' },
    { caseId: 'console-3', reference: 'YS-2026-000003', division: '530103', subject: '他区的案件' },
  ];
  for (const item of items) {
    const before = await desk.findWorkItem(item.caseId);
    if (before === undefined) await desk.commit(workRowWrites(undefined, aWorkItem(item)));
  }
  client.destroy();
});

for (const [size, viewport] of SIZES) {
  test(`an officer signs in, sees the work of their county due soonest first, and signs out, on a ${size}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/console/');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('link', { name: '登录', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('选择演示身份');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: OFFICER }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('待办：全部');
    const rows = page.locator('tbody tr');
    await expect(rows.first()).toContainText('YS-2026-000001');
    await expect(rows.first()).toContainText('逾期');
    await expect(page.getByText('他区的案件')).toHaveCount(0);
    await expect(page.locator('[data-count="overdue"]')).not.toHaveText('0');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    const cookies = await context.cookies();
    expect(cookies.find(({ name }) => name === '__Host-session')).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    });
    const readable = await page.evaluate(
      () => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(readable).not.toMatch(/session|token|eyJ/i);

    await page.getByRole('button', { name: '退出', exact: true }).click();
    await page.waitForURL('**/session/end**');
    await page.getByRole('button', { name: '退出', exact: true }).click();
    await expect(page.getByRole('link', { name: '登录', exact: true })).toBeVisible();
    await page.goBack();
    expect((await (await page.request.get('/api/session')).json()).state).toBe('signed-out');
  });
}

test('an officer takes a case by the keyboard alone', async ({ page }) => {
  await signInAtConsole(page, OFFICER);
  await expect(page.locator('tbody tr').first()).toContainText('YS-2026-000001');
  await page.keyboard.press('j');
  await expect(page.locator('tr[data-active]')).toContainText('YS-2026-000001');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: '分派所选' }).press('Enter');
  await expect(page.getByText('1 件中 1 件已分派。')).toBeVisible();
  await expect(page.locator('[data-count="mine"]')).toHaveText('1');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.locator('tbody tr input').first().check();
  await page.getByLabel('分派给').selectOption('');
  await page.getByRole('button', { name: '分派所选' }).click();
  await expect(page.locator('[data-count="mine"]')).toHaveText('0');
});

test('who has no second factor, or no role, is told why and is not let in', async ({ page }) => {
  await signInAtConsole(page, /只用密码/);
  await expect(page.getByRole('alert')).toContainText('第二重验证');
  await signInAtConsole(page, /没有岗位/);
  await expect(page.getByRole('alert')).toContainText('没有授予');
  await page.goto('/console/');
  await page.getByRole('link', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '不登录，返回' }).click();
  await expect(page.getByRole('alert')).toContainText('没有登录');
});

test('an auditor reads in English who did what, and an officer’s sections are not theirs', async ({
  page,
}) => {
  await signInAtConsole(page, /Auditor of Yunnan/, '/en/console/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit trail');
  await expect(page.locator('tbody tr').first()).toContainText('signed in');
  expect(await accessibilityViolations(page)).toEqual([]);
  await expect(page.getByRole('link', { name: 'Work', exact: true })).toHaveCount(0);
  await page.goto('/en/console/#/work');
  await expect(page.getByText('There is no such page, or your role does not see it.')).toBeVisible();
});

test('an officer sees what is not certain of the service', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signInAtConsole(page, OFFICER);
  await page.getByRole('link', { name: '服务状况' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('服务状况');
  await expect(page.getByText('本系统假定').first()).toBeVisible();
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.goto('/en/console/#/health');
  await expect(page.getByText('assumed here').first()).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});
