import { expect, type Page } from '@playwright/test';
import { criteriaFor } from '../../shared/certification/checklist.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { test } from '../browser/portal.ts';
import { type RunningService, runningService } from '../support/running-service.ts';
import { certificationPeople, confirm, isSound, lookAt, merchantNumber, openStep } from './desk-people.ts';
import { daysAgo } from './stored-days.ts';

/** A refusal, from the recommendation to the review by somebody else. */
const baseURL = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL });
test.describe.configure({ mode: 'serial', timeout: 60_000 });

const NAME = '演示复核超市';
const WHY = '抽查十次称量，三次超出允许误差。';
const DISAGREES = '三台秤已于当日维修并检定合格，请求复核。';
const UPHELD = '复核时调取了检定记录，维修在考核之后，原决定当时的事实清楚。';
/** What a slow connection takes to show the case anew. */
const SLOW_MS = 1_500;

let service: RunningService;
let merchant: Page;
let officer: Page;
let decider: Page;
let prefecture: Page;

test.beforeAll(async ({ browser }) => {
  service = await runningService();
  const about = { name: NAME, address: '演示复核路1号', uscc: merchantNumber(), requestId: NAME };
  const caseId = await service.desk.toSubmitted(daysAgo(9), about);
  const now = daysAgo(3);
  await service.desk.take(caseId, { step: 'accept', party: 'officer', now });
  await service.desk.take(caseId, {
    ...{ step: 'record-assessment', party: 'officer', now, words: { notes: WHY } },
    data: {
      ...{ formId: 'f-review', visitedOn: dayInShanghai(now), weighings: 10, failedWeighings: 3 },
      ...{ instrumentsSeen: 2, instrumentsInVerification: 2, displayed: true },
    },
  });
  for (const { id } of criteriaFor('market').slice(1)) {
    const data = { criterion: id, verdict: 'pass' };
    await service.desk.take(caseId, { step: 'judge-criterion', party: 'officer', now, data, words: {} });
  }
  ({ merchant, officer, decider, prefecture } = await certificationPeople(browser, baseURL));
  for (const page of [officer, decider, prefecture]) await page.goto(`/console/#/case/application/${caseId}`);
  await merchant.goto(`/apply/#${caseId}`);
});
test.afterAll(async () => {
  for (const page of [merchant, officer, decider, prefecture]) await page?.context().close();
  await service?.close();
});

/** Fills in the numbered ground and the reasons of a refusal. */
async function refuses(page: Page, name: string, why: string): Promise<void> {
  const step = await openStep(page, name);
  await step.getByLabel(/^B3 /).check();
  await step.getByRole('textbox').fill(why);
  await step.getByRole('button', { name, exact: true }).click();
  await confirm(page, name);
}

test('M8: an officer who is quick on a slow connection is not told that somebody else was at work', async () => {
  await officer.route('**/api/desk/applications/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.continue();
  });
  await officer.locator('fieldset.point').first().getByLabel('不合格', { exact: true }).check();
  await refuses(officer, '建议不予认定', WHY);
  await expect(officer.getByText('您填写时，他人办理了以下步骤')).toHaveCount(0);
  await expect(officer.locator('.standing')).toHaveText('已推荐，待决定');
  await officer.unroute('**/api/desk/applications/*');
});

test('M8: a refusal states its ground, what would change it, and until when to ask for a review', async () => {
  await decider.reload();
  await refuses(decider, '不予认定', WHY);
  await expect(decider.locator('.standing')).toHaveText('不予认定');
  await merchant.reload();
  await expect(merchant.locator('.standing')).toHaveText('不予认定');
  const refusal = merchant.locator('section.notice');
  await expect(refusal).toContainText('B3');
  await expect(refusal).toContainText('整改并经复查合格');
  await expect(refusal).toContainText(WHY);
  await expect(refusal).toContainText(/20\d\d年/);
  await isSound(merchant);
  await lookAt(merchant, 'merchant-refused');
});

test('M8: the merchant asks for a review, and whoever refused is not offered it', async () => {
  const step = await openStep(merchant, '申请复核');
  await step.getByRole('textbox').fill(DISAGREES);
  await step.getByRole('button', { name: '申请复核', exact: true }).click();
  await confirm(merchant, '申请复核');
  await expect(merchant.locator('.standing')).toHaveText('复核中');
  await decider.reload();
  await expect(decider.locator('.history')).toContainText(DISAGREES);
  for (const name of ['维持原决定', '撤销原决定，重新审查']) {
    const own = await openStep(decider, name);
    await expect(own).toContainText('参与原决定的人员不得复核');
    await expect(own.getByRole('button')).toHaveCount(0);
  }
  await isSound(decider);
  await lookAt(decider, 'officer-review-not-own');
});

test('M8: another officer decides the review, and the merchant reads the outcome', async () => {
  await prefecture.reload();
  await refuses(prefecture, '维持原决定', UPHELD);
  await expect(prefecture.locator('.standing')).toHaveText('复核维持原决定');
  await merchant.reload();
  await expect(merchant.locator('.standing')).toHaveText('复核维持原决定');
  const refusal = merchant.locator('section.notice');
  await expect(refusal).toContainText(UPHELD);
  await expect(refusal, 'there is no review of a review').not.toContainText('申请复核');
  await expect(merchant.locator('.case-steps')).toHaveCount(0);
  await isSound(merchant);
  await lookAt(merchant, 'merchant-refusal-upheld');
});
