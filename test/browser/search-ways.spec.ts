import { expect, type Page, test as plainTest } from '@playwright/test';
import { HARD_USCC, hardNumber, serveSearchIndex } from '../support/a-search-index.ts';
import { accessibilityViolations, sidewaysScroll, test } from './portal.ts';

// Each test has the publisher write an index first, and several ask axe often.
plainTest.describe.configure({ timeout: 180_000 });

/** What somebody types, the name that is meant, and what of it is marked. */
const WAYS = [
  ['two characters', '重量', '重庆路重量超市', '重量'],
  ['pinyin in full, 重 read as in the name', 'chongqinglu', '重庆路重量超市', '重庆路'],
  ['pinyin of the other reading', 'zhongliang', '重庆路重量超市', '重量'],
  ['initials', 'cqlzlcs', '重庆路重量超市', '重庆路重量超市'],
  ['pinyin and characters', '重庆luzhongliang', '重庆路重量超市', '重庆路重量'],
  ['traditional characters', '重慶路重量', '重庆路重量超市', '重庆路重量'],
  ['simplified for a traditional name', '云岭乐家', '雲嶺樂家眼镜店', '雲嶺樂家'],
  ['rare characters, beyond the first plane too', '㑇𬭊', '䶮㑇𬭊记加油站', '㑇𬭊'],
  ['full-width letters', 'ｋｔｖ旁', 'KTV旁便民菜市场', 'KTV旁'],
  ['a homophone', '长乐银航', '长乐银行街诊所', '长乐银行'],
  ['one wrong character', '长乐金行街诊所', '长乐银行街诊所', '长乐银行街诊所'],
  [
    'the certificate number, small and without dashes',
    hardNumber.toLowerCase().replaceAll('-', ''),
    '重庆路重量超市',
    '',
  ],
  ['the identifier, in full width', wide(HARD_USCC), '重庆路重量超市', ''],
] as const;

function wide(text: string): string {
  return [...text].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join('');
}

const firstHit = (page: Page) => page.locator('.hits li').first();

for (const [units, how] of [
  [300, 'in one file'],
  [600, 'in shards'],
] as const) {
  test(`P2: a register ${how} is searched in every way that people write`, async ({ page }) => {
    const asked = await serveSearchIndex(page, units);
    await page.goto('/search/');
    for (const [way, text, name, marked] of WAYS) {
      await test.step(way, async () => {
        await page.getByRole('searchbox').fill(text);
        await expect(firstHit(page).locator('a')).toHaveText(name);
        if (marked !== '') await expect(firstHit(page).locator('mark')).toHaveText(marked);
      });
    }
    expect(asked.some((path) => /^\/search-index\/c\d/.test(path))).toBe(units > 400);
  });
}

test('P3: filters and pinyin together: each unit of the place is compared, also without words', async ({
  page,
}) => {
  const asked = await serveSearchIndex(page, 600);
  await page.goto('/search/?q=chaoshi&division=530102');
  await expect(page.getByLabel('所在地')).toHaveValue('530102');
  await expect(firstHit(page).locator('mark')).toHaveText('超市');
  await page.getByLabel('状态').selectOption('certified');
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL(/\?division=530102&status=certified$/);
  await expect(page.locator('.hits a').filter({ hasText: '长乐银行街诊所' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.hits a').filter({ hasText: '长乐银行街诊所' })).toBeVisible();
  expect(asked.filter((path) => path.includes('/in/'))).toEqual(Array(2).fill('/search-index/in/530102.txt'));
});

// The browser complains of what was broken off: the quiet that `test` asks for cannot hold.
plainTest('P2: a question that was typed over is broken off, and never answers late', async ({ page }) => {
  await serveSearchIndex(page, 600);
  await page.goto('/search/?q=重量');
  await expect(firstHit(page)).toBeVisible();
  const held: (() => void)[] = [];
  await page.route('**/search-index/**', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.fallback().catch(() => {});
  });
  const broken = page.waitForEvent('requestfailed');
  await page.getByRole('searchbox').fill('大理');
  await expect.poll(() => held.length).toBe(1);
  await page.getByRole('searchbox').fill('长乐银行');
  expect((await broken).failure()?.errorText).toContain('ABORTED');
  await expect.poll(() => held.length).toBe(2);
  for (const go of held) go();
  await expect(firstHit(page).locator('a')).toHaveText('长乐银行街诊所');
  await expect(page.locator('.hits a').filter({ hasText: '大理' })).toHaveCount(0);
});

plainTest(
  'P10: on a bad connection the last result stays, is called the last, and one touch asks again',
  async ({ page }) => {
    await serveSearchIndex(page, 600);
    await page.goto('/search/?q=重庆路');
    await expect(firstHit(page).locator('a')).toHaveText('重庆路重量超市');
    await page.route('**/search-index/**', (route) => route.abort('internetdisconnected'));
    await page.getByRole('searchbox').fill('长乐银行');
    await expect(page.getByRole('status')).toContainText('下面仍是上一次的结果');
    await expect(firstHit(page).locator('a')).toHaveText('重庆路重量超市');
    await expect(page.getByRole('searchbox')).toHaveValue('长乐银行');
    await page.unroute('**/search-index/**');
    await serveSearchIndex(page, 600);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(firstHit(page).locator('a')).toHaveText('长乐银行街诊所');
  },
);

for (const [mode, setting] of [
  ['长者模式', { look: 'large', scheme: 'light' }],
  ['dark mode of the device', { look: '', scheme: 'dark' }],
  ['high contrast, dark and large', { look: 'large contrast dark', scheme: 'dark' }],
] as const) {
  test(`P8: searching at 320 px and at 400 % zoom loses nothing and axe finds nothing: ${mode}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: setting.scheme });
    await page.addInitScript((chosen) => localStorage.setItem('look', chosen), setting.look);
    await serveSearchIndex(page, 300);
    // 1,280 × 1,024 pixels at 400 % are 320 × 256.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of ['/search/', '/en/search/']) {
      for (const text of ['超市', '囧囧囧囧囧', '长乐银航']) {
        await page.goto(`${path}?q=${encodeURIComponent(text)}`);
        await expect(page.locator('#found > *').first()).toBeVisible();
        expect(await sidewaysScroll(page), `${path} ${text}`).toBeLessThanOrEqual(0);
        expect(await accessibilityViolations(page), `${path} ${text}`).toEqual([]);
      }
    }
    await page.getByRole('searchbox').press('ArrowDown');
    await expect(page.locator('.hits a').first()).toBeFocused();
    await expect(page.locator('.hits a').first()).toBeInViewport();
  });
}

test('P8: a screen reader hears how many there are, and finds them as a list in a named region', async ({
  page,
}) => {
  await serveSearchIndex(page, 300);
  await page.goto('/en/search/');
  const status = page.getByRole('status');
  await expect(status).toHaveText('');
  await page
    .getByRole('searchbox', { name: 'Name, pinyin, certificate number or credit identifier' })
    .fill('重庆路');
  await expect(status).toHaveText('1 found');
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByRole('listitem')).toHaveCount(1);
  await expect(results.getByRole('link', { name: '重庆路重量超市' })).toHaveAttribute('lang', 'zh-CN');
  await expect(results.getByRole('listitem')).toContainText('Certified');
});
