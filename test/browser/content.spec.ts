import { test as anywhere, type Browser, expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { accessibilityViolations, sidewaysScroll, test } from './portal.ts';

/** The issuer sends people back to the service's own name, not to its number. */
const ORIGIN = `http://localhost:${process.env.PORTAL_PORT}`;
test.use({ baseURL: ORIGIN });
anywhere.use({ baseURL: ORIGIN });

const FIRST = /云南省编辑（演示）/;
const SECOND = /云南省编辑2（演示）/;
/** The clock comes within a minute, and the publisher behind it. */
const SOON = { timeout: 80_000 };

async function signIn(page: Page, person: RegExp): Promise<void> {
  await page.goto('/console/');
  await page.getByRole('link', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL('**/console/**');
}

/** The second editor, in a browser of their own. */
async function secondEditor(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: ORIGIN, locale: 'zh-CN' })).newPage();
  await signIn(page, SECOND);
  return page;
}

const open = async (page: Page, place: string): Promise<void> => {
  await page.goto('/console/');
  await page.goto(`/console/#/content/${place}`);
  await expect(page.getByRole('button', { name: '保存新的一版' })).toBeVisible();
};

const ARTICLE: Readonly<Record<string, string>> = {
  titleZh: '电子秤怎样归零',
  titleEn: 'How a scale is set to zero',
  summaryZh: '空秤应当显示 0。',
  summaryEn: 'An empty scale shows 0.',
  textZh:
    '## 先看空秤\n\n放东西以前，显示应当是 **0**。\n\n<script>alert(1)</script>\n\n| 秤 | 显示 |\n| --- | --- |\n| 空 | 0 |',
  textEn: '## Look at the empty scale\n\nIt should show **0**.',
  sourceZh: '公开转载',
  sourceEn: 'Public reprints',
  order: '40',
};

async function write(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(typed)) await page.locator(`#${name}`).fill(text);
}

const submit = (page: Page, name: string) =>
  page.locator('button[type="submit"]', { hasText: new RegExp(`^${name}$`) });

async function propose(page: Page, from?: string): Promise<void> {
  if (from !== undefined) await page.locator('#from-propose').fill(from);
  await submit(page, '提请发布').click();
  await expect(page.getByText(/提请发布第 \d+ 版/).first()).toBeVisible();
}

async function approve(page: Page, place: string): Promise<void> {
  await open(page, place);
  await page.getByRole('button', { name: '同意发布' }).click();
  await expect(page.getByRole('button', { name: '同意发布' })).toHaveCount(0);
}

/** A minute to come, as somebody in Beijing types it. */
const typedMinute = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

test('R19: an article is written, looked at, scheduled by two, public by the clock, read offline, rolled back', async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000);
  const name = `zero-${Date.now().toString(36)}`;
  const place = `article/${name}`;
  await signIn(page, FIRST);
  await page.goto('/console/#/content');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('内容');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.getByText('写一篇文章').click();
  await page.locator('#new-id').fill('Not A Name');
  await page.getByRole('button', { name: '开始写' }).click();
  await expect(page.locator('#new-id-error')).toBeVisible();
  await page.locator('#new-id').fill(name);
  await page.getByRole('button', { name: '开始写' }).press('Enter');

  await expect(page.getByText(/还不能发布/)).toBeVisible();
  await write(page, ARTICLE);
  await page.locator('#topic').selectOption('shopping');
  await page.locator('#reviewedOn').fill(new Date().toISOString().slice(0, 10));
  await page.getByText(/依据的规定 \(0\)/).click();
  await page.getByLabel(/零售商品称重计量监督管理办法/).check();
  const preview = page.locator('.preview-sheet');
  await expect(preview.locator('h1')).toHaveText('电子秤怎样归零');
  await expect(preview).toContainText('<script>alert(1)</script>');
  await expect(preview.locator('table')).toBeVisible();
  await addPicture(page);
  await expect.poll(() => shownWidth(preview.locator('img'))).toBeGreaterThan(0);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: '保存新的一版' }).click();
  await expect(page.getByText('已保存第 1 版。')).toBeVisible();

  const from = new Date(Date.now() + 120_000);
  await propose(page, typedMinute(from));
  await expect(page.getByText('须由另一位编辑同意')).toBeVisible();
  await expect(page.getByRole('button', { name: '同意发布' })).toHaveCount(0);
  const second = await secondEditor(browser);
  await approve(second, place);
  await expect(page.request.get(`/learn/${name}/`).then((answer) => answer.status())).resolves.toBe(404);

  const text = async (path: string): Promise<string> => (await page.request.get(path)).text();
  await expect.poll(() => text(`/learn/${name}/`), { timeout: 240_000 }).toContain('电子秤怎样归零');
  expect(Date.now()).toBeGreaterThanOrEqual(new Date(typedMinuteInUtc(from)).getTime());
  expect(await text('/learn/')).toContain(`/learn/${name}/`);
  expect(await text('/en/learn/feed.atom')).toContain('How a scale is set to zero');
  await page.goto(`/en/learn/${name}/`);
  expect(await accessibilityViolations(page)).toEqual([]);
  const picture = page.locator('figure img');
  await expect(picture).toHaveAttribute('alt', 'An empty scale shows 0');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => shownWidth(picture)).toBeGreaterThan(0);
  expect(await layoutShift(page)).toBe(0);

  await readOffline(browser, `/learn/${name}/`);

  await open(page, place);
  await write(page, { titleZh: '写错了的标题' });
  await page.getByRole('button', { name: '保存新的一版' }).click();
  await expect(page.getByText('已保存第 2 版。')).toBeVisible();
  await expect(submit(page, '提请发布')).toBeEnabled();
  await propose(page);
  await approve(second, place);
  await expect.poll(() => text(`/learn/${name}/`), SOON).toContain('写错了的标题');

  await open(page, place);
  await page.locator('summary', { hasText: '再次提请发布第 1 版' }).click();
  await submit(page, '再次提请发布第 1 版').click();
  await expect(page.getByText('须由另一位编辑同意')).toBeVisible();
  await approve(second, place);
  await expect.poll(() => text(`/learn/${name}/`), SOON).toContain('电子秤怎样归零');
  await open(page, place);
  expect(await page.locator('ol.history > li').count()).toBe(8);
});

