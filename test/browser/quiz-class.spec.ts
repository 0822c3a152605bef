import { type Browser, expect, type Page } from '@playwright/test';
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
    notJoined: /还没有加入/,
    gone: /没有这个代码的班/,
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
    notJoined: /you have not joined yet/,
    gone: /There is no class of this code/,
  },
} as const;

type Words = (typeof WORDS)['zh' | 'en'];

/** Somebody who types a code that no class has, and then the right one. */
async function join(
  browser: Browser,
  address: string,
  { words, code, nickname }: { readonly words: Words; readonly code: string; readonly nickname: string },
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.getByLabel(words.code).fill(code === 'ZZZZZZ' ? 'YYYYYY' : 'ZZZZZZ');
  await page.getByLabel(words.nickname).fill(nickname);
  await page.getByRole('button', { name: words.join }).click();
  await expect(page.locator('#class-said')).toHaveText(words.gone);
  await page.getByLabel(words.code).fill(code.toLowerCase());
  await page.getByRole('button', { name: words.join }).click();
  await expect(page.locator('[data-state=waiting]')).toBeVisible();
  return page;
}

/** All questions of the class, the first answer each time, and back to the board. */
async function playThrough(page: Page, words: Words, code: string): Promise<void> {
  await page.getByRole('link', { name: words.play, exact: true }).click({ timeout: 20_000 });
  for (let at = 0; at < 10; at += 1) {
    await page.locator('#quiz-screen input[type=radio]').first().check();
    await page.locator('#quiz-screen button').first().click();
    await page.locator('#quiz-screen button').last().click();
  }
  await page.locator(`a[href$="class/#${code}"]`).click();
}

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
    await player.context().setOffline(true);
    await player.getByRole('button', { name: words.join }).click();
    await expect(player.getByText(words.notJoined)).toBeVisible();
    await expect(player.getByLabel(words.nickname)).toHaveValue('Ada');
    await player.context().setOffline(false);
    await player.getByRole('button', { name: words.join }).click();
    await expect(player.locator('[data-state=waiting]')).toBeVisible();
    await expect(player.getByText(words.notJoined)).toHaveCount(0);
    const second = await join(browser, `${baseURL}${words.root}/quiz/class/`, {
      words,
      code,
      nickname: 'Bo',
    });
    // The teacher leaves the page by mistake, and finds the way back.
    await page.goto(`${words.root}/quiz/class/`);
    await page.getByRole('link', { name: new RegExp(code) }).click();
    for (const name of ['Ada', 'Bo'])
      await expect(page.getByRole('rowheader', { name })).toBeVisible({ timeout: 20_000 });
    await sound(page);
    await page.getByRole('button', { name: words.start, exact: true }).click();
    await Promise.all([player, second].map((each) => playThrough(each, words, code)));
    await expect(player.locator('.class-own td').first()).toHaveText('10', { timeout: 20_000 });
    for (const at of [0, 1])
      await expect(page.locator('.class-board tbody tr').nth(at).locator('td').first()).toHaveText('10', {
        timeout: 30_000,
      });
    await page.getByRole('button', { name: words.end, exact: true }).click();
    await page.locator('[data-act=end]').click();
    for (const each of [page, player, second])
      await expect(each.locator('[data-state=ended]')).toBeVisible({ timeout: 20_000 });
    await sound(page);
  });
}
