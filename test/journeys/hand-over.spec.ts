import { expect } from '@playwright/test';
import { test } from '../browser/portal.ts';
import { jpeg } from '../support/picture-bytes.ts';
import { confirm, DESK, isSound, PHONE, signedInAs } from './desk-people.ts';

const baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL });

const OLD = /经办人（演示）/;
const NEW = /Successor at/;

test('M16: access is handed over with proof, in the browser: the former account is out at once', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const before = await signedInAs(browser, {
    who: OLD,
    which: 'last',
    place: '/apply/',
    viewport: PHONE,
    baseURL,
  });
  await before.goto('/apply/#access');
  await expect(before.getByRole('heading', { level: 1 })).toHaveText('办理账号与交接');
  await isSound(before);

  const after = await signedInAs(browser, { who: NEW, place: '/en/apply/', viewport: PHONE, baseURL });
  await after.goto('/en/apply/#access');
  await expect(after.getByRole('heading', { level: 1 })).toHaveText('Accounts and hand-over');
  await after.getByRole('checkbox').first().check();
  await after.getByLabel('Your capacity, and why').fill('New person in charge, the former has left');
  await after
    .getByLabel('Photos of the authority')
    .setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer: await jpeg() });
  await expect(after.getByText('1 sent')).toBeVisible();
  await isSound(after);
  await after.getByRole('button', { name: 'Ask for the hand-over' }).click();
  await expect(after.getByText(/^Asked, number /)).toBeVisible();
  await isSound(after);
  const reference = /number (\S+)\./.exec(
    (await after.getByText(/^Asked, number /).textContent()) ?? '',
  )?.[1];

  // The province answers for every county.
  const officer = await signedInAs(browser, {
    ...{ who: /云南省审批人员（演示）/, place: '/console/', viewport: DESK, baseURL },
  });
  await officer.getByRole('searchbox').fill(reference ?? '');
  await officer.getByRole('searchbox').press('Enter');
  await officer.getByRole('link', { name: reference ?? '' }).click();
  await expect(officer.getByText('New person in charge, the former has left')).toBeVisible();
  await officer.getByLabel('答复内容（当事人可见）').fill('已核对授权书');
  await isSound(officer);
  await officer.getByRole('button', { name: '确认交接' }).click();
  await isSound(officer);
  await confirm(officer, '确认交接');
  await expect(officer.locator('.tag').filter({ hasText: '已确认' })).toBeVisible();

  await before.goto('/apply/#list');
  await before.reload();
  await expect(before.getByRole('link', { name: '登录', exact: true })).toBeVisible();
  await before.getByRole('link', { name: '登录', exact: true }).click();
  await before.getByRole('button', { name: OLD }).last().click();
  await expect(before.getByRole('alert')).toContainText('办理的权限已终止');
  await isSound(before);
  await after.reload();
  await expect(after.getByText('handed over').first()).toBeVisible();
  for (const page of [before, after, officer]) await page.context().close();
});
