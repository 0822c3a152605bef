import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { accessibilityViolations, sidewaysScroll } from '../browser/portal.ts';

/** The issuer sends people back to the service's own name, not to its number. */
const ORIGIN = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL: ORIGIN, serviceWorkers: 'allow' });
test.setTimeout(180_000);

/** Where a person looks at what was made: `SHOTS=<folder>` keeps pictures of each step. */
async function look(page: Page, name: string): Promise<void> {
  expect(await accessibilityViolations(page), name).toEqual([]);
  expect(await sidewaysScroll(page), name).toBe(0);
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

const WORDS = {
  zh: {
    root: '',
    signIn: '登录',
    editor: /编辑/,
    create: '新建开放日',
    save: '保存',
    publish: '公布',
    saved: /已保存/,
    name: '称呼',
    contact: /联系方式/,
    wait: /加入候补/,
    book: '提交预约',
    view: '查看预约',
    cancel: '取消预约',
    confirm: '确认名额',
    code: '预约码',
    door: /签到名单/,
    tick: /签到 1 人/,
    came: /已到 1 人，共预约 1 人/,
    unsent: /等待提交/,
    sent: '全部签到已提交',
    ready: /已可离线使用/,
    copy: /没有网络/,
    closed: /另一个版本/,
    takeTheirs: '改用已保存的版本',
  },
  en: {
    root: '/en',
    signIn: 'Sign in',
    editor: /编辑|Editor/,
    create: 'New open day',
    save: 'Save',
    publish: 'Publish',
    saved: /Saved\./,
    name: 'What to call you',
    contact: /Contact/,
    wait: /waiting list/,
    book: 'Book',
    view: 'View the booking',
    cancel: 'Cancel the booking',
    confirm: 'Confirm the places',
    code: 'Booking code',
    door: /List at the door/,
    tick: /Check in 1|check in 1/,
    came: /1 of 1 people have come/,
    unsent: /to be sent/,
    sent: 'Everything is sent',
    ready: /works without a connection/,
    copy: /No connection/,
    closed: /another version/,
    takeTheirs: 'Take the saved version',
  },
} as const;

const CASES = [
  { locale: 'zh', size: 'phone', viewport: { width: 360, height: 780 } },
  { locale: 'en', size: 'desktop', viewport: { width: 1280, height: 900 } },
] as const;

for (const { locale, size, viewport } of CASES) {
  const words = WORDS[locale];
  const eventId = `journey-${locale}`;

  test(`P12 P13 R12: staff create, the last place is booked, waited for, offered and taken, and checked in without a connection (${locale}, ${size})`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize(viewport);
    await createOpenDay(page);
    const visitor = await newPage(browser.newContext({ viewport, baseURL: ORIGIN }));
    const [first, second] = ['Lin', 'Wang'];
    const kept = await book(visitor, first);
    await look(visitor, `${locale}-3-booked`);
    const waits = await book(visitor, second, { wait: true });
    await expect(visitor.locator('[data-state=waiting]')).toBeVisible();

    await open(visitor, kept);
    await visitor.getByRole('button', { name: words.cancel }).click();
    await expect(visitor.locator('[data-state=cancelled]')).toBeVisible();
    // The place went on in the same moment.
    await open(visitor, waits);
    await expect(visitor.locator('[data-state=offered]')).toBeVisible();
    await look(visitor, `${locale}-4-offered`);
    await visitor.getByRole('button', { name: words.confirm }).click();
    await expect(visitor.locator('[data-state=booked]')).toBeVisible();

    await checkIn(page, second);
  });

  async function createOpenDay(page: Page): Promise<void> {
    await page.goto(`${words.root}/console/#/visits`);
    await page.getByRole('link', { name: words.signIn, exact: true }).click();
    await page.getByRole('button', { name: words.editor }).first().click();
    await page.getByRole('link', { name: words.create }).click();
    await page.locator('#eventId').fill(eventId);
    for (const name of ['title', 'summary', 'host', 'address', 'accessibility']) {
      await page.locator(`[id="${name}.zh"]`).fill(`演示${name}`);
      await page.locator(`[id="${name}.en"]`).fill(`Demonstration ${name}`);
    }
    await page.locator('#bookingFrom').fill('2020-01-01T09:00');
    await page.locator('[id="sessions.0.capacity"]').fill('0');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(page.locator('.field-wrong [id="sessions.0.capacity"]')).toBeVisible();
    await look(page, `${locale}-1-wrong`);
    await page.locator('[id="sessions.0.capacity"]').fill('1');
    // Nothing typed is lost by a reload.
    await page.reload();
    await expect(page.locator('[id="title.en"]')).toHaveValue('Demonstration title');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
    await twoTabs(page);
    await page.getByRole('button', { name: words.publish, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.publish, exact: true }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
    await look(page, `${locale}-2-published`);
  }

  /** Another tab saves first: this one is shown both, and neither is lost unseen. */
  async function twoTabs(page: Page): Promise<void> {
    const other = await page.context().newPage();
    await other.goto(`${words.root}/console/#/visits/${eventId}`);
    await other.locator('[id="host.en"]').fill('Another host');
    await other.getByRole('button', { name: words.save, exact: true }).click();
    await expect(other.getByText(words.saved)).toBeVisible();
    await other.close();
    await page.locator('[id="host.en"]').fill('My host');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(words.closed);
    await expect(page.getByRole('alert').getByText('Another host')).toBeVisible();
    await look(page, `${locale}-2-two-tabs`);
    await page.getByRole('button', { name: words.takeTheirs }).click();
    await expect(page.locator('[id="host.en"]')).toHaveValue('Another host');
  }

  async function book(page: Page, name: string, more: { wait?: boolean } = {}): Promise<string> {
    await expect
      .poll(async () => (await page.request.get(`${words.root}/visit/${eventId}/`)).status(), {
        timeout: 60_000,
      })
      .toBe(200);
    await page.goto(`${words.root}/visit/${eventId}/`);
    await page.locator('[data-session=s1] a.button').click();
    await page.getByLabel(words.name).fill(name);
    if (more.wait === true) await page.getByLabel(words.wait).check();
    await page.getByRole('button', { name: words.book, exact: true }).click();
    return (await page.locator('.visit-code-text').textContent()) ?? '';
  }

  async function open(page: Page, code: string): Promise<void> {
    await page.goto(`${words.root}/visit/booking/`);
    await page.getByLabel(words.code).fill(code);
    await page.getByRole('button', { name: words.view }).click();
  }

  async function checkIn(page: Page, name: string): Promise<void> {
    const context = page.context();
    await page.goto(`${words.root}/visit/door/#${eventId}/s1`);
    await expect(page.getByRole('rowheader', { name })).toBeVisible();
    await expect(page.getByText(words.ready)).toBeVisible();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText(words.copy).first()).toBeVisible();
    await page.getByRole('button', { name: words.tick }).click();
    await expect(page.getByText(words.unsent)).toBeVisible();
    await look(page, `${locale}-5-door-offline`);
    await page.reload();
    await expect(page.getByText(words.came)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(words.sent)).toBeVisible({ timeout: 30_000 });
    await look(page, `${locale}-6-door-sent`);
    // Another device, later: it is there once.
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.getByText(words.came)).toBeVisible();
  }
}

async function newPage(context: Promise<BrowserContext>): Promise<Page> {
  return (await context).newPage();
}
