import { expect, type Page } from '@playwright/test';
import { unitPath } from '../../shared/register/lists.ts';
import { ZOOMED } from './looks.ts';
import { aUnitThatIs, test } from './portal.ts';

const STOPS = 12;

/** How the focused element shows that it is focused; computed style, so that any technique counts. */
function focusMark(page: Page): Promise<{ name: string; isMarked: boolean; isInView: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const style = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    return {
      name: `${focused.tagName} ${focused.textContent?.trim().slice(0, 30)}`,
      isMarked: hasOutline || style.boxShadow !== 'none',
      isInView: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

test('the first stop of the Tab key is a visible link to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await focusMark(page)).toMatchObject({ isMarked: true, isInView: true });
  const target = await page.locator(':focus').getAttribute('href');
  expect(target).toMatch(/^#/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const landed = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
  expect(landed, 'the next stop is in the content, past the navigation').toBe(true);
});

test('P8: at 400 % nothing covers the stop of the Tab key', async ({ page, request }) => {
  const unit = await aUnitThatIs('certified', request);
  await page.setViewportSize(ZOOMED);
  for (const path of ['/', unitPath(unit.publicId), '/complain/', '/check/', '/search/']) {
    await page.goto(path);
    for (let stop = 0; stop < STOPS * 2; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      expect(await whatCoversFocus(page), path).toBeUndefined();
    }
  }
});

/** What lies over the whole of the focused element; `undefined` where some of it is seen (WCAG 2.4.11). */
function whatCoversFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
    );
    const seen = points.map(([x, y]) => document.elementFromPoint(x, y));
    const isSeen = seen.some((each) => each !== null && (focused.contains(each) || each.contains(focused)));
    if (isSeen) return undefined;
    return `${focused.outerHTML.slice(0, 80)} under ${seen.map((each) => each?.className ?? 'nothing').join(', ')}`;
  });
}

test('every stop of the Tab key can be seen', async ({ page, request }) => {
  const unit = await aUnitThatIs('certified', request);
  for (const path of ['/', '/register/', unitPath(unit.publicId)]) {
    await page.goto(path);
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      expect(await focusMark(page), path).toMatchObject({ isMarked: true, isInView: true });
    }
  }
});
