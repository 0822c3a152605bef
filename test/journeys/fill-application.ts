import { expect, type Page } from '@playwright/test';

/** A merchant at work on an application: what is typed, section by section. */

/** Everything that is a handful of fields; one is left and found again on the way. */
export async function fillPlainSections(merchant: Page, name: string): Promise<void> {
  const section = async (title: string) => {
    await merchant.getByRole('link', { name: title, exact: true }).click();
    await expect(merchant.getByRole('heading', { level: 1 })).toHaveText(title);
  };
  const done = async () => {
    await merchant.getByRole('button', { name: '保存并返回' }).click();
    await expect(merchant.getByRole('heading', { level: 1 })).toHaveText(name);
  };
  await section('申报主体');
  await merchant.getByLabel('联系人').fill('钱旅程');
  await merchant.getByLabel('联系电话').fill('13800000000');
  await merchant.getByLabel('电子邮箱').fill('journey@example.com');
  await expect(merchant.getByText('已保存', { exact: true })).toBeVisible();
  await merchant.reload();
  await expect(merchant.getByLabel('联系人')).toHaveValue('钱旅程');
  await done();
  await section('经营场所');
  await merchant.getByLabel('营业时间').fill('8:00-20:00');
  await merchant.getByLabel('公示位置').fill('正门');
  await done();
  await section('计量管理制度');
  for (const box of await merchant.getByRole('checkbox').all()) await box.check();
  await done();
  await section('计量管理人员');
  await merchant.getByLabel('计量负责人').fill('孙旅程');
  await merchant.getByLabel('负责人电话').fill('13900000000');
  await merchant.getByLabel('最近培训日期').fill('2026-05-20');
  await merchant.getByLabel('从事称量').fill('3');
  await done();
}

/** A table out of a spreadsheet, one row of which has no serial number. */
export async function pasteInstruments(merchant: Page): Promise<void> {
  await merchant.getByRole('link', { name: '计量器具台账' }).click();
  await merchant.getByText('从表格粘贴或导入 CSV').click();
  await merchant
    .getByLabel('表格内容')
    .fill(
      [
        '器具名称\t编号\t检定日期\t有效期至',
        '电子计价秤\tD-01\t2026-05-01\t2027-04-30',
        '公平秤\tG-01\t2025-05-01\t2026-04-30',
        '电子计价秤\t\t2026-05-01\t2027-04-30',
      ].join('\n'),
    );
  await expect(merchant.getByText('可以添加 2 行，1 行有问题。')).toBeVisible();
  await expect(merchant.getByText(/第 4 行：.*请填写/)).toBeVisible();
  await merchant.getByRole('button', { name: '添加 2 行' }).click();
  await expect(merchant.getByText('检定已过期')).toBeVisible();
}

/** The one instrument that was out of date, entered anew. */
export async function correctInstruments(merchant: Page): Promise<void> {
  await merchant.locator('section.notice').getByRole('link', { name: '计量器具台账' }).click();
  await merchant.getByRole('button', { name: /移除\s*公平秤/ }).click();
  await merchant.getByText('添加一台器具').click();
  await merchant.getByLabel('计量器具', { exact: true }).fill('公平秤');
  await merchant.getByLabel('编号', { exact: true }).fill('G-01');
  await merchant.getByLabel('检定日期').fill('2026-11-20');
  await merchant.getByLabel('有效期至').fill('2027-11-19');
  await merchant.getByRole('button', { name: '添加', exact: true }).click();
  await merchant.getByRole('button', { name: '保存并返回' }).click();
}