/** A picture that is refused, one with words missing, then one that is taken. */
async function addPicture(page: Page): Promise<void> {
  const picture = (format: 'png' | 'jpeg') =>
    sharp({ create: { width: 1200, height: 900, channels: 3, background: '#2a7f62' } })
      .toFormat(format)
      .toBuffer();
  await page.getByText('添加图片', { exact: true }).first().click();
  const send = page.getByRole('button', { name: '上传并放进正文' });
  await send.click();
  await expect(page.locator('#picture-file-error')).toHaveText('请选择一张图片。');
  await expect(page.locator('#picture-alternativeEn-error')).toBeVisible();
  expect(await accessibilityViolations(page)).toEqual([]);
  await write(page, {
    'picture-alternativeZh': '空秤显示 0',
    'picture-alternativeEn': 'An empty scale shows 0',
    'picture-creditZh': '省计量院',
    'picture-creditEn': 'Provincial Institute of Metrology',
  });
  const choose = async (mimeType: string, format: 'png' | 'jpeg'): Promise<void> =>
    page.locator('#picture-file').setInputFiles({ name: 'scale', mimeType, buffer: await picture(format) });
  await choose('image/jpeg', 'png');
  await send.click();
  await expect(page.getByText(/这张图片不能用：文件的后缀与内容不一致/)).toBeVisible();
  await expect(page.locator('#picture-creditZh')).toHaveValue('省计量院');
  await choose('image/jpeg', 'jpeg');
  await send.click();
  await expect(page.getByText('图片已放进两种语言的正文。')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('#textEn')).toHaveValue(
    /!\[An empty scale shows 0\]\(\/picture\/[0-9a-f]{32} "Provincial/,
  );
}

/** Points of width of a picture that has arrived; 0 before. */
const shownWidth = (image: Locator): Promise<number> =>
  image.evaluate((element) => (element as HTMLImageElement).naturalWidth);

/** Sum of the shifts of this page so far. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        // Where there was none, nothing is ever reported: the next frame is late enough.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

const typedMinuteInUtc = (from: Date): string => `${typedMinute(from)}:00+08:00`;

/** A visitor who has been there once reads it again without a connection. */
async function readOffline(browser: Browser, path: string): Promise<void> {
  const context = await browser.newContext({ baseURL: ORIGIN, locale: 'zh-CN', serviceWorkers: 'allow' });
  const visitor = await context.newPage();
  await visitor.goto(path);
  await visitor.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  // It is kept while it is read.
  await expect
    .poll(() => visitor.evaluate(async (kept) => (await caches.match(kept)) !== undefined, path))
    .toBe(true);
  await context.setOffline(true);
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('电子秤怎样归零');
  await expect(visitor.getByText(/没有网络/)).toBeVisible();
  await visitor.locator('figure img').scrollIntoViewIfNeeded();
  await expect.poll(() => shownWidth(visitor.locator('figure img'))).toBeGreaterThan(0);
  await context.close();
}

test('R12: two editors save at once, and the second decides with both texts before them', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const place = `announcement/notice-${Date.now().toString(36)}`;
  await signIn(page, FIRST);
  await open(page, place);
  await write(page, { titleZh: '甲的公告', titleEn: 'Of the first' });
  await page.getByRole('button', { name: '保存新的一版' }).click();
  await expect(page.getByText('已保存第 1 版。')).toBeVisible();
  const second = await secondEditor(browser);
  await open(second, place);
  await write(page, { titleZh: '甲改了' });
  await page.getByRole('button', { name: '保存新的一版' }).click();
  await expect(page.getByText('已保存第 2 版。')).toBeVisible();
  await write(second, { titleZh: '乙改了' });
  await second.getByRole('button', { name: '保存新的一版' }).click();
  await expect(second.getByRole('alert')).toContainText('别人刚刚保存了新的一版');
  await expect(second.locator('.diff')).toContainText('甲改了');
  expect(await accessibilityViolations(second)).toEqual([]);
  await expect(second.locator('#titleZh')).toHaveValue('乙改了');
  await second.getByRole('button', { name: '用我的，保存为下一版' }).click();
  await expect(second.getByText('已保存第 3 版。')).toBeVisible();
});

anywhere(
  'what is typed survives an interrupted network, and stays on the device only where that was asked',
  async ({ page, context }) => {
    const place = `announcement/notice-${Date.now().toString(36)}k`;
    await signIn(page, FIRST);
    await open(page, place);
    await write(page, { titleZh: '没有保存的' });
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    expect(await kept()).not.toContain('没有保存的');
    await page.getByLabel('在这台设备上保留我输入的内容').check();
    expect(await kept()).toContain('没有保存的');
    await page.reload();
    await expect(page.locator('#titleZh')).toHaveValue('没有保存的');
    await expect(page.getByText('已取回')).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('button', { name: '保存新的一版' }).click();
    await expect(page.getByText('没有得到答复')).toBeVisible();
    await expect(page.locator('#titleZh')).toHaveValue('没有保存的');
    await context.setOffline(false);
    await page.getByRole('button', { name: '保存新的一版' }).click();
    await expect(page.getByText('已保存第 1 版。')).toBeVisible();
    expect(await kept()).not.toContain('没有保存的');
  },
);
