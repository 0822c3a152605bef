import { expect, type Page } from '@playwright/test';
import { gb18030 } from '../support/gb18030.ts';

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

/** A table as Excel on Chinese Windows saves it, one row of which has no serial number. */
export async function pasteInstruments(merchant: Page): Promise<void> {
  await merchant.getByRole('link', { name: '计量器具台账' }).click();
  await merchant.getByText('从表格粘贴或导入 CSV').click();
  const file = merchant.getByLabel('或选择 CSV 文件');
  await file.setInputFiles({ name: '台账.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') });
  await expect(merchant.getByRole('alert')).toContainText('另存为 CSV');
  const rows = [
    '器具名称,编号,检定日期,有效期至',
    '电子计价秤,D-01,2026/5/1,2027/4/30',
    '公平秤,G-01,2025/5/1,2026/4/30',
    '电子计价秤,,2026/5/1,2027/4/30',
  ];
  await file.setInputFiles({ name: '台账.csv', mimeType: 'text/csv', buffer: gb18030(rows.join('\r\n')) });
  await expect(merchant.getByLabel('表格内容')).toHaveValue(/^器具名称/);
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
