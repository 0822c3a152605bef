import { expect, type Page } from '@playwright/test';
import { accessibilityViolations, sidewaysScroll, test } from './portal.ts';

const WORDS = {
  zh: {
    root: '',
    open: '开一个班',
    join: '加入',
    code: '代码',
    nickname: '昵称',
    start: '开始',
    play: '开始答题',
    end: '结束',
  },
  en: {
    root: '/en',
    open: 'Open a class',
    join: 'Join',
    code: 'Code',
    nickname: 'Nickname',
    start: 'Start',
    play: 'Play',
    end: 'End',
  },
} as const;

const sound = async (page: Page): Promise<void> => {
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

for (const [locale, viewport] of [
  ['zh', { width: 360, height: 740 }],
  ['en', { width: 1280, height: 900 }],
] as const) {
  const words = WORDS[locale];
  test(`a teacher opens a class, a player joins by nickname and plays, and the board follows (${locale})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(viewport);
    await page.goto(`${words.root}/quiz/class/`);
    await sound(page);
    await page.getByRole('button', { name: words.open }).click();
    await expect(page.locator('[data-state=waiting]')).toBeVisible();
    const code = new URL(page.url()).hash.slice(1);

    const player = await (
      await browser.newContext({ viewport, ...(baseURL === undefined ? {} : { baseURL }) })
    ).newPage();
    await player.goto(`${words.root}/quiz/class/#${code}`);
    await player.getByLabel(words.nickname).fill('13812345678');
    await player.getByRole('button', { name: words.join }).click();
    await expect(player.getByLabel(words.nickname)).toHaveAttribute('aria-invalid', 'true');
    await player.getByLabel(words.nickname).fill('Ada');
    await player.getByRole('button', { name: words.join }).click();
    await expect(player.locator('[data-state=waiting]')).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Ada' })).toBeVisible({ timeout: 20_000 });
    await sound(page);
    await page.getByRole('button', { name: words.start, exact: true }).click();
    await player.getByRole('link', { name: words.play, exact: true }).click({ timeout: 20_000 });
    for (let at = 0; at < 10; at += 1) {
      await player.locator('#quiz-screen input[type=radio]').first().check();
      await player.locator('#quiz-screen button').first().click();
      await player.locator('#quiz-screen button').last().click();
    }
    await player.locator(`a[href$="class/#${code}"]`).click();
    await expect(player.locator('.class-own td').first()).toHaveText('10', { timeout: 20_000 });
    await expect(page.locator('.class-board tbody td').first()).toHaveText('10', { timeout: 30_000 });
    await page.getByRole('button', { name: words.end, exact: true }).click();
    await page.locator('[data-act=end]').click();
    await expect(page.locator('[data-state=ended]')).toBeVisible();
    await sound(page);
  });
}
