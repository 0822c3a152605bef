import { expect, type Page } from '@playwright/test';
import { accessibilityViolations, sidewaysScroll } from './portal.ts';

/** What somebody may choose on their device, besides the look that a page has by itself; see site/public/look.js. */
export const LOOKS = ['dark', 'large', 'contrast', 'large contrast dark'] as const;
export type Look = (typeof LOOKS)[number];

/** A desktop of 1280 × 1024 at 400 %: what is left of it in CSS pixels (WCAG 1.4.10). */
export const ZOOMED = { width: 320, height: 256 } as const;
const DESKTOP = { width: 1280, height: 1024 } as const;
const COVERED_AT_MOST = ZOOMED.height / 3;

/** The open page in a look, on a phone: nothing that axe objects to, nothing beside the screen. */
export async function expectFitIn(page: Page, look: Look): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset.look = chosen;
  }, look);
  expect(await accessibilityViolations(page), look).toEqual([]);
  expect(await sidewaysScroll(page), look).toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset.look = '';
  });
}

/** At 400 % nothing lies beside the screen, and what stays in place while scrolling leaves room to read. */
export async function expectFitWhenZoomed(page: Page): Promise<void> {
  await page.setViewportSize(ZOOMED);
  expect(await sidewaysScroll(page), '400 %').toBe(0);
  expect(await heightOfWhatStays(page), 'covered at 400 %').toBeLessThanOrEqual(COVERED_AT_MOST);
}

/** With text twice as large nothing lies beside the screen of a desktop, and no line is cut off (WCAG 1.4.4). */
export async function expectFitWithLargeText(page: Page): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await sidewaysScroll(page), 'text 200 %').toBe(0);
  expect(await cutOffTexts(page), 'text 200 %').toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}

/** Height in CSS pixels of the tallest thing that stays on the screen while the page scrolls. */
function heightOfWhatStays(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const staying = [...document.querySelectorAll('body *')].filter((each) =>
      ['fixed', 'sticky'].includes(getComputedStyle(each).position),
    );
    const heights = staying.map((each) => {
      const { top, bottom, width } = each.getBoundingClientRect();
      return width === 0 ? 0 : Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    });
    scrollTo(0, 0);
    return Math.max(0, ...heights);
  });
}

/** Texts of boxes that hide what does not fit into them. */
function cutOffTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((each) => {
        const { overflowX, overflowY, position } = getComputedStyle(each);
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
        // What is there for screen readers alone is a pixel in size on purpose.
        const isSeen = each.clientHeight > 1 && each.clientWidth > 1 && position !== 'absolute';
        const isCut = each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1;
        return hides && isSeen && isCut && each.textContent?.trim() !== '';
      })
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent?.trim().slice(0, 40)}`),
  );
}
